"""Which word was meant, and where nobody can be sure."""

import pytest

from generator.model.terms import Covered, NormVerdict, Variant
from generator.rules.spelling import labelled, same_word, typed_wrongly, word_meant

VERDICTS = labelled(map(str, NormVerdict))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("MEETS", "meets"),
        ("does not meet", "does-not-meet"),
        ("does_not_meet", "does-not-meet"),
        ("Voldoet niet", "does-not-meet"),
        ("voldoet", "meets"),  # the whole label of one, and the beginning of others
        ("not-asessed", "not-assessed"),
        ("niet", None),  # the beginning of a label, and too short to say so
        ("geen", None),
        ("goed", None),
        ("", None),
    ],
)
def test_a_verdict_is_known_by_word_label_or_one_typing_error(written: str, meant: str | None) -> None:
    assert word_meant(written, VERDICTS) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("proactief", None),  # not a label of this list
        ("Risicogestuurd", "risk-based"),
        ("thematc", "thematic"),
        ("themmatic", "thematic"),
        ("tehmatic", "thematic"),
        ("thxmatic", "thematic"),
        ("thxmxtic", None),
    ],
)
def test_a_variant_is_known_by_one_typing_error_and_not_by_two(written: str, meant: str | None) -> None:
    assert word_meant(written, labelled(map(str, Variant))) == meant


def test_a_word_near_two_choices_is_left_alone() -> None:
    assert typed_wrongly("bureau-kust", ["bureau-kusta", "bureau-kustb"]) is None


def test_another_digit_is_another_thing() -> None:
    assert typed_wrongly("kader-2025", ["kader-2026"]) is None


def test_a_short_word_is_not_guessed() -> None:
    assert typed_wrongly("from", ["form"]) is None


def test_capitals_accents_and_dashes_make_no_other_word() -> None:
    assert same_word("Súd_West  Fryslân", ["Sud-West Fryslan"]) == "Sud-West Fryslan"


def test_a_list_without_labels_has_empty_ones() -> None:
    assert labelled(["error", "off"]) == {"error": "", "off": ""}
    assert labelled(map(str, Covered))["yes"]
