"""The names of natural persons who are providers: no source, public or not, makes them public."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from generator.model.library import Library
from generator.verification.folding import joined, words
from generator.verification.phrases import Phrase, PhrasesByWord, by_rarest_word, phrases_in
from generator.verification.reading import BREAK

_FEWEST_WORDS = 2  # one word, such as a first name, stands everywhere


@dataclass(frozen=True, slots=True)
class Persons:
    """The names to look for; they are never shown."""

    names: PhrasesByWord

    @property
    def is_empty(self) -> bool:
        """Whether there is no name to look for."""
        return not self.names

    def sources_in(self, row: list[bytes]) -> set[str]:
        """Give the sources of the names that stand in a row of words."""
        return {phrase.source for phrase in phrases_in(row, self.names)}

    def sources_in_raw(self, raw: bytes) -> set[str]:
        """Give the same for bytes as they were written: also in addresses and short attributes."""
        return self.sources_in(_row(raw))

    def line(self, raw: bytes) -> int:
        """Give the first line with a name, from 1; 0 where no single line has one."""
        lines = enumerate(raw.split(b"\n"), start=1)
        return next((number for number, line in lines if self.sources_in(_row(line))), 0)

    def without(self, path: str) -> str:
        """Give the path up to the folder or file that has a name in it."""
        while self.sources_in(words(unquote(path))):
            path = path.rpartition("/")[0]
        return path or "."


def persons(library: Library) -> Persons:
    """Give the names of the natural persons of all partnerships."""
    return Persons(by_rarest_word(sorted(set(_phrases(library)), key=lambda name: (name.row, name.source))))


def _phrases(library: Library) -> Iterator[Phrase]:
    for source, name in _names(library):
        rows = (words(name), words(_plain(name)))
        yield from (Phrase(joined(row), source) for row in rows if len(row) >= _FEWEST_WORDS)


def _names(library: Library) -> Iterator[tuple[str, str]]:
    for collection in library.collections:
        source = f"content/{collection.key}/providers.yml"
        for provider in collection.providers.values():
            if provider.natural_person:
                yield from ((source, name) for name in (provider.name, *provider.trade_names))


def _plain(name: str) -> str:
    """Give a name without accents, as an address has it."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", name) if not unicodedata.combining(sign))


def _row(raw: bytes) -> list[bytes]:
    """Give the words of written bytes; two values side by side are not read as one name."""
    text = raw.decode("utf-8", "replace")
    text = unquote(text) if "%" in text else text
    return words(text.replace('"', BREAK).replace("\n", BREAK))
