from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import site_sample_documents as items

from generator.model.procedure import Offered
from generator.model.terms import Kind, OfferedTo
from generator.site.councils import MOST, council_sheets
from generator.site.hosting import build_site
from generator.site.locality import Locality, localities_of
from generator.site.sheet import Sheet
from generator.staging.public import PublicMunicipality, PublicSite
from generator.staging.public_document import PublicDocument


def place_with(site: PublicSite, *documents: PublicDocument) -> Locality:
    entry = PublicMunicipality(items.place(0), None, None, tuple(document.id for document in documents))
    (place,) = localities_of(replace(site, documents=documents, municipalities=(entry,)))
    return place


def sheets(site: PublicSite, *documents: PublicDocument) -> dict[str, Sheet]:
    place = place_with(site, *documents)
    found = council_sheets(place, (), publisher=site.publisher, trail=())
    return {sheet.address.removeprefix("gemeente/oosterhaven/raad/"): sheet for sheet in found}


def offered(document: PublicDocument, day: date) -> PublicDocument:
    return replace(document, offered=(Offered(to=OfferedTo.COUNCIL, municipality="gm9001", on=day),))


def test_a_document_stands_in_the_quarter_in_which_the_council_got_it(site: PublicSite) -> None:
    public = replace(items.report(1), published_on=date(2026, 3, 31), offered=())
    given = offered(replace(items.report(2), published_on=date(2026, 3, 31)), date(2026, 4, 1))

    found = sheets(site, public, given)

    rows = {key: sheet.values["rows"] for key, sheet in found.items() if key}
    assert {key: [(row.document.id, row.is_offered) for row in own] for key, own in rows.items()} == {  # type: ignore[attr-defined]
        "2026-k2/": [(given.id, True)],
        "2026-k1/": [(public.id, False)],
    }


def test_a_quarter_of_more_than_two_years_ago_has_no_list(site: PublicSite) -> None:
    old = replace(items.report(1), published_on=date(2024, 12, 31), offered=())

    assert list(sheets(site, old)) == [""]


def test_the_sender_is_who_wrote_it(site: PublicSite) -> None:
    made = (
        replace(items.report(1), published_on=date(2026, 1, 2), offered=()),
        items.other(21, Kind.RESPONSE, "reactie", "REA", from_body="Gemeenteraad", offered=()),
        items.other(24, Kind.WORK_PLAN, "werkplan", "WP", offered=()),
    )

    (rows,) = (sheet.values["rows"] for key, sheet in sheets(site, *made).items() if key)

    assert [row.sender for row in rows] == [  # type: ignore[attr-defined]
        "Bureau toezicht Vlietstreek",
        "Gemeenteraad",
        "Samenwerking Wmo-toezicht Vlietstreek",
    ]


def test_of_how_many_reports_it_is_known_is_told_beside_how_many_there_are(site: PublicSite) -> None:
    known = offered(items.report(1), date(2026, 4, 1))
    silent = replace(items.report(2), offered=())

    told = sheets(site, known, silent)[""].values["told"]

    assert (told.known, told.total) == (1, 2)  # type: ignore[attr-defined]


def test_a_table_stays_readable_and_says_how_many_there_are(site: PublicSite) -> None:
    many = tuple(
        offered(replace(items.report(1), id=f"VR-2024-{number:05}"), date(2026, 4, 1))
        for number in range(MOST + 20)
    )

    values = sheets(site, *many)[""].values

    assert len(values["offers"]) == MOST  # type: ignore[arg-type]
    assert values["offered"] == MOST + 20


@pytest.mark.parametrize("all_known", [True, False])
def test_others_are_named_only_where_there_are_others(
    site: PublicSite, theme: Path, tmp_path: Path, *, all_known: bool
) -> None:
    known = offered(items.report(1), date(2026, 4, 1))
    documents = (known,) if all_known else (known, replace(items.report(2), offered=()))
    entry = PublicMunicipality(items.place(0), None, None, tuple(document.id for document in documents))

    small = replace(site, documents=documents, municipalities=(entry,), tombstones=())
    build_site(small, theme, into=tmp_path / "site")
    page = (tmp_path / "site/gemeente/oosterhaven/raad/index.html").read_text("utf-8")

    assert "is bekend dat de raad het kreeg" in page
    assert ("Bij de andere weten wij het niet" in page) is not all_known
