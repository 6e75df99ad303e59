"""Names of persons in the names of files and in addresses: 'bezoek-fictia-van-verzonnen'."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.detection.names import Lexicon, lexicon
from generator.detection.person_words import PREFIXES
from generator.detection.sighting import Sighting, SightingKind

# From the sign, which is found faster than the letter before it.
_JOINT = re.compile(r"[-_+%](?:(?<=[a-z][-_+])|(?<=[a-z]%)20)(?=[A-Za-z])")
_HEAD = re.compile(r"(?<![A-Za-z%])[A-Za-z]+\Z")
_TAIL = re.compile(r"(?:(?:[-_+]|%20)[A-Za-z]+)+")
_SIGN = re.compile(r"[-_+]|%20")
_REACH = 24
_MOST_SMALL = 3  # small words in a surname
_SHORTEST = 3  # letters of a surname that no list has


class _Part(NamedTuple):
    word: str  # in small letters
    start: int
    end: int


def sightings(text: str) -> Iterator[Sighting]:
    """Give every name in words that are joined by signs."""
    names = lexicon()
    done = 0
    for joint in _JOINT.finditer(text):
        if joint.start() < done:
            continue
        head = _HEAD.search(text, max(0, joint.start() - _REACH), joint.start())
        tail = _TAIL.match(text, joint.start())
        if head is None or tail is None:
            continue
        done = tail.end()
        span = _span(_parts(text, head.start(), end=done), names)
        if span is not None:
            yield Sighting(SightingKind.PERSON, *span)


def _parts(text: str, start: int, *, end: int) -> list[_Part]:
    parts = []
    for joint in _SIGN.finditer(text, start, end):
        parts.append(_Part(text[start : joint.start()].lower(), start, joint.start()))
        start = joint.end()
    return [*parts, _Part(text[start:end].lower(), start, end)]


def _span(parts: list[_Part], names: Lexicon) -> tuple[int, int] | None:
    for at, first in enumerate(parts[:-1]):
        last = at + 1
        while last < min(len(parts) - 1, at + 1 + _MOST_SMALL) and parts[last].word in PREFIXES:
            last += 1
        surname = parts[last].word
        if surname in PREFIXES:
            continue
        if _is_name(first.word, surname, is_last=last == len(parts) - 1, names=names):
            return first.start, parts[last].end
        if first.word in PREFIXES and _are_surnames(parts[at + 1 : at + 3], names):
            return first.start, parts[at + 2].end
    return None


def _is_name(first: str, surname: str, *, is_last: bool, names: Lexicon) -> bool:
    """Whether a first name and a surname stand here; a sure first name takes any word at the end with it."""
    if first in PREFIXES:
        return False
    if first in names.called and (surname in names.any_surname or names.is_surname(surname)):
        return True
    if first in names.first and is_last and len(surname) > _SHORTEST:
        return True
    return first in names.any_first and surname in names.surname


def _are_surnames(parts: list[_Part], names: Lexicon) -> bool:
    """Whether two surnames stand here, as in 'de-wit-verzonnen'."""
    return len(parts) > 1 and parts[0].word in names.any_surname and parts[1].word in names.surname
