"""Municipalities as one partnership knows them."""

from datetime import date

import pytest

from generator.model.partnership import Partnership
from generator.settings.municipalities import municipalities_of
from generator.settings.typed import validated

DAY = date(2026, 6, 2)
SETTINGS = validated(
    Partnership,
    {
        "schema": "1",
        "name": "Kustland",
        "example": "true",
        "site_url": "https://toezicht.example.org/kustland/",
        "municipalities": [{"code": "gm9021", "name": "Kustdorp"}, "gm0307"],
        "contact": {},
    },
)


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("gm9021", "gm9021"),
        ("Kustdorp", "gm9021"),
        ("kustdorp", "gm9021"),
        ("gm0307", "gm0307"),
        ("Amersfoort", "gm0307"),
        ("Nergenshuizen", None),
        ("", None),
    ],
)
def test_a_word_gives_the_code_it_stands_for(word: str, code: str | None) -> None:
    found = municipalities_of(SETTINGS).code(word, on=DAY)

    assert found == code


def test_a_code_that_nobody_knows_is_its_own_name() -> None:
    known = municipalities_of(SETTINGS)

    names = [known.name(code) for code in ("gm9021", "gm0307", "gm0000")]

    assert names == ["Kustdorp", "Amersfoort", "gm0000"]


def test_codes_come_once_and_sorted() -> None:
    codes = municipalities_of(SETTINGS).codes(("Kustdorp", "gm9021", "Amersfoort", "niets"), on=DAY)

    assert codes == ("gm0307", "gm9021")
