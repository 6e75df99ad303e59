"""Titles and summaries without Markdown."""

import pytest

from generator.markup.plain import plain_marks


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rapport over wonen", "Rapport over wonen"),
        ("Gesprek met [lak:5.1.2e naam]", "Gesprek met weggelakt"),
        ("[LAK:5.1.2e,5.1.1d gezondheid] en meer", "weggelakt en meer"),
        ("[lak:5.1.2e Voorbeeld]", "weggelakt"),  # not a mark, and still no text of it
        ("De [lak:5.1.2e naam]Verzonnen Naam[/lak] en meer", "De weggelakt en meer"),
        ("Een [/lak] en meer", "Een weggelakt en meer"),
        ("[lak Verzonnen Naam] en meer", "weggelakt en meer"),
        ("Tot het eind [lak: Verzonnen", "Tot het eind weggelakt"),
        ("{lak:x Verzonnen} en meer", "weggelakt en meer"),
        ("[lak:5.1.2e naam](Verzonnen) en meer", "weggelakt en meer"),
        ("{vlak} en [oplak]", "{vlak} en [oplak]"),
        ("**Vet** en _schuin_ en `code`", "Vet en schuin en code"),
        ("[beleid](beleid.md) en <b>meer</b>", "beleid en <b>meer</b>"),
        ("1. Eerst", "1. Eerst"),  # no list
        ("# Kop", "# Kop"),
        ("> Citaat en *meer*", "> Citaat en meer"),
        ("- punt *een*", "- punt een"),
        ("Een\n\ntwee  drie", "Een twee drie"),
        ("5 * 3 * 2", "5 * 3 * 2"),
        ("https://voorbeeld.nl/a_b_c", "https://voorbeeld.nl/a_b_c"),
        ("A & B &amp; C", "A & B & C"),
        ("", ""),
    ],
)
def test_a_title_is_one_plain_line(text: str, expected: str) -> None:
    assert plain_marks(text) == expected
