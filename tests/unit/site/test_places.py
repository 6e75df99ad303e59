import re
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import site_sample_documents as items

from generator.model.procedure import Offered
from generator.model.terms import Kind, NormVerdict, OfferedTo, Verdict
from generator.site.hosting import build_site
from generator.site.paging import PER_PAGE
from generator.site.places import place_sheets
from generator.staging.public import PublicContract, PublicMunicipality, PublicProvider, PublicSite
from generator.staging.public_parts import Link, Place

OOSTERHAVEN = items.place(0)
TAGS = re.compile(r"<[^>]+>")
SPACES = re.compile(r"\s+")
LONG = "Gemeente" + "lange" * 58 + " naam"


def words(folder: Path, address: str) -> str:
    """Give what a page says in its main part, without tags."""
    html = (folder / address / "index.html").read_text("utf-8")
    main = html[html.index("<main") : html.index("</main>")]
    return SPACES.sub(" ", TAGS.sub(" ", main)).strip()


@pytest.fixture(scope="module")
def small(site: PublicSite, theme: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of a site of one municipality that left, with an annual report and a closed report."""
    report = items.other(
        23,
        Kind.ANNUAL_REPORT,
        "jaarverslag",
        "JV",
        offered=(Offered(to=OfferedTo.COUNCIL, municipality="gm9001", intended=date(2026, 9, 1)),),
    )
    left = PublicMunicipality(
        OOSTERHAVEN,
        date(2020, 1, 1),
        date(2026, 6, 30),
        (report.id,),
        Link("https://toezicht.example.org/wad/gemeente/duin/", "Duin", "gm9021"),
    )
    idle = PublicProvider(
        items.provider(1),
        (),
        (),
        "",
        (),
        None,
        "",
        None,
        (),
        (PublicContract(OOSTERHAVEN, date(2026, 1, 1), None),),
        (Link("https://toezicht.example.org/wad/aanbieder/p1/", "Toezicht Wad", "wad"),),
    )
    closed = (site.closed[0], replace(site.closed[1], municipalities=("Oosterhaven",)))
    into = tmp_path_factory.mktemp("small")
    wad = Link("https://toezicht.example.org/wad/", "Toezicht Wad", "wad")
    made = replace(
        site,
        publisher=replace(site.publisher, ended_on=date(2026, 6, 30), ended_into=wad),
        documents=(report,),
        municipalities=(left,),
        providers=(idle,),
        closed=closed,
        pages=(),
    )
    build_site(made, theme, into=into)
    return into


def test_the_front_page_of_a_partnership_that_ended_says_where_supervision_went(small: Path) -> None:
    text = words(small, "")

    assert "Samenwerking Wmo-toezicht Vlietstreek stopte op 30 juni 2026." in text
    assert "Het toezicht ging naar: Toezicht Wad" in text


@pytest.mark.parametrize(
    "told",
    [
        "Oosterhaven doet niet meer mee. Laatste dag: 30 juni 2026. Opgegaan in: Duin .",
        "Geen geldend beleid openbaar",
        "Geen werkplan openbaar",
        "Aan de gemeenteraad aangeboden: De bedoeling is 1 september 2026 Deze dag is voorbij",
        "Er staan geen aanbevelingen in de openbare stukken over deze gemeente.",
        "Er is geen reactie van het college, de gemeenteraad of de adviesraad openbaar.",
        "VR-2026-081 : Nog niet.",
        "Bij 1 stuk in het register noemen wij geen gemeente.",
    ],
)
def test_a_municipality_page_tells_what_is_there_and_what_is_not(small: Path, told: str) -> None:
    assert told in words(small, "gemeente/oosterhaven")


def test_a_closed_report_without_municipality_stands_with_none(small: Path) -> None:
    assert "VR-2025-080" not in words(small, "gemeente/oosterhaven")


@pytest.mark.parametrize(
    "told",
    [
        "Gemeenteraad De bedoeling is 1 september 2026 Deze dag is voorbij Geen vergaderstukken bekend",
        "Eerste kwartaal van 2026",
        "Maart 2026 1 gebeurtenis",
    ],
)
def test_a_council_page_tells_what_was_meant_to_be_offered(small: Path, told: str) -> None:
    assert told in words(small, "gemeente/oosterhaven/raad")


def test_the_list_of_received_documents_has_an_address_and_room_for_a_proposal(small: Path) -> None:
    text = words(small, "gemeente/oosterhaven/raad/2026-k1")

    assert "https://toezicht.example.org/vlietstreek/jaarverslag/2026/jv-2026-023/" in text
    assert "23 mrt 2026 openbaar Samenwerking Wmo-toezicht Vlietstreek Nog in te vullen" in text


def test_the_digest_of_a_month_says_what_did_not_happen_in_time(small: Path) -> None:
    assert "Zou worden aangeboden (1)" in words(small, "gemeente/oosterhaven/overzicht/2026-09")


@pytest.mark.parametrize(
    "told",
    [
        "Nog geen openbaar rapport",
        "Over deze aanbieder staat nog geen rapport op deze site. Dat zegt niets over de kwaliteit.",
        "Oosterhaven Contract sinds 1 januari 2026",
        "Deze aanbieder staat ook op de site van: Toezicht Wad",
        "Inspectie Gezondheidszorg en Jeugd (IGJ)",
    ],
)
def test_a_provider_without_report_is_told_with_care(small: Path, told: str) -> None:
    assert told in words(small, "aanbieder/vaartzicht")


def test_a_provider_page_has_no_share_and_no_rank(built: Path) -> None:
    pages = (built / "vlietstreek" / "aanbieder").glob("*/index.html")

    assert not [path for path in pages if "%" in words(path.parent, "").replace("%20", "")]


def test_long_names_and_titles_break_nothing(site: PublicSite, theme: Path, tmp_path: Path) -> None:
    long = Link("gemeente/lang/", LONG[:300], "gm9001")
    report = replace(items.report(1), title=LONG[:300], municipalities=(long,), themes=())
    provider = PublicProvider(
        replace(items.provider(1), label=LONG[:300]), (LONG,), (), "", (), None, "", None, (report.id,)
    )
    member = PublicMunicipality(long, None, None, (report.id,))
    made = replace(
        site, documents=(report,), municipalities=(member,), providers=(provider,), tombstones=(), pages=()
    )

    build_site(made, theme, into=tmp_path / "site")

    assert LONG[:300] in words(tmp_path / "site", "gemeente/lang/raad")


def test_a_site_without_documents_has_its_pages_and_no_digests(site: PublicSite) -> None:
    members = tuple(replace(item, documents=()) for item in site.municipalities)
    bare = replace(site, documents=(), municipalities=members, providers=(), tombstones=(), closed=())

    kinds = Counter(sheet.template for sheet in place_sheets(bare))

    assert kinds == {"municipalities.html": 1, "municipality.html": 6, "council.html": 6}


def test_many_documents_make_no_more_pages_than_there_are_months_and_quarters(site: PublicSite) -> None:
    base = replace(items.report(1), municipalities=(OOSTERHAVEN,), versions=(), themes=())
    many = tuple(
        replace(base, id=f"VR-2026-{number:05}", published_on=date(2016 + number % 11, 1 + number % 12, 1))
        for number in range(2000)
    )
    member = PublicMunicipality(OOSTERHAVEN, None, None, tuple(item.id for item in many))
    made = replace(site, documents=many, municipalities=(member,), providers=())

    kinds = Counter(sheet.template for sheet in place_sheets(made))

    assert kinds["digest.html"] <= 12
    assert kinds["council-quarter.html"] <= 8
    assert kinds["list.html"] == 2000 / PER_PAGE


def test_a_place_with_a_verdict_of_its_own_is_not_read_as_the_whole_report(
    site: PublicSite, theme: Path, tmp_path: Path
) -> None:
    report = items.report(1)
    assert report.inspection is not None
    north = Place("Noord", OOSTERHAVEN, date(2026, 5, 1), NormVerdict.DOES_NOT_MEET)
    south = Place("Zuid", OOSTERHAVEN, date(2026, 5, 8), NormVerdict.MEETS)
    inspection = replace(report.inspection, places=(north, south))
    report = replace(report, verdict=Verdict.PARTLY, inspection=inspection)
    provider = PublicProvider(items.provider(1), (), (), "", (), None, "", None, (report.id,))
    (entry,) = (entry for entry in site.municipalities if entry.link == OOSTERHAVEN)
    small = replace(
        site, documents=(report,), providers=(provider,), municipalities=(entry,), tombstones=(), pages=()
    )

    build_site(small, theme, into=tmp_path)

    told = words(tmp_path, items.provider(1).address)
    assert "Noord Voldoet niet Zuid Voldoet Hele rapport Voldoet deels" in told


def test_a_body_that_got_a_document_in_more_places_is_named_once_with_those_places(
    site: PublicSite, theme: Path, tmp_path: Path
) -> None:
    council, board = OfferedTo.COUNCIL, OfferedTo.PARTNERSHIP_BOARD
    offered = (
        Offered(to=council, municipality="gm9001", on=date(2026, 5, 12)),
        Offered(to=board, on=date(2026, 4, 23)),
        Offered(to=council, municipality="gm9002", intended=date(2026, 12, 10)),
    )
    report = items.other(23, Kind.ANNUAL_REPORT, "jaarverslag", "JV", offered=offered)
    build_site(replace(site, documents=(report,), tombstones=(), pages=()), theme, into=tmp_path)

    told = words(tmp_path, report.address)

    assert (
        "Gemeenteraad Oosterhaven: 12 mei 2026 Vlietdam: nog niet, de bedoeling is 10 december 2026" in told
    )
    assert "Bestuur van het samenwerkingsverband: 23 april 2026" in told


@pytest.mark.parametrize("address", [OOSTERHAVEN.address, items.provider(0).address])
def test_a_worried_reader_of_a_municipality_or_a_provider_is_led_to_reporting(
    built: Path, address: str
) -> None:
    text = words(built / "vlietstreek", address)
    assert "Maakt u zich zorgen over hulp?" in text
    assert "Zo meldt u een zorg" in text
