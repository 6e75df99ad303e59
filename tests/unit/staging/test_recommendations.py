from collections.abc import Callable
from datetime import date

import pytest

from generator.model.library import Document
from generator.model.procedure import Recommendation
from generator.model.terms import Progress
from generator.staging.public import PublicSite
from generator.staging.recommendations import is_overdue, recommendations_of

Write = Callable[..., Document]
Show = Callable[..., PublicSite]
TODAY = date(2026, 11, 1)


@pytest.mark.parametrize(
    ("status", "due", "overdue", "why"),
    [
        (Progress.OPEN, date(2026, 10, 31), True, "the term is past and nothing was done"),
        (Progress.IN_PROGRESS, date(2026, 10, 31), True, "under way is not done"),
        (Progress.OPEN, TODAY, False, "the last day itself is in time"),
        (Progress.OPEN, None, False, "without a term nothing is late"),
        (Progress.DONE, date(2026, 1, 1), False, "done is done"),
        (Progress.NOT_DONE, date(2026, 1, 1), False, "that it will not be done is its own stand"),
        (None, date(2026, 1, 1), False, "of an unknown stand nobody can say so"),
    ],
)
def test_a_recommendation_is_overdue_when_its_term_is_past_and_it_is_under_way(
    status: Progress | None, due: date | None, *, overdue: bool, why: str
) -> None:
    assert is_overdue(Recommendation(text="Iets", status=status, due=due), TODAY) is overdue, why


def test_the_longest_overdue_comes_first_and_what_is_done_last(show: Show, report: Write) -> None:
    said = [
        {"text": "klaar", "status": "done"},
        {"text": "onbekend"},
        {"text": "laat", "status": "open", "due": "2025-06-01"},
        {"text": "later laat", "status": "in-progress", "due": "2025-09-01"},
        {"text": "op tijd", "status": "open", "due": "2031-01-01"},
    ]
    site = show(report(1, recommendations=said))

    found = recommendations_of(site.documents, today=TODAY)

    assert [one.item.text for one in found] == ["laat", "later laat", "op tijd", "onbekend", "klaar"]


def test_a_document_that_is_not_public_recommends_nothing(show: Show, report: Write) -> None:
    hidden = [{"text": "Geheim", "status": "open"}]
    site = show(report(1, recommendations=hidden, publication_status="draft"))

    assert recommendations_of(site.documents, today=TODAY) == ()
