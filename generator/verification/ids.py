"""The ids of documents in a built file, and of which partnership each is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# From the first hyphen, because that is what a search finds fastest; the letters before it come after.
_NUMBER = re.compile(rb"-\d{4}-\d{3,5}(?!\d)")
_LETTERS = re.compile(rb"(?<![A-Za-z0-9])[A-Za-z]{2,6}\Z")
_HOUSE = re.compile(rb"(?<![A-Za-z0-9-])([A-Za-z][A-Za-z0-9-]{1,40})/(?:[a-z]+/\d{4}/)?\Z")
_FAR = 64  # bytes before an id in which its partnership can stand


@dataclass(frozen=True, slots=True)
class FoundId:
    """An id at a place."""

    name: str  # in small letters
    start: int  # byte in the file
    raw: bytes

    @property
    def house(self) -> str:
        """The word before the id that may be a partnership: <p>/ID or <p>/<segment>/<year>/ID."""
        found = _HOUSE.search(self.raw[max(0, self.start - _FAR) : self.start])
        return found[1].decode().lower() if found else ""


def ids_in(raw: bytes) -> Iterator[FoundId]:
    """Give every id in a file."""
    for number in _NUMBER.finditer(raw):
        at = number.start()
        letters = _LETTERS.search(raw[max(0, at - 7) : at])
        if letters:
            name = (letters[0] + number[0]).decode().lower()
            yield FoundId(name, at - len(letters[0]), raw)
