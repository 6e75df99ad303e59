from collections.abc import Callable

import pytest

from generator.lifecycle.agenda import appointments
from generator.lifecycle.gate import At
from generator.model.library import Document

Make = Callable[..., Document]
When = Callable[..., At]
REPORT = {"kind": "visit-report", "sort": None, "form": "proactive", "variant": "periodic"}
ASKED = {"text": "Doe het zo.", "due": "2026-09-01"}

# What is written, and what stands in the calendar on 15 June 2026.
AHEAD: list[tuple[dict[str, object], list[tuple[str, str]]]] = [
    ({}, []),
    ({"published_on": "2026-07-01"}, [("appears", "2026-07-01 00:00:00+02:00")]),
    ({"publish_until": "2026-06-30"}, [("ends", "2026-07-01 00:00:00+02:00")]),
    ({"evaluate_before": "2026-06-15"}, [("evaluation", "2026-06-15")]),
    ({"evaluate_before": "2026-06-14"}, []),
    (
        {"publication_status": "hearing", "hearing": {"facts": {"closes_on": "2026-06-20"}}},
        [("hearing-facts", "2026-06-20")],
    ),
    (
        {"publication_status": "hearing", "hearing": {"publication": {"closes_on": "2026-06-21"}}},
        [("hearing-publication", "2026-06-21")],
    ),
    ({"hearing": {"facts": {"closes_on": "2026-06-20", "outcome": "agrees"}}}, []),
    (
        {"publication_status": "not-public", "withheld": {"because": "ground", "review_on": "2026-12-01"}},
        [("review", "2026-12-01")],
    ),
    ({**REPORT, "recommendations": [ASKED]}, [("recommendation", "2026-09-01")]),
    ({**REPORT, "recommendations": [{**ASKED, "status": "done"}]}, []),
    ({**REPORT, "recommendations": [ASKED], "publication_status": "draft"}, []),
    ({"publication_status": "withdrawn", "evaluate_before": "2026-09-01"}, []),
]


@pytest.mark.parametrize(("keys", "entries"), AHEAD)
def test_what_is_ahead_stands_in_the_calendar(
    make: Make, moment_at: When, keys: dict[str, object], entries: list[tuple[str, str]]
) -> None:
    found = appointments(make(**keys), moment_at())

    assert [(item.occasion.word, str(item.at)) for item in found] == entries
