"""Numbers of a client or of a client's file, after a word that says so."""

import re
from collections.abc import Iterator

from generator.detection.context import before
from generator.detection.numbers import Passage
from generator.detection.sighting import Sighting, SightingKind

_VALUE = re.compile(r"[0-9](?<!\d[0-9])[0-9]*(?:[-/.]?[A-Za-z0-9]+)*(?![\w%])")
_HEAD = re.compile(r"(?<![\w.,])[A-Za-z]{1,5}[-/.]?\Z|(?<![\w.,])(?:[A-Za-z0-9]{1,5}[-/.]){1,3}\Z")
_WHOSE = (
    r"(?:cli[eë]nte?n?|pati[eë]nt|bewoner|inwoner|klant|zorgvrager|debiteur|dossier|zorgdossier|deelnemer)"
)
_COUNTED = r"(?:-| )?(?:nummers?|nrs?\.?|no\.?|codes?|id|kenmerk)"
# With 'nummer' or its like nearly anything counts; without it only what looks like a number of a file.
_LABELLED = re.compile(
    rf"{_WHOSE}{_COUNTED}[^\w\n]{{0,4}}(?:is |was |luidt )?\Z"
    rf"|{_WHOSE}[^\w\n]{{0,3}}(?:met )?(?:het |de )?(?:nummer|nr\.?|code) ?:? ?\Z"
)
_BARE = re.compile(rf"(?<!\w){_WHOSE}(:|=|#)? {{0,2}}\Z")
_HINTS = ("iënt", "ient", "dossier", "nwoner", "ewoner", "klant", "debiteur", "vrager", "eelnemer")
_FEWEST_DIGITS = 4
_YEAR = re.compile(r"(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?", re.ASCII)
_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}", re.ASCII)


def sightings(passage: Passage) -> Iterator[Sighting]:
    """Give every number of a client or a file, with the letters that belong to it."""
    text = passage.text
    done = 0
    for found in passage.at_numbers(_VALUE):
        head = _HEAD.search(text, max(done, found.start() - 16), found.start())
        start = head.start() if head else found.start()
        value = text[start : found.end()]
        if sum(map(str.isdigit, value)) < _FEWEST_DIGITS or start < done:
            continue
        words = before(text, start, reach=40)
        if any(hint in words for hint in _HINTS) and _is_one(value, words):
            done = found.end()
            yield Sighting(SightingKind.CLIENT_NUMBER, start, done)


def _is_one(value: str, words: str) -> bool:
    if _DATE.fullmatch(value):
        return False
    if _LABELLED.search(words):
        return True
    bare = _BARE.search(words)
    if bare is None or _YEAR.fullmatch(value):
        return False
    return bare[1] is not None or not value.isdigit()
