"""Documents of one partnership, and a look at one gate at a moment."""

from collections.abc import Callable, Mapping
from datetime import datetime

import pytest

from generator.lifecycle.gate import At, Barrier, Gate
from generator.lifecycle.standing import at
from generator.model.kinds import KINDS
from generator.model.library import Collection, Document
from generator.model.partnership import Partnership
from generator.model.terms import Kind
from generator.model.values import parse_moment

Make = Callable[..., Document]
Look = Callable[..., Barrier | None]
Keys = Mapping[str, object]
NOON = "2026-06-15 12:00"
# The records of adoption and check have gates of their own: these documents are about something else.
WAIVED = {
    code: {"severity": "off", "reason": "Staat elders."}
    for code in ("ADO001", "ADO002", "ADO006", "ADO007", "STA001")
}
MEMBERS = [
    {"code": "gm9001", "name": "Dam"},
    {"code": "gm9002", "name": "Meer"},
    {"code": "gm9003", "name": "Oud", "until": "2025-12-31"},
    {"code": "gm9004", "name": "Nieuw", "from": "2026-07-01"},
]


@pytest.fixture
def make() -> Make:
    """Give a maker of published letters; a key that is None is left out."""

    def document(*, body: str = "Een brief.", **keys: object) -> Document:
        values = {
            "id": "BRF-2026-001",
            "kind": "document",
            "sort": "letter",
            "title": "Brief",
            "publication_status": "published",
            "published_on": "2026-03-01",
            **keys,
        }
        kind = KINDS[Kind(str(values["kind"]))]
        meta = kind.model_validate({key: value for key, value in values.items() if value is not None})
        return Document("vliet", "reports/vliet/2026/brf-2026-001.md", "", body, 1, meta)

    return document


@pytest.fixture
def moment_at() -> Callable[..., At]:
    """Give a maker of moments in a partnership; keys are settings of the partnership."""

    def when(moment: str | datetime = NOON, **settings: object) -> At:
        values = {
            "schema": "1",
            "name": "Vliet",
            "site_url": "https://toezicht.example.org/vliet/",
            "municipalities": MEMBERS,
            "contact": {},
            "rules": WAIVED,
            **settings,
        }
        return at(Collection("vliet", Partnership.model_validate(values)), parse_moment(moment))

    return when


@pytest.fixture
def look(make: Make, moment_at: Callable[..., At]) -> Look:
    """Give what shuts a gate for a document with `keys`; None where the gate is open."""

    def barrier(
        gate: Gate, keys: Keys, *, moment: str = NOON, settings: Keys | None = None
    ) -> Barrier | None:
        return gate.check(make(**keys), moment_at(moment, **(settings or {})))

    return barrier
