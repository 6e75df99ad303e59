"""Names, titles and ids are found however they are written."""

import pytest

from generator.rules.folding import words_of
from generator.rules.traces import traces_of

NAMES = traces_of([words_of("Zéger Kwibus"), words_of("Kwibuszorg")], turned=True)


@pytest.mark.parametrize(
    "text",
    [
        "Zéger Kwibus",
        "ZEGER KWIBUS",
        "Zeger&nbsp;Kwibus",
        "Z&eacute;ger Kwibus",
        "**Zéger** _Kwibus_",
        "Zé**ger** Kwibus",
        "[Zéger](Kwibus)",
        "Ze\u00adger Kwi\u200bbus",
        "Zeger\u2011Kwibus",
        "zeger_kwibus",
        "zegerkwibus",
        "Kwibus, Zéger",
        "Ze\u0301ger\nKwibus",
        "Kwibuszorg",
    ],
)
def test_a_name_is_found_in_its_place(text: str) -> None:
    found = NAMES.places(f"Wij spraken {text}.")

    assert len(found) == 1
    assert found[0][0] in range(12, 16)


@pytest.mark.parametrize("text", ["Zéger", "een kwibuszorg", "Kwibuszorgen", "Zéger? Kwibus!"])
def test_other_words_are_no_name(text: str) -> None:
    found = NAMES.places(f"Wij spraken {text}.")

    assert found == ()


def test_nothing_is_sought_without_names() -> None:
    nothing = traces_of([()])

    found = nothing.places("Zéger Kwibus")

    assert found == ()
