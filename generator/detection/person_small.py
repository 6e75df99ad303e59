"""Names of persons without capitals: in hasty notes, and in the names of files and addresses."""

import re
from collections.abc import Iterator

from generator.detection.names import Lexicon, fold, lexicon
from generator.detection.person_words import COURTESIES, PREFIXES
from generator.detection.sighting import Sighting, SightingKind

_LOW = r"[a-zß-öø-ÿ]"
_LOWER_WORD = re.compile(rf"(?<![\w@./-]){_LOW}{{3,}}(?![\w@/]|\.\w)")
_COURTESY = re.compile(
    rf"(?<!\w)(?i:{'|'.join(sorted(COURTESIES - {'heren'}))})\.?:? "
    rf"((?:(?:{'|'.join(sorted(PREFIXES))}|v/d) ){{0,3}})({_LOW}{{2,}}(?:-{_LOW}+)*)(?!\w)"
)
_AROUND = ".,:;!?()[]\"'“”‘’*_|"
_GREETINGS = frozenset({"gr", "groet", "groeten", "groetjes", "mvg", "hoi", "hallo", "dag", "beste", "lieve"})
_SURNAME = re.compile(
    rf" ((?:(?:{'|'.join(sorted(PREFIXES))}|v/d) ){{0,3}})({_LOW}{{2,}}(?:-{_LOW}+)*)(?!\w)"
)
# A name to log in with: 'f.verzonnen', also 'f.vanverzonnen'.
_LOGIN = re.compile(
    rf"(?<![\w.@/-])[a-z](?:\.[a-z])?\.(?:van|de|vande|vander|vanden|ter|ten)?({_LOW}{{4,}})(?![\w.@/-]*\w)"
)
# What joins two words in the name of a file or in an address.
_JOINT = re.compile(r"(?<=[a-z])(?:[-_+]|%20)(?=[A-Za-z])")
_HEAD = re.compile(r"(?<![A-Za-z%])[A-Za-z]+\Z")
_TAIL = re.compile(r"(?:(?:[-_+]|%20)[A-Za-z]+)+")
_PARTS = re.compile(r"[-_+]|%20")
_LOGIN_HINT = re.compile(r"\.(?=[a-z]{4})(?<=[a-z]\.)(?<![a-z][a-z]\.)")
_SHORTEST = 3  # letters of a surname that no list has
_REACH = 24


def sightings(text: str) -> Iterator[Sighting]:
    """Give every name in small letters that two words of the lists tell."""
    names = lexicon()
    words = frozenset(word.strip(_AROUND) for word in set(text.split()))
    met = words & names.called
    if met:
        yield from _in_notes(text, met, names=names)
    if words & COURTESIES or any(courtesy in text for courtesy in ("Mw", "Dhr", "Mevr", "dhr", "mw")):
        yield from _after_courtesy(text, names)
    if _LOGIN_HINT.search(text):
        for login in _LOGIN.finditer(text):
            if names.is_surname(login[1]):
                yield Sighting(SightingKind.PERSON, login.start(), login.end())
    yield from _in_slugs(text, names)


def _in_notes(text: str, met: frozenset[str], *, names: Lexicon) -> Iterator[Sighting]:
    for first in _LOWER_WORD.finditer(text):
        if first[0] not in met:
            continue
        last = _SURNAME.match(text, first.end())
        if last and _is_surname(last, names):
            yield Sighting(SightingKind.PERSON, first.start(), last.end())
            continue
        before = text[max(0, first.start() - _REACH) : first.start()].split()
        if before and first[0] in names.first and before[-1].lower().strip(".,") in _GREETINGS:
            yield Sighting(SightingKind.PERSON, first.start(), first.end())


def _is_surname(found: re.Match[str], names: Lexicon) -> bool:
    word = fold(found[2])
    return names.is_surname(word) or (bool(found[1]) and not names.any_surname.isdisjoint(word.split("-")))


def _after_courtesy(text: str, names: Lexicon) -> Iterator[Sighting]:
    for found in _COURTESY.finditer(text):
        if _is_surname(found, names):
            yield Sighting(SightingKind.PERSON, found.start(1), found.end())


def _in_slugs(text: str, names: Lexicon) -> Iterator[Sighting]:
    done = 0
    for joint in _JOINT.finditer(text):
        if joint.start() < done:
            continue
        head = _HEAD.search(text, max(0, joint.start() - _REACH), joint.start())
        tail = _TAIL.match(text, joint.start())
        if head is None or tail is None:
            continue
        done = tail.end()
        yield from _in_parts(text, head.start(), tail.end(), names=names)


def _in_parts(text: str, start: int, end: int, *, names: Lexicon) -> Iterator[Sighting]:
    """Judge 'bezoek-fictia-van-verzonnen': a first name and a surname, or a small word and two surnames."""
    parts: list[tuple[str, int, int]] = []
    place = start
    for joint in (*_PARTS.finditer(text, start, end), None):
        stop = joint.start() if joint else end
        parts.append((text[place:stop].lower(), place, stop))
        place = joint.end() if joint else end
    for at, (word, begin, _) in enumerate(parts):
        last = at + 1
        while last < len(parts) - 1 and parts[last][0] in PREFIXES:
            last += 1
        if last >= len(parts):
            return
        surname = parts[last][0]
        known = surname in names.any_surname or names.is_surname(surname)
        known = known or (word in names.first and last == len(parts) - 1 and len(surname) > _SHORTEST)
        sure = word in names.called and known and surname not in PREFIXES
        likely = word in names.any_first and word not in PREFIXES and surname in names.surname
        double = (
            word in PREFIXES and last == at + 1 and surname in names.any_surname and _sure(parts, last, names)
        )
        if sure or likely or double:
            yield Sighting(SightingKind.PERSON, begin, parts[-1 if double else last][2])
            return


def _sure(parts: list[tuple[str, int, int]], last: int, names: Lexicon) -> bool:
    return len(parts) > last + 1 and parts[last + 1][0] in names.surname
