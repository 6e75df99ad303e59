"""Text that is safe in a feed: nothing a reader cannot see, nothing a parser takes for markup."""

import re
from html import escape

# What XML 1.0 forbids (section 2.2), the C1 controls, and characters that turn the direction of a line.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)


def without_controls(text: str) -> str:
    """Give `text` without control characters; line ends stay."""
    return text if text.isprintable() else _UNSEEN.sub("", text)  # nearly all is, and that is seen fast


def one_line(text: str) -> str:
    """Give `text` on one line, without control characters."""
    return " ".join(without_controls(text).split())


def xml(text: str) -> str:
    """Give `text` as XML, fit for an element and for an attribute."""
    return escape(without_controls(text))


def xml_of_html(text: str) -> str:
    """Give plain `text` for an element whose content is read as HTML, as RSS does with a description."""
    return escape(escape(without_controls(text), quote=False))
