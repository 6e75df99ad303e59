import pytest

from generator.rules.sentences import count_words, sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Het is goed. Klaar!", ["Het is goed.", "Klaar!"]),
        ("Wie weet? (Niemand.) Echt.", ["Wie weet?", "(Niemand.)", "Echt."]),
        ("Zie art. 3 van de wet. Klaar.", ["Zie art. 3 van de wet.", "Klaar."]),
        ("Hulp, o.a. Dagbesteding. Klaar.", ["Hulp, o.a. Dagbesteding.", "Klaar."]),
        ("Bedden, stoelen enz. zijn nieuw.", ["Bedden, stoelen enz. zijn nieuw."]),
        ("Er zijn bedden enz. Dat is goed.", ["Er zijn bedden enz.", "Dat is goed."]),
        (
            "Het kost 1.000 euro. Dat was in 2025. Nu niet.",
            ["Het kost 1.000 euro.", "Dat was in 2025.", "Nu niet."],
        ),
        ("De hulp begon op 1 mei. 12 mensen kwamen.", ["De hulp begon op 1 mei.", "12 mensen kwamen."]),
        ("Kijk op wmo.example.org voor meer. Klaar.", ["Kijk op wmo.example.org voor meer.", "Klaar."]),
        ("Zonder punt", ["Zonder punt"]),
        ("Een\n\nTwee\n- drie\n- vier", ["Een", "Twee", "drie", "vier"]),
        ("Hij zei: 'Het is goed.' Zij ook.", ["Hij zei: 'Het is goed.'", "Zij ook."]),
        ("", []),
    ],
)
def test_a_text_is_cut_where_a_sentence_ends(text: str, expected: list[str]):
    assert list(sentences(text)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Wij – de toezichthouder – zagen 1.000 dingen.", 6),
        ("De heer [lak:5.1.2e naam] komt.", 4),
        ("En/of in-huis bij oma's huis.", 5),
        ("…", 0),
    ],
)
def test_a_word_has_a_letter_or_a_digit(sentence: str, expected: int):
    assert count_words(sentence) == expected
