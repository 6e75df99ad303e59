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
    rf"|\d{{1,2}}[ -](?:{_MONTHS})\.?[ -](?:\d{{4}}|['’]\d\d)"
    r"|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d"
    r"|\d{4}-\d\d-\d\d)(?![\w-])",
    re.IGNORECASE,
)
# From the word to its date: no other figure, no end of a sentence, at most the name of a place.
_BORN = re.compile(
    r"[gG](?<!\w[gG])(?:[eE][bB](?:\.|oren|OREN|oorte\w*|OORTE\w*)?(?:\.? ?(?:datum|dat\.?))?|\.?b\.?d\.?)"
    r"(?!\w)(?!:? uit )[^\d\n.!?]{0,40}\Z"
)
_HEADING = re.compile(r"\bgeb(?:oren|oorte|\.)|\bgeboortedatum", re.IGNORECASE)
_LONGEST_TABLE = 4_000
_LONGEST_ROW = 1_000
_REACH = 80


def sightings(passage: Passage) -> Iterator[Sighting]:
    """Give every date of birth in the text, without the word before it."""
    for found in passage.at_numbers(_DATE):
        born = _BORN.search(passage.text, max(0, found.start() - _REACH), found.start())
        if born or _is_under(passage.text, found.start()):
            yield Sighting(SightingKind.BIRTH_DATE, found.start(), found.end())


def _is_under(text: str, start: int) -> bool:
    """Whether a date stands in a column of a table of which the heading says that it is one of birth."""
    line = text[text.rfind("\n", max(0, start - _LONGEST_ROW), start) + 1 : start][-_LONGEST_ROW:]
    if not line.lstrip().startswith("|"):
        return False
    above = text.rfind("\n\n", max(0, start - _LONGEST_TABLE), start)
    head = (
        text[above + 2 if above >= 0 else max(0, start - _LONGEST_TABLE) : start]
        .lstrip("\n")
        .partition("\n")[0]
    )
    cells = head.split("|")
    column = line.count("|")
    return column < len(cells) and _HEADING.search(cells[column]) is not None
