from datetime import date

import pytest

from generator.model.procedure import Recommendation
from generator.model.terms import Progress
from generator.site.tallies import is_overdue, progress_of


def test_an_unknown_stand_is_a_stand_of_its_own_and_no_zero() -> None:
    known = Recommendation(text="Doe dit.", status=Progress.DONE)

    tallies = progress_of((known, Recommendation(text="Doe dat.")))

    assert [(tally.key, tally.value, tally.total) for tally in tallies] == [("done", 1, 2), ("unknown", 1, 2)]


def test_no_recommendations_have_no_stands() -> None:
    assert progress_of(()) == ()


@pytest.mark.parametrize(
    ("status", "due", "overdue"),
    [
        (Progress.OPEN, date(2026, 10, 31), True),
        (Progress.IN_PROGRESS, date(2026, 10, 31), True),
        (Progress.OPEN, date(2026, 11, 1), False),
        (Progress.OPEN, None, False),
        (Progress.DONE, date(2026, 1, 1), False),
        (Progress.NOT_DONE, date(2026, 1, 1), False),
        (None, date(2026, 1, 1), False),
    ],
)
def test_a_term_is_past_only_where_work_is_known_to_go_on(
    status: Progress | None, due: date | None, *, overdue: bool
) -> None:
    item = Recommendation(text="Doe dit.", status=status, due=due)

    assert is_overdue(item, date(2026, 11, 1)) is overdue
