"""Names of persons without capitals, as in hasty notes."""

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
_LOGIN_HINT = re.compile(r"\.(?=[a-z]{4})(?<=[a-z]\.)(?<![a-z][a-z]\.)")
_REACH = 24


def sightings(text: str) -> Iterator[Sighting]:
    """Give every name in small letters that two words of the lists tell."""
    names = lexicon()
    words = {word.strip(_AROUND) for word in set(text.split())}
    met = names.called & words
    if met:
        yield from _in_notes(text, met, names=names)
    if words & COURTESIES or any(courtesy in text for courtesy in ("Mw", "Dhr", "Mevr", "dhr", "mw")):
        yield from _after_courtesy(text, names)
    if _LOGIN_HINT.search(text):
        for login in _LOGIN.finditer(text):
            if names.is_surname(login[1]):
                yield Sighting(SightingKind.PERSON, login.start(), login.end())


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
