"""The same person again: a name that was found once, or a part of it, everywhere in the text."""

import re
from collections.abc import Iterable, Iterator

from generator.detection.names import Lexicon, fold, lexicon
from generator.detection.person_shape import FAMILY, WORD, name_end
from generator.detection.person_words import NO_NAMES, ORGANISATION_ENDINGS, PREFIXES, ROLES, SPEAKING, TITLES
from generator.detection.sighting import Sighting, SightingKind

_NAME_WORD = re.compile(WORD)
_BEGINS = re.compile(r"(?:^|[\n.!?:|>])[\s\"'“‘(*_#>|-]*\Z")
_NEXT_WORD = re.compile(r" (\w+)")
_SHORTEST = 2


def sightings(
    text: str, tokens: Iterable[tuple[int, str]], *, found: Iterable[Sighting]
) -> Iterator[Sighting]:
    """Give the places where a part of a name stands that was found elsewhere, and who stands beside it."""
    seen = sorted(found, key=lambda item: (item.start, item.end))
    names = lexicon()
    parts = {part for item in seen for part in _parts(text[item.start : item.end], names)}
    parts |= {part.upper() for part in parts if len(part) > _SHORTEST}
    for start, word in tokens:
        if word not in parts or _is_ordinary_here(text, start, word=word, names=names):
            continue
        family = FAMILY.match(text, start)  # 'Verzonnen Zorg B.V.' is nobody
        if family is None or name_end(text, family, endings=ORGANISATION_ENDINGS) is not None:
            yield Sighting(SightingKind.PERSON, start, start + len(word))


def _parts(name: str, names: Lexicon) -> Iterator[str]:
    """Give the words of a name that can stand for it."""
    for word in _NAME_WORD.findall(name):
        folded = fold(word)
        if word in NO_NAMES or folded in PREFIXES or folded in TITLES or folded in ROLES:
            continue
        if folded in names.places or (word.isupper() and len(word) <= _SHORTEST):
            continue
        yield word.capitalize() if word.isupper() else word


def _is_ordinary_here(text: str, start: int, *, word: str, names: Lexicon) -> bool:
    """Whether a word that is a name elsewhere rather begins a sentence here: 'Groot onderhoud'."""
    if fold(word) in names.telling or not _BEGINS.search(text[max(0, start - 6) : start]):
        return False
    if fold(word) not in names.any_first and fold(word) not in names.any_surname:
        return False
    follows = _NEXT_WORD.match(text, start + len(word))
    return follows is not None and follows[1].islower() and follows[1] not in SPEAKING
