"""Dates of birth: a date after a word that says so."""

import re
from collections.abc import Iterator

from generator.detection.sighting import Sighting, SightingKind

_MONTHS = (
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    "|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec"
)
_DATE = (
    r"(?:\d{1,2} ?[-./] ?\d{1,2} ?[-./] ?(?:\d{4}|\d\d)"
    rf"|\d{{1,2}}[ -](?:{_MONTHS})\.?[ -]\d{{4}}"
    r"|\d{4}-\d\d-\d\d)(?![\w-])"
)
_BORN = re.compile(r"[gG](?<!\w[gG])(?:[eE][bB](?:\.|oren|OREN|oorte\w*|OORTE\w*)?|\.?b\.?d\.?)(?!\w)")
# From the word to its date: no other figure, no end of a sentence, at most the name of a place.
_REST = re.compile(rf"[^\d\n.!?]{{0,40}}?({_DATE})", re.IGNORECASE)


def sightings(text: str) -> Iterator[Sighting]:
    """Give every date of birth in the text, without the word before it."""
    for word in _BORN.finditer(text):
        found = _REST.match(text, word.end())
        if found is not None:
            yield Sighting(SightingKind.BIRTH_DATE, found.start(1), found.end(1))
