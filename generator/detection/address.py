"""A street with a house number."""

import re
from collections.abc import Iterator

from generator.detection.numbers import Passage
from generator.detection.person_words import COUNTED
from generator.detection.sighting import Sighting, SightingKind

_NUMBER = re.compile(r"[1-9](?<= [1-9])\d{0,4}(?:[a-zA-Z]|[-/]\d{1,4})?(?![\w%]|[.,:/-]\d)", re.ASCII)
_ENDINGS = (
    "straat", "straatje", "laan", "weg", "plein", "hof", "dijk", "kade", "gracht", "singel", "pad", "steeg",
    "dreef", "plantsoen", "markt", "baan", "str.", "erf", "wal", "brink", "boulevard", "allee",
)  # fmt: skip
# The street's own word, with the words before it that belong to its name: 'Burgemeester van Zijllaan'.
_STREET = re.compile(
    r"(?:(?<!\w)(?!(?:Aan|Bij|De|Het|In|Langs|Naar|Op|Van|Vanaf|Zie) )[A-Z][\w.'’-]* "
    r"(?:(?:van|de|der|den|het|ten|ter|in|op|'t) ){0,3}){0,3}(?<!\w)[A-Z][\w.'’-]*\Z"
)
# Words behind which any capital before a house number is a street: 'adres: Bovenover 3'.
_WHERE = re.compile(
    r"(?:(?:[aA]dres(?:sen)?|[wW]oont|[wW]oonde|[wW]onende?|[wW]oonachtig)"
    r"(?: (?:is|op|aan|te|de|het|nu|in)){0,3}|(?<!\w)[aA]an (?:de|het|den)):? "
    r"[A-Z][\w'’-]+(?: [\w'’-]+){0,2}\Z"
)
_ADDITION = re.compile(r" ?(?:bis|hs|huis|rood|zwart|rd|zw)\b")
_REACH = 60


def sightings(passage: Passage) -> Iterator[Sighting]:
    """Give every street with a house number; the name of the street starts with a capital."""
    text = passage.text
    for found in passage.at_numbers(_NUMBER):
        space = found.start() - 1
        known = text.endswith(_ENDINGS, max(0, space - 10), space)
        if not known and not _is_told(text, space, end=found.end()):
            continue
        street = _STREET.search(text[max(0, space - _REACH) : space])
        if street is not None:
            yield Sighting(SightingKind.ADDRESS, space - len(street[0]), found.end())


def _is_told(text: str, space: int, *, end: int) -> bool:
    """Whether it is an address by the words before it, or by what is added to its number."""
    if _ADDITION.match(text, end):
        return True
    before = text[max(0, space - _REACH) : space]
    return _WHERE.search(before) is not None and before.rsplit(None, 1)[-1].lower() not in COUNTED
