import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import lxml.html
import pytest
import site_sample_register

from generator.register.figure import Figure
from generator.site.completeness import About, Meter, completeness_sheet, statement_of
from generator.site.edition import edition_of
from generator.staging.public import PublicSite


@pytest.fixture(scope="module")
def page(built: Path) -> str:
    text = (built / "vlietstreek/volledigheid/index.html").read_text("utf-8")
    tree = lxml.html.document_fromstring(text)
    for hidden in tree.xpath("//*[@class='sr']"):
        hidden.drop_tree()
    return re.sub(r"\s+", " ", " ".join(tree.xpath("//main")[0].itertext()))


@pytest.mark.parametrize(
    "told",
    [
        "Aanbieders bezocht in vier jaar 1/8 niet bekend: 2",
        "2 rapporten zijn niet of niet meer openbaar.",
        "Rapporten die openbaar zijn 1/2 Van alle rapporten die klaar zijn.",
        "1 rapport is weggehaald na openbaarmaking.",
        "Proactieve rapporten die openbaar zijn, 2026 3/6 Van alle rapporten van proactief toezicht",
        "4 gemeenten gaven geen aantal en tellen niet mee.",
        "Gemeenten die antwoord gaven over 2026 2/6 niet bekend: 3",
        "Maanden van 2026 met cijfers 9/10 Van de maanden die voorbij zijn.",
        "Geen cijfers over: oktober.",
        "Breuk Verplichte meldingen: Geweld telt nu mee.",
        "Verplichte meldingen Breuk ten minste 8",
        "Geen heel jaar. Er zijn geen cijfers over oktober.",
        "Cijfers over 2025 volledig verklaard door coördinator toezicht, op 12 februari 2026.",
        "Nee nog door niemand",
        "Alles is nagelopen.",
        "Staat niet in het register",
        "Nog geen aantallen. Eén gemeente gaf antwoord.",
    ],
)
def test_the_page_tells_what_is_known_and_what_is_not(page: str, told: str) -> None:
    assert told in page


def test_the_numbers_of_the_only_municipality_that_answered_are_not_there(page: str) -> None:
    assert "977" not in page


def test_every_table_has_a_caption_and_every_heading_cell_a_scope(built: Path) -> None:
    for name in ("volledigheid", "niet-openbaar"):
        tree = lxml.html.parse(built / f"vlietstreek/{name}/index.html")
        assert tree.xpath("//main//table")
        assert tree.xpath("//main//table[not(caption)] | //main//th[not(@scope)]") == []


def test_a_part_of_a_few_is_no_percentage(page: str) -> None:
    assert "procent" not in page.replace("geen procenten", "")
    assert "0/6" in page


def test_without_a_statement_the_page_says_that_nobody_made_one() -> None:
    known = site_sample_register.completeness()
    silent = replace(known, years=tuple(replace(year, complete=None) for year in known.years))

    told = {statement_of(one) for one in (silent, replace(known, years=()), None)}

    assert told == {"Niemand heeft verklaard dat de cijfers volledig zijn."}


@pytest.mark.parametrize(
    ("figure", "widths"),
    [
        (Figure(0, 0), (0, 0)),
        (Figure(3, 12, 5), (25, 41)),
        (Figure(10, 12, 5), (83, 16)),  # no more unknown than there is left
        (Figure(4, 4), (100, 0)),
    ],
)
def test_a_bar_never_runs_out_of_its_frame(figure: Figure, widths: tuple[int, int]) -> None:
    meter = Meter(About.REPORTS, figure)

    assert (meter.known, meter.unknown) == widths


def test_without_providers_and_registers_the_page_is_short_and_still_there(site: PublicSite) -> None:
    known = replace(site_sample_register.completeness(), cycle=None, years=())

    sheet = completeness_sheet(site, known)

    (meter,) = sheet.values["meters"]  # type: ignore[misc]
    assert meter.about is About.REPORTS


def test_the_menu_leads_to_the_page_only_where_it_is(site: PublicSite) -> None:
    def menu(of: PublicSite) -> set[str]:
        return {link.address for link in edition_of(of).masthead.navigation}

    assert "volledigheid/" in menu(site)
    assert "volledigheid/" not in menu(replace(site, completeness=None))


def test_kinds_are_counted_in_canonical_words_with_the_word_of_the_region_beside_it(
    site: PublicSite,
) -> None:
    known = site_sample_register.completeness()
    own = replace(site, own_words={"signal": "Proactief na een signaal"})

    counted = completeness_sheet(own, known).values["counted"]

    rows = {row.label: (row.note, row.of("visit-report", "public")) for row in counted.variants}  # type: ignore[attr-defined]
    assert rows["Signaalgestuurd onderzoek"] == ("Proactief na een signaal", 1)
    assert rows["Reactief toezicht"] == ("", 1)
    assert rows["Proactief toezicht"] == ("", 0)


def test_the_day_of_the_cycle_is_told(page: str) -> None:
    assert date(2022, 11, 1) == site_sample_register.completeness().cycle.since  # type: ignore[union-attr]
    assert "Bezocht na 1 november 2022" in page
