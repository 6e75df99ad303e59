"""Where a bare address ends: the part of the sentence behind it does not belong to it."""

import pytest

from generator.markdown.addresses import find_addresses


@pytest.mark.parametrize(
    ("text", "hrefs"),
    [
        ("zie https://voorbeeld.nl/a, en", ["https://voorbeeld.nl/a"]),
        ("zie https://voorbeeld.nl?", ["https://voorbeeld.nl"]),
        ("(https://voorbeeld.nl/a)", ["https://voorbeeld.nl/a"]),
        ("https://voorbeeld.nl/a_(b)", ["https://voorbeeld.nl/a_(b)"]),
        ("https://voorbeeld.nl/a&copy;", ["https://voorbeeld.nl/a"]),
        ("https://voorbeeld.nl/a;", ["https://voorbeeld.nl/a;"]),
        ("'https://voorbeeld.nl/a'", ["https://voorbeeld.nl/a"]),
        ("www.voorbeeld.nl", ["https://www.voorbeeld.nl"]),  # no scheme was written
        ("awww.voorbeeld.nl", []),
        ("xhttp://voorbeeld.nl", []),
        ("http://intern", []),  # no domain
        ("https://a_b.nl/x", []),  # no underscore in the last two parts
        ("ftp://voorbeeld.nl", []),
        ("a@voorbeeld.nl.", ["mailto:a@voorbeeld.nl"]),
        ("a@voorbeeld-", []),
        ("@voorbeeld.nl", []),
        ("a@b@voorbeeld.nl", []),
        ("mail a@b.nl of https://c.nl/d@e.nl", ["mailto:a@b.nl", "https://c.nl/d@e.nl"]),
    ],
)
def test_a_bare_address_is_found_to_its_last_character(text: str, hrefs: list[str]) -> None:
    found = find_addresses(text, start=0, end=len(text))
    assert [address.href for address in found] == hrefs
