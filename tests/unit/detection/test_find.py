import re

import pytest

from generator.detection.find import find
from generator.detection.sighting import Sighting, SightingKind


def test_sightings_come_in_the_order_of_the_text():
    text = "mail x@example.org, bel 06-00000000 en noteer bsn 111222333"

    seen = find(text)

    assert [item.kind for item in seen] == [SightingKind.MAIL, SightingKind.PHONE, SightingKind.BSN]


def test_a_street_with_its_postcode_is_one_sighting():
    text = "Zij woont aan de Voorbeeldstraat 12, 1000 SS Voorbeeldstad."

    seen = find(text)

    assert [text[item.start : item.end] for item in seen] == ["Voorbeeldstraat 12, 1000 SS"]


def test_positions_count_code_points():
    text = "👩‍⚕️ ’t nummer is 123456782"

    (seen,) = find(text)

    assert text[seen.start : seen.end] == "123456782"


def test_a_sighting_does_not_tell_what_was_seen():
    (seen,) = find("bsn 123456782")

    assert "123456782" not in repr(seen)
    assert seen == Sighting(SightingKind.BSN, 4, 13)


def test_clean_text_gives_nothing():
    assert find("") == ()
    assert find("  Wens") == ()
    assert find("De zorg in 2024 voldoet aan artikel 3.1 van de Wmo 2015.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "1" * 20_000,  # digits without end
        "a" * 20_000 + "@",  # a name without a host
        "0 " * 20_000,
        "A. " * 20_000,  # initials without a name
        "Aan de " * 5_000 + "Verzonnenlaan 12",
        "1:" * 10_000,
        "geb " * 10_000,
        "Jan, " * 5_000,
        "jan-van-" * 5_000,
        "| 1-2-1900 " * 3_000,
        "*a" * 10_000,
        "&#1" * 10_000,
        "De heer Verzonnen " * 2_000,
    ],
)
def test_hostile_text_is_read_once_and_not_again_and_again(text: str):
    # Quadratic work on texts of this length takes minutes, and so fails by the patience of whoever runs it.
    assert all(0 <= item.start < item.end <= len(text) for item in find(text))


def test_every_kind_has_a_dutch_label():
    assert all(re.match(r"[A-Z]", kind.label) for kind in SightingKind)
