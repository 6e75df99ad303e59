"""Texts that are sought, and where they stand; the texts themselves are never told."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from generator.errors import UsageError
from generator.source.text import decode

_SHORTEST = 3  # of two characters there are too many
_HIDDEN = "***"


@dataclass(frozen=True, slots=True)
class Pattern:
    """One text that is sought, known by the line that it stands on."""

    line: int
    form: re.Pattern[str] = field(repr=False)
    in_name: re.Pattern[str] = field(repr=False)  # in the name of a file a space may be a dash


@dataclass(frozen=True, slots=True)
class Patterns:
    """All texts that are sought."""

    patterns: tuple[Pattern, ...]

    def found_in(self, text: str) -> Iterator[tuple[Pattern, int]]:
        """Give each place of each pattern in a text, as the line on which it begins."""
        plain = _plain(text)
        for pattern in self.patterns:
            for match in pattern.form.finditer(plain):
                yield pattern, plain.count("\n", 0, match.start()) + 1

    def in_path(self, path: str) -> Iterator[Pattern]:
        """Give the patterns that stand in the name of a file or folder."""
        plain = _plain(path)
        yield from (pattern for pattern in self.patterns if pattern.in_name.search(plain))

    def hidden(self, path: str) -> str:
        """Give a path without what is sought."""
        plain = _plain(path)
        for pattern in self.patterns:
            plain = pattern.in_name.sub(_HIDDEN, plain)
        return plain


def read_patterns(path: Path) -> Patterns:
    """Read a file with one text on each line, sought without regard to capitals and white space."""
    try:
        text = decode(path.read_bytes()).text or ""
    except OSError as error:
        hint = "geef een tekstbestand met op elke regel een tekst die u zoekt"
        raise UsageError(f"'{path}' is niet te lezen", hint=hint) from error
    patterns = tuple(
        _pattern(number, line) for number, line in enumerate(text.split("\n"), start=1) if line.strip()
    )
    if not patterns:
        raise UsageError(
            f"in '{path}' staat niets om te zoeken", hint="zet op elke regel een tekst, in UTF-8"
        )
    return Patterns(patterns)


def _pattern(number: int, line: str) -> Pattern:
    words = _plain(line).split()
    if len("".join(words)) < _SHORTEST:
        hint = "zoek een langere tekst: de hele naam, of een paar woorden"
        raise UsageError(f"regel {number} is te kort om te zoeken", hint=hint)
    forms = (gap.join(map(re.escape, words)) for gap in (r"\s+", r"[\s_.+-]+"))
    return Pattern(number, *(re.compile(form, re.IGNORECASE) for form in forms))


def _plain(text: str) -> str:
    """Give a text of which the accents are written in one way; lines stay where they are."""
    return unicodedata.normalize("NFC", text)
