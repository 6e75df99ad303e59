"""Dates of birth: a date after a word that says so."""

import re
from collections.abc import Iterator

from generator.detection.numbers import Passage
from generator.detection.sighting import Sighting, SightingKind

_MONTHS = (
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    "|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec"
)
_DATE = re.compile(
    r"(?:\d{1,2} ?[-./] ?\d{1,2} ?[-./] ?(?:\d{4}|\d\d)"
    rf"|\d{{1,2}}[ -](?:{_MONTHS})\.?[ -]\d{{4}}"
    r"|\d{4}-\d\d-\d\d)(?![\w-])",
    re.IGNORECASE,
)
# From the word to its date: no other figure, no end of a sentence, at most the name of a place.
_BORN = re.compile(
    r"[gG](?<!\w[gG])(?:[eE][bB](?:\.|oren|OREN|oorte\w*|OORTE\w*)?|\.?b\.?d\.?)(?!\w)[^\d\n.!?]{0,40}\Z"
)
_REACH = 80


def sightings(passage: Passage) -> Iterator[Sighting]:
    """Give every date of birth in the text, without the word before it."""
    for found in passage.at_numbers(_DATE):
        if _BORN.search(passage.text, max(0, found.start() - _REACH), found.start()):
            yield Sighting(SightingKind.BIRTH_DATE, found.start(), found.end())
