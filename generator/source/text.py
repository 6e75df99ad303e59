"""Bytes to text: UTF-8 only, no character that turns or breaks a line unseen."""

import re
from dataclasses import dataclass
from itertools import islice

from generator.model.fault import Fault, FaultKind
from generator.model.place import START, Span

SOURCE_LIMIT = 2_000_000  # bytes; the longest real report that was seen is 0.2 MB
_LOOKED_AT = 8000  # bytes in which git itself looks for a sign that a file is no text
_MOST = 20  # a binary file in disguise has thousands of odd characters
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"

# Unicode 15, UAX 9: the characters that set the direction of what follows.
_DIRECTION = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_CONTROL = "\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f"
_SEPARATOR = "\x0b\x0c\x85\u2028\u2029"
_ODD = re.compile(f"[{_CONTROL}{_DIRECTION}{_SEPARATOR}]|\r(?!\n)")
SEPARATOR = re.compile(f"[{_SEPARATOR}]|\r(?!\n)")
"""What some programs take for a line end, and others do not."""
# Bytes without which a text holds nothing odd: a look at these costs a tenth of a look at each character.
_PLAIN = bytes([0x09, 0x0A, *range(0x20, 0x7F), *range(0x80, 0x100)])
_ODD_LEADS = (b"\xc2", b"\xd8\x9c", b"\xe2\x80", b"\xe2\x81")
_SEPARATORS = frozenset("\x0b\x0c\x85\u2028\u2029\r")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, and what is wrong with it; `text` is None where there is none to work with."""

    text: str | None
    faults: tuple[Fault, ...] = ()


def place_of(text: str, offset: int) -> tuple[int, int]:
    """Give line and column, from 1, of a code point; a line ends at LF or CRLF."""
    line_start = text.rfind("\n", 0, offset) + 1
    return text.count("\n", 0, offset) + 1, offset - line_start + 1


def span_of(text: str, start: int, *, end: int) -> Span:
    """Give the span between two offsets in code points."""
    return Span(*place_of(text, start), *place_of(text, end))


def decode(data: bytes) -> Decoded:
    """Read bytes as UTF-8 and point at everything that does not belong in a source."""
    if len(data) > SOURCE_LIMIT:
        size = f"{len(data) / 1e6:.1f}"
        return Decoded(None, (Fault(FaultKind.TOO_LARGE, START, values=(("size", size),)),))
    marked = data.startswith(_BYTE_ORDER_MARK)
    faults = [Fault(FaultKind.BYTE_ORDER_MARK, START)] if marked else []
    data = data.removeprefix(_BYTE_ORDER_MARK)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        good = data[: error.start].decode(errors="replace")
        line, column = place_of(good, len(good))
        fault = Fault(FaultKind.NOT_UTF8, Span(line, column, line, column + 1))
        return Decoded(None, (*faults, fault))
    if not text.strip():
        return Decoded(None, (*faults, Fault(FaultKind.EMPTY_FILE, START)))
    faults.extend(_line_ends(text))
    odd = _odd_characters(text) if _may_be_odd(data) else ()
    return Decoded(None if odd else text, (*faults, *odd))


def looks_like_text(data: bytes) -> bool:
    """Whether git would take the bytes of a file for text."""
    return b"\0" not in data[:_LOOKED_AT]


def _line_ends(text: str) -> list[Fault]:
    at = text.find("\r\n")
    return [Fault(FaultKind.CRLF, span_of(text, at, end=at))] if at >= 0 else []


def odd_character(value: str) -> str:
    """Give the first character of a value that does not belong in a source; empty where all belong."""
    match = None if value.isprintable() else _ODD.search(value)
    return match[0] if match else ""


def printable(text: str) -> str:
    """Give a text on one line: a name from another system may hold bytes, line ends or terminal codes."""
    if text.isprintable():
        return text
    decoded = text.encode("utf-8", "backslashreplace").decode()
    return "".join(sign if sign.isprintable() else repr(sign)[1:-1] for sign in decoded)


def odd_fault(character: str, span: Span, *, key: str = "") -> Fault:
    """Make the fault for a character that does not belong in a source."""
    kind = FaultKind.LINE_SEPARATOR if character in _SEPARATORS else FaultKind.CONTROL_CHARACTER
    return Fault(kind, span, key, (("character", f"U+{ord(character):04X}"),))


def _may_be_odd(data: bytes) -> bool:
    return bool(data.translate(None, _PLAIN)) or any(lead in data for lead in _ODD_LEADS)


def _odd_characters(text: str) -> tuple[Fault, ...]:
    found = islice(_ODD.finditer(text), _MOST)
    return tuple(odd_fault(match[0], span_of(text, match.start(), end=match.end())) for match in found)
