import pytest

from generator.detection.plain import plain_of


@pytest.mark.parametrize(
    ("source", "plain"),
    [
        ("gewone tekst", "gewone tekst"),
        ("Ren&eacute; &amp; Co", "René & Co"),
        ("06&nbsp;00", "06 00"),
        ("Ver\u00adzon\u200bnen", "Verzonnen"),
        ("O\u0308ztest", "Öztest"),
        ("Jan **Verzonnen** en _Els_", "Jan Verzonnen en Els"),
        ("een_twee_drie", "een_twee_drie"),
        ("* punt\n* punt", "* punt\n* punt"),
        ("J*** V***", "J*** V***"),
        ("Ver-\nzonnen", "Verzonnen"),
        ("Vries-\nBakker", "Vries-\nBakker"),
        ("a&onbekend;b", "a&onbekend;b"),
        ("６７", "67"),
    ],
)
def test_a_text_reads_as_a_reader_sees_it(source: str, plain: str) -> None:
    assert plain_of(source).text == plain


@pytest.mark.parametrize(
    ("source", "word", "stretch"),
    [
        ("mevrouw Ren&eacute; belt", "René", "Ren&eacute;"),
        ("Jan **Verzonnen** belt", "Jan Verzonnen", "Jan **Verzonnen"),
        ("x Ver\u00adzonnen\u00ad y", "Verzonnen", "Ver\u00adzonnen"),
        ("O\u0308z en E\u0301z", "Éz", "E\u0301z"),
        ("**vet** en zonder", "zonder", "zonder"),
    ],
)
def test_a_place_leads_back_to_the_source(source: str, word: str, stretch: str) -> None:
    plain = plain_of(source)
    at = plain.text.index(word)

    start, end = plain.origin(at, at + len(word))

    assert source[start:end] == stretch


def test_a_plain_text_does_not_show_itself() -> None:
    assert "Verzonnen" not in repr(plain_of("mevrouw **Verzonnen**"))
