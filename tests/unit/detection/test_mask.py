import pytest

from generator.detection.find import find
from generator.detection.mask import mask


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Wij spraken mevrouw Verzonnen.", "Wij spraken mevrouw V***."),
        ("Door J.P. van der Verzonnen.", "Door J*** V***."),
        ("bsn 123456782 en 06-00000000", "bsn *** en ***"),
        ("mail naam@example.org", "mail n***"),
        ("aan de Voorbeeldstraat 12", "aan de V***"),
        ("1000 SS 12", "***"),
        ("geboren 03-04-1900", "geboren ***"),
        ("niets te zien", "niets te zien"),
    ],
)
def test_what_was_seen_is_hidden(text: str, shown: str):
    assert mask(text) == shown


def test_the_length_of_a_name_does_not_show():
    assert mask("mevrouw Ver") == mask("mevrouw Verzonnen-Voorbeeldsma")


def test_all_is_hidden_when_there_is_more():
    text = "mevrouw Verzonnen, 06-00000000, naam@example.org, 111222333, Voorbeeldlaan 3, 1000 SS Stad"

    assert mask(text) == "mevrouw V***, ***, n***, ***, V*** Stad"


def test_masked_text_holds_nothing_more():
    text = "Dhr. J.P. Verzonnen (geb. 3 april 1900), x@example.org, 192.0.2.113, SD-00-SS"

    assert find(text)
    assert find(mask(text)) == ()
