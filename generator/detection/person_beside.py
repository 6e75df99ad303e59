"""Names that are told by their place in a letter or beside a person: 'Beste …,', a signature, 'X en …'."""

import re
from collections.abc import Iterable, Iterator

from generator.detection.names import fold, lexicon
from generator.detection.person_shape import FAMILY, LETTER, UPPER, name_end
from generator.detection.person_words import ENTITIES, NO_NAMES, ORGANISATION_ENDINGS, PREFIXES
from generator.detection.sighting import Sighting, SightingKind

_ONE = rf"[{UPPER}][{LETTER}]+(?:-[{LETTER}]+)*"
_GREETING = re.compile(rf"(?<!\w)(?:Beste|Hoi|Hallo|Lieve|Dag|Geachte|Ha) ({_ONE}(?: {_ONE})?)(?=[,!\n])")
_CLOSING = re.compile(
    r"(?:[gG]roet(?:en|jes)?|[hH]oogachtend|[gG]r\.?|[mM]vg),?(?: van)?[ \n]{1,3}"
    rf"({_ONE}(?: {_ONE}){{0,2}})[ ]*(?:\n|\Z)"
)
# From the capital, which is found faster than what may not stand before it.
_PAIR = re.compile(rf"([{UPPER}](?<![\w.'’@/-][{UPPER}])[{LETTER}]+(?:-[{LETTER}]+)*) en ({_ONE})(?![\w-])")
_NEXT = re.compile(rf"(?:, | en | & |, en |; | of )(?={_ONE})")
_REACH = 24
_ALONE_END = re.compile(
    r"(?=[,.;:!?)]|\s(?:en|of|die|is|was|zijn|waren|heeft|hebben|[a-z]+t|[a-z]+en)\b|\s*\Z)"
)


def sightings(text: str) -> Iterator[Sighting]:
    """Give the names in greetings and signatures."""
    if any(word in text for word in ("roet", "oogachtend", "gr ", "Gr ", "gr.", "mvg", "Mvg")):
        yield from _named_by(_CLOSING, text)
    if any(word in text for word in ("Beste ", "Hoi ", "Hallo ", "Lieve ", "Dag ", "Geachte ", "Ha ")):
        yield from _named_by(_GREETING, text)
    for pair in _PAIR.finditer(text):
        if _are_first_names(text, pair):
            yield Sighting(SightingKind.PERSON, *pair.span(1))
            yield Sighting(SightingKind.PERSON, *pair.span(2))


def _are_first_names(text: str, pair: re.Match[str]) -> bool:
    """Whether two words can be first names, and stand together as persons do: 'Roos en Mark'."""
    before = text[max(0, pair.start() - _REACH) : pair.start()].split()
    if before and before[-1].lower().strip("*_'\"(.") in ENTITIES:
        return False
    for word in pair.groups():
        folded = fold(word)
        if folded not in lexicon().any_first or word in NO_NAMES or folded in PREFIXES:
            return False
    return True


def _named_by(pattern: re.Pattern[str], text: str) -> Iterator[Sighting]:
    for found in pattern.finditer(text):
        end = _end(text, found.start(1))
        if end is not None:
            yield Sighting(SightingKind.PERSON, found.start(1), end)


def _end(text: str, start: int) -> int | None:
    family = FAMILY.match(text, start)
    end = name_end(text, family, endings=ORGANISATION_ENDINGS) if family else None
    if end is None:
        return None
    first = fold(text[start:end].split(maxsplit=1)[0])
    if first in PREFIXES or first in lexicon().places or text[start:end].isupper():
        return None
    return end


def listed_with(text: str, found: Iterable[Sighting]) -> Iterator[Sighting]:
    """Give who is named in one row with a person: two words, or a first name."""
    names = lexicon()
    ends = sorted({seen.end for seen in found})
    taken = set(ends)
    while ends:
        at = ends.pop()
        joint = _NEXT.match(text, at)
        end = _end(text, joint.end()) if joint else None
        if joint is None or end is None or end in taken:
            continue
        words = text[joint.end() : end].split()
        if len(words) == 1 and (fold(words[0]) not in names.any_first or not _ALONE_END.match(text, end)):
            continue
        if words[0] in NO_NAMES:
            continue
        taken.add(end)
        ends.append(end)
        yield Sighting(SightingKind.PERSON, joint.end(), end)
