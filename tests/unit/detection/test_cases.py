"""Walks through tests/cases/detection: a file per kind, a case per line."""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.detection.find import find
from generator.detection.sighting import SightingKind

FOLDER = Path(__file__).parents[2] / "cases" / "detection"
KNOWN_MISSES = tuple(
    line for line in (FOLDER / "known_misses.txt").read_text("utf-8").splitlines() if not line.startswith("#")
)


@dataclass(frozen=True)
class Case:
    id: str
    kind: SightingKind
    text: str
    expected: tuple[str, ...]  # what stands in the sightings, in the order of the text
    why: str


def cases() -> list[Case]:
    found = []
    for path in sorted(FOLDER.glob("*.json")):
        for item in json.loads(path.read_text("utf-8")):
            expected = tuple(item["expected"])
            found.append(Case(item["id"], SightingKind(path.stem), item["text"], expected, item["why"]))
    return found


def parameters() -> list[object]:
    missed = pytest.mark.xfail(reason="a known miss", strict=True)
    return [
        pytest.param(case, id=case.id, marks=[missed] if case.id in KNOWN_MISSES else []) for case in cases()
    ]


@pytest.mark.parametrize("case", parameters())
def test_exactly_what_is_expected_is_seen(case: Case):
    seen = [case.text[item.start : item.end] for item in find(case.text) if item.kind is case.kind]

    assert tuple(seen) == case.expected, case.why


def test_every_kind_has_hits_and_hard_negatives():
    for kind in SightingKind:
        of_kind = [case for case in cases() if case.kind is kind]

        assert any(case.expected for case in of_kind), kind
        assert any(not case.expected for case in of_kind), kind


def test_every_known_miss_is_a_case():
    assert set(KNOWN_MISSES) <= {case.id for case in cases()}
