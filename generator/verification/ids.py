"""The ids of documents in a built file, and of which partnership each is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# From the first hyphen, because that is what a search finds fastest; the letters before it come after.
_NUMBER = re.compile(rb"-\d{4}-\d{3,5}(?!\d)")
# What looks like a hyphen or stands where one should: also U+2011, en dash, minus, soft hyphen and spaces.
_SIGN = rb"(?:[-_ ]|\xe2\x80[\x91\x93]|\xe2\x88\x92|\xc2[\xad\xa0])"
_ODD_NUMBER = re.compile(_SIGN + rb"(\d{4})" + _SIGN + rb"(\d{3,5})(?!\d)")
# The same in one pass that is cheap: digits become 0, a hyphen =, the last byte of another sign -.
_SHAPE = bytes.maketrans(b"0123456789-_ \x91\x93\x92\xad\xa0", b"0000000000=-------")
_FIRST_BYTES = b"\xe2\x80\x88\xc2"
_ODD_SHAPES = (b"-0000-000", b"=0000-000", b"-0000=000")
_LETTERS = re.compile(rb"(?<![A-Za-z0-9])[A-Za-z]{2,6}\Z")
_HOUSE = re.compile(rb"(?<![A-Za-z0-9-])([A-Za-z][A-Za-z0-9-]{1,40})/(?:[a-z]+/\d{4}/)?\Z")
_FAR = 64  # bytes before an id in which its partnership can stand


@dataclass(frozen=True, slots=True)
class FoundId:
    """An id at a place."""

    name: str  # in small letters, with hyphens
    start: int  # byte in the file
    raw: bytes

    @property
    def house(self) -> str:
        """The word before the id that may be a partnership: <p>/ID or <p>/<segment>/<year>/ID."""
        found = _HOUSE.search(self.raw[max(0, self.start - _FAR) : self.start])
        return found[1].decode().lower() if found else ""


def ids_in(raw: bytes) -> Iterator[FoundId]:
    """Give every id in a file; those with other signs than hyphens come last."""
    for number in _NUMBER.finditer(raw):
        yield from _with_letters(raw, number.start(), number=number[0])
    shape = raw.translate(_SHAPE, _FIRST_BYTES)
    if any(odd in shape for odd in _ODD_SHAPES):
        for number in _ODD_NUMBER.finditer(raw):
            yield from _with_letters(raw, number.start(), number=b"-%b-%b" % number.groups())


def _with_letters(raw: bytes, at: int, *, number: bytes) -> Iterator[FoundId]:
    letters = _LETTERS.search(raw[max(0, at - 7) : at])
    if letters:
        yield FoundId((letters[0] + number).decode().lower(), at - len(letters[0]), raw)
