"""Which addresses become links."""

import pytest

from generator.markup.links import is_outside, public_address

ANCHORS = frozenset({"k-oordeel"})


@pytest.mark.parametrize(
    ("href", "address"),
    [
        ("https://voorbeeld.nl", "https://voorbeeld.nl"),
        ("HTTP://voorbeeld.nl", "HTTP://voorbeeld.nl"),
        ("mailto:a@voorbeeld.nl", "mailto:a@voorbeeld.nl"),
        ("tel:+31880000000", "tel:+31880000000"),
        ("a.md", "../a.md"),
        ("a.md#oordeel", "../a.md#k-oordeel"),
        ("files/a.pdf#page=3", "../files/a.pdf#page=3"),
        ("#oordeel", "#k-oordeel"),
        ("#elders", None),
        ("weg.md", None),
        ("weg.md#oordeel", None),
        ("javascript:alert(1)", None),
        ("JAVASCRIPT:alert(1)", None),
        ("java\nscript:alert(1)", None),
        (" javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("file:///etc/hosts", None),
        ("//voorbeeld.nl/x", None),
        ("\\\\server\\map", None),
        ("/\\voorbeeld.nl", None),
        ("", None),
    ],
)
def test_only_safe_and_public_addresses_are_links(href: str, address: str | None) -> None:
    assert (
        public_address(href, ANCHORS, resolve=lambda path: None if path == "weg.md" else f"../{path}")
        == address
    )


def test_a_mail_address_and_an_own_page_are_not_outside() -> None:
    assert [is_outside(href) for href in ("https://a.nl", "mailto:a@b.nl", "../a/")] == [True, False, False]
