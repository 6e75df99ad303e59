"""The allow list of a partnership against one finding: it lets a finding pass and never hides text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from generator.detection.person_words import PREFIXES, ROLES, TITLES
from generator.detection.sighting import Sighting, SightingKind
from generator.model.provider import AllowList, Official

_NOT_A_DIGIT = re.compile(r"\D")
_ADDRESSES = frozenset({SightingKind.ADDRESS, SightingKind.POSTCODE})
_REACHABLE = frozenset({SightingKind.MAIL, SightingKind.PHONE, SightingKind.IBAN})
_NEAR = 60  # code points between an official and the function
_REACH = 40  # code points in which the word before a name stands
_INITIALS = re.compile(r"(?:\w{1,3}\.)+\Z")


@dataclass(frozen=True, slots=True)
class Allowing:
    """What may stand in one text: the list, the day on which it is read, and the kind of text."""

    listed: AllowList = field(repr=False)
    today: date
    reachable: tuple[str, ...] = field(default=(), repr=False)  # mailboxes and numbers of the partnership
    public_names: frozenset[str] = frozenset()  # of municipalities and of providers who are no persons
    names_officials: bool = False  # whether officials may stand without their function: in a letter they sign

    def covers(self, source: str, seen: Sighting) -> bool:
        """Whether the list has this finding as a whole, on the borders of words."""
        if seen.kind is SightingKind.PERSON:
            return self._covers_person(source, seen)
        if seen.kind is SightingKind.PHONE:
            digits = _NOT_A_DIGIT.sub("", source[seen.start : seen.end])
            return any(digits == _NOT_A_DIGIT.sub("", way) for way in self._contacts())
        if seen.kind in _REACHABLE:
            found = _squeezed(source[seen.start : seen.end])
            return any(found == _squeezed(way) for way in self._contacts())
        if seen.kind in _ADDRESSES:
            entries = (*self.listed.places, *self.listed.contact)
            return any(_stands_around(entry, source, seen=seen) for entry in entries)
        return False

    def _contacts(self) -> tuple[str, ...]:
        return (*self.reachable, *self.listed.contact)

    def _covers_person(self, source: str, seen: Sighting) -> bool:
        if any(self._is_official(source, seen, official=official) for official in self.listed.officials):
            return True
        if _is_addressed(source, seen):  # 'Van Verzonnen' may be an organisation, 'mevrouw Van Verzonnen' not
            return False
        entries = (*self.listed.organisations, *self.listed.places, *self.public_names)
        return any(_stands_around(entry, source, seen=seen) for entry in entries)

    def _is_official(self, source: str, seen: Sighting, *, official: str | Official) -> bool:
        name = official if isinstance(official, str) else official.name
        if not _names(name, source[seen.start : seen.end]):
            return False
        if isinstance(official, str):
            return True
        if official.until is not None and self.today > official.until:
            return False
        near = source[max(0, seen.start - _NEAR) : seen.end + _NEAR]
        return official.function is None or self.names_officials or _has(official.function, near)


def _squeezed(text: str) -> str:
    return "".join(text.split()).casefold()


def _has(words: str, text: str) -> bool:
    return next(_occurrences(words, text, flags=re.IGNORECASE), None) is not None


def _occurrences(words: str, text: str, *, flags: int = 0) -> Iterator[re.Match[str]]:
    spaced = r"\s+".join(map(re.escape, words.split()))
    return re.finditer(rf"(?<!\w){spaced}(?!\w)", text, flags) if spaced else iter(())


def _stands_around(entry: str, source: str, *, seen: Sighting) -> bool:
    """Whether the finding lies within the entry, written out in the text."""
    wide = len(entry) + 8
    begin = max(0, seen.start - wide)
    flags = 0 if seen.kind is SightingKind.PERSON else re.IGNORECASE
    for found in _occurrences(entry, source[begin : seen.end + wide], flags=flags):
        if begin + found.start() <= seen.start and seen.end <= begin + found.end():
            return True
    return False


def _names(official: str, found: str) -> bool:
    """Whether a finding is the whole name of an official, or the surname alone."""
    name = official.split()
    text = [word for word in found.split() if word.lower().strip(".") not in TITLES]
    return bool(text) and text in (name, _surname(name))


def _surname(name: list[str]) -> list[str]:
    """Give a name without first names and initials: from its first small word, else its last word."""
    for at, word in enumerate(name[1:], start=1):
        if word.lower() in PREFIXES:
            return name[at:]
    return name[-1:]


def _is_addressed(source: str, seen: Sighting) -> bool:
    before = source[max(0, seen.start - _REACH) : seen.start].split()
    word = before[-1].lower().strip("(*_.:") if before else ""
    first = source[seen.start : seen.end].split(maxsplit=1)[0]
    return word in TITLES or word in ROLES or _INITIALS.match(first) is not None
