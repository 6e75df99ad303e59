from dataclasses import replace
from datetime import date
from pathlib import Path

import lxml.html
import pytest

from generator.model.procedure import Recommendation
from generator.model.terms import Progress
from generator.site.paging import PER_PAGE
from generator.site.recommendations import Band, View, recommendation_sheets
from generator.site.sheet import Sheet
from generator.staging.public import PublicSite
from generator.staging.recommendations import PublicRecommendation, recommendations_of

TODAY = date(2026, 11, 1)
LATE = date(2026, 1, 1)


def sheets(site: PublicSite, *said: Recommendation) -> dict[str, Sheet]:
    document = replace(site.documents[0], recommendations=said)
    found = recommendations_of((document,), today=TODAY)
    return {sheet.address: sheet for sheet in recommendation_sheets(found)}


def bands(sheet: Sheet) -> list[tuple[str, int]]:
    groups: tuple[Band, ...] = sheet.values["bands"]  # type: ignore[assignment]
    return [(band.key, len(band.found)) for band in groups]


def test_overdue_stands_first_and_every_stand_under_its_own_heading(site: PublicSite) -> None:
    stands = (Progress.DONE, None, Progress.OPEN, Progress.NOT_DONE, Progress.IN_PROGRESS)
    said = [Recommendation(text=str(stand), status=stand) for stand in stands]
    said.append(Recommendation(text="laat", status=Progress.OPEN, due=LATE))

    overview = sheets(site, *said)["aanbevelingen/"]

    assert bands(overview) == [
        ("te-laat", 1),
        ("nog-niet-begonnen", 1),
        ("in-uitvoering", 1),
        ("niet-bekend", 1),
        ("niet-uitgevoerd", 1),
        ("uitgevoerd", 1),
    ]


def test_the_page_of_a_stand_has_what_is_overdue_too(site: PublicSite) -> None:
    said = (
        Recommendation(text="laat", status=Progress.OPEN, due=LATE),
        Recommendation(text="op tijd", status=Progress.OPEN),
    )

    found = sheets(site, *said)

    assert bands(found["aanbevelingen/nog-niet-begonnen/"]) == [("te-laat", 1), ("nog-niet-begonnen", 1)]
    assert bands(found["aanbevelingen/te-laat/"]) == [("te-laat", 1)]


def test_a_stand_without_anything_keeps_its_address(site: PublicSite) -> None:
    found = sheets(site, Recommendation(text="klaar", status=Progress.DONE))

    assert bands(found["aanbevelingen/te-laat/"]) == []


def test_years_and_addressees_have_pages_of_their_own(site: PublicSite) -> None:
    said = (
        Recommendation(text="een", to="college van Vlietdam"),
        Recommendation(text="twee", to="College van Vlietdam"),
        Recommendation(text="drie", to="aanbieder"),
        Recommendation(text="vier"),
    )

    found = sheets(site, *said)

    view: View = found["aanbevelingen/voor/college-van-vlietdam/"].values["view"]  # type: ignore[assignment]
    assert (view.label, view.count) == ("College van Vlietdam", 2)
    assert "aanbevelingen/voor/aanbieder/" in found
    assert f"aanbevelingen/{site.documents[0].year}/" in found


@pytest.mark.parametrize(("number", "pages"), [(1, 1), (PER_PAGE, 1), (PER_PAGE + 1, 2), (3 * PER_PAGE, 3)])
def test_a_long_list_is_cut_into_pages(site: PublicSite, number: int, pages: int) -> None:
    said = [Recommendation(text=f"Nummer {at}", status=Progress.OPEN) for at in range(number)]

    found = sheets(site, *said)

    cut = [sheet for address, sheet in found.items() if address in _steps("aanbevelingen/", pages)]
    assert len(cut) == pages
    assert sum(size for sheet in cut for _, size in bands(sheet)) == number
    assert [sheet.values["chart"] is not None for sheet in cut] == [True] + [False] * (pages - 1)


def _steps(address: str, pages: int) -> list[str]:
    return [address, *(f"{address}pagina-{number}/" for number in range(2, pages + 1))]


def test_without_recommendations_there_is_no_page() -> None:
    found: tuple[PublicRecommendation, ...] = ()

    assert list(recommendation_sheets(found)) == []


def test_the_built_page_shows_answer_term_and_document(built: Path, site: PublicSite) -> None:
    text = (built / "vlietstreek/aanbevelingen/index.html").read_text("utf-8")
    items = lxml.html.document_fromstring(text).xpath("//li[@class='advies']")

    total = sum(len(document.recommendations) for document in site.documents)
    assert len(items) == min(total, PER_PAGE)
    assert all("Termijn" in item.text_content() and "Antwoord" in item.text_content() for item in items)
    assert all(item.xpath(".//a[contains(@href, '#deel-aanbevelingen')]") for item in items)


def test_a_page_leads_to_its_neighbours_and_not_to_all(site: PublicSite) -> None:
    said = [Recommendation(text=f"Nummer {at}", status=Progress.OPEN) for at in range(20 * PER_PAGE)]

    steps = sheets(site, *said)["aanbevelingen/pagina-10/"].values["steps"]

    assert [step.label for step in steps] == ["1", "8", "9", "10", "11", "12", "20"]  # type: ignore[attr-defined]
