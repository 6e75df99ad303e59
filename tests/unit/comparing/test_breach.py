import re

import pytest

from generator.comparing.breach import Breach, BreachKind, as_finding
from generator.comparing.permanence_explained import EXPLANATIONS
from generator.model.text import Language

EVERYTHING = (
    ("version", "1.0"),
    ("day", "2026-03-01"),
    ("now", "2026-04-01"),
    ("number", "12"),
    ("key", "vliet"),
)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("kind", BreachKind, ids=lambda kind: kind.code)
def test_a_breach_is_told_in_whole_sentences(kind: BreachKind, language: Language) -> None:
    breach = Breach(kind, "vlietstreek", "VR-2026-001", "rapport/2026/vr-2026-001/", EVERYTHING)

    found = as_finding(breach, language, source="reports/vlietstreek/2026/vr.md")

    assert found.path == "reports/vlietstreek/2026/vr.md"
    assert not re.search(r"[{}]", found.message + found.hint)
    assert "VR-2026-001" in found.message or "vlietstreek" in found.message
    assert len(kind.explanation) > 200


def test_codes_and_names_are_used_once() -> None:
    assert len({kind.code for kind in BreachKind}) == len(BreachKind)
    assert {kind.title for kind in BreachKind} == EXPLANATIONS.keys()


def test_without_a_source_the_address_is_the_place() -> None:
    found = as_finding(Breach(BreachKind.ADDRESS_VANISHED, "vlietstreek", "VR-1", "rapport/2026/vr-1/"))

    assert found.path == "vlietstreek/rapport/2026/vr-1/"


def test_a_number_of_a_version_that_looks_like_personal_data_is_masked() -> None:
    mail = "j.devoorbeeld@example.org"
    values = (("version", mail), ("day", "2026-03-01"))

    found = as_finding(Breach(BreachKind.HISTORY_CHANGED, "vlietstreek", "VR-2026-001", "a/", values))

    assert mail not in found.message + found.hint


def test_an_address_from_elsewhere_steers_no_terminal() -> None:
    found = as_finding(Breach(BreachKind.ADDRESS_VANISHED, "vlietstreek", "VR-1", "a/\x1b[31m\x07/"))

    assert (found.path + found.message).isprintable()
