from collections.abc import Callable

import pytest

from generator.lifecycle.days import start_of
from generator.lifecycle.gate import Barrier
from generator.lifecycle.informed import GATE
from generator.model.values import parse_date

Look = Callable[..., Barrier | None]
TOLD = {"who": "aanbieder", "on": "2026-06-15"}


@pytest.mark.parametrize(
    ("parties", "moment", "is_open", "why"),
    [
        ([], "2026-06-15 12:00", True, "nobody asked for a list"),
        ([{"who": "aanbieder"}], "2026-06-15 12:00", False, "not told yet"),
        ([TOLD], "2026-06-14 23:59", False, "a minute before the day"),
        ([TOLD], "2026-06-15 00:00", True, "told today"),
        ([TOLD, {"who": "adviesraad"}], "2026-06-15 12:00", False, "each of them"),
        ([TOLD, {"who": "adviesraad", "on": "2026-06-01"}], "2026-06-15 12:00", True, "each was told"),
    ],
)
def test_the_gate_opens_when_each_party_was_told(
    look: Look, parties: object, moment: str, *, is_open: bool, why: str
) -> None:
    assert (look(GATE, {"informed": parties}, moment=moment) is None) == is_open, why


def test_it_opens_by_itself_only_where_every_day_is_known(look: Look) -> None:
    ahead = look(GATE, {"informed": [TOLD, {"who": "raad", "on": "2026-06-20"}]})
    unknown = look(GATE, {"informed": [{"who": "raad"}, {"who": "adviesraad", "on": "2026-06-20"}]})

    assert ahead is not None
    assert ahead.opens_at == start_of(parse_date("2026-06-20"))
    assert unknown is not None
    assert unknown.opens_at is None
