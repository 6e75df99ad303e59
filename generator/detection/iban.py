"""Bank account numbers that pass the mod 97 test (ISO 13616)."""

import re
from collections.abc import Iterator

from generator.detection.numbers import Passage
from generator.detection.sighting import Sighting, SightingKind

# Found by its check digits, of which a text has fewer than letters: 'NL' stands before them.
_CHECK = re.compile(r"[0-9](?<=[A-Za-z]{2}[0-9])(?<![A-Za-z0-9][A-Za-z]{2}[0-9])[0-9]")
_SEPARATOR = re.compile(r"[ .-]")
_SEPARATED = re.compile(r"[ .-]?([A-Za-z0-9])", re.ASCII)
# Length per country (SWIFT IBAN registry): our neighbours and the countries that providers deal with.
_LENGTHS = {
    "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20, "ES": 24,
    "FI": 18, "FR": 27, "GB": 22, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IT": 27, "LT": 20, "LU": 20,
    "LV": 21, "MT": 31, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24, "SE": 24, "SI": 19, "SK": 24,
    "TR": 26,
}  # fmt: skip


def passes_mod_97(number: str) -> bool:
    """Tell whether a number without separators can be a bank account number."""
    turned = number[4:] + number[:4]
    return int("".join(str(int(character, 36)) for character in turned)) % 97 == 1


def sightings(passage: Passage) -> Iterator[Sighting]:
    """Give every bank account number in the text, with or without spaces."""
    text = passage.text
    for check in passage.at_numbers(_CHECK):
        start = check.start() - 2
        length = _LENGTHS.get(text[start : start + 2].upper())
        end = _end(text, check.end(), characters=length - 4) if length else None
        if end is not None and passes_mod_97(_SEPARATOR.sub("", text[start:end])):
            yield Sighting(SightingKind.IBAN, start, end)


def _end(text: str, position: int, *, characters: int) -> int | None:
    for _ in range(characters):
        step = _SEPARATED.match(text, position)
        if step is None:
            return None
        position = step.end()
    return None if text[position : position + 1].isalnum() else position
