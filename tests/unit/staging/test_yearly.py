from collections.abc import Callable

import pytest

from generator.model.library import Document
from generator.staging.public import PublicSite
from generator.staging.yearly import Openness, Pace, openness_of, pace_of, published_of

Write = Callable[..., Document]
Show = Callable[..., PublicSite]
WITHHELD = {"because": "policy", "reason": "De raad besprak het nog niet.", "decided_by": "college"}


def test_of_each_document_it_is_known_whether_it_is_public_or_why_not(show: Show, report: Write) -> None:
    site = show(
        report(1),
        report(2),
        report(3, publication_status="not-public", withheld=WITHHELD),
        report(4, publication_status="not-public"),
        report(5, publication_status="draft"),
    )

    (year,) = openness_of(site)

    assert year == Openness(year.year, public=2, explained=1, unexplained=1, taken_back=0)


def test_a_site_without_documents_has_no_years(show: Show) -> None:
    site = show()

    assert (openness_of(site), published_of(site.documents)) == ((), ())


def test_reports_and_other_documents_are_counted_in_the_year_they_became_public(
    show: Show, report: Write, letter: Write
) -> None:
    site = show(report(1), report(2), letter(1))

    counted = published_of(site.documents)

    assert (sum(year.reports for year in counted), sum(year.others for year in counted)) == (2, 1)


@pytest.mark.parametrize(
    ("months", "median", "why"),
    [
        ((1, 2, 3, 4), None, "four are too few"),
        ((1, 2, 3, 4, 9), 3, "the middle one"),
        ((1, 2, 3, 4, 5, 9), 3, "of two middle ones the shorter: half were public by then"),
        ((), None, "of nothing there is no middle"),
    ],
)
def test_the_middle_is_only_told_of_five_or_more(
    months: tuple[int, ...], median: int | None, why: str
) -> None:
    assert Pace(months, 0).median == median, why


def test_whole_months_are_counted_from_the_last_visit(show: Show, report: Write) -> None:
    site = show(
        report(1, visited_on=["2025-01-10", "2025-01-31"], published_on="2025-03-30"),
        report(2, visited_on=["2025-01-10"], published_on="2025-01-20"),
        report(3, visited_on=["2025-01-10"], published_on="2026-01-10"),
    )

    assert pace_of(site.documents) == Pace((0, 1, 12), 0)
