"""Text that is safe inside HTML, and free of what no reader should see."""

import re

BLIND = "weggelakt"
_MARK = re.compile("\x02\x03*")
_UNFIT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]"
)


def plain(text: str) -> str:
    """Give text in which every redaction reads 'weggelakt' and no character steers the page."""
    if text.isprintable() or text.replace("\n", "").isprintable():
        return text
    return _UNFIT.sub("\ufffd", _MARK.sub(BLIND, text))


def one_line(text: str) -> str:
    """Give text with one space between its words, and none around them."""
    # A space is the only white space that can be printed; most text comes clean and need not be cut up.
    if text.isprintable() and "  " not in text:
        return text.strip(" ")
    return " ".join(text.split())


def escape(text: str) -> str:
    """Give text for between tags or within quotes."""
    return quote(plain(text))


def quote(text: str) -> str:
    """Give the same for text that is already plain."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
