"""The days of a report: when somebody visited, and when it was adopted."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from generator.scaffolding.drafted import Sure
from generator.scaffolding.evidence import Evidence, days_in

VISITED = re.compile(r"bezo(?:ek|cht)|ter plaatse|locatieonderzoek|inspectiedag", re.IGNORECASE)
ADOPTED = re.compile(r"vastgesteld|vaststelling|datum rapport|rapportdatum|datum definitief", re.IGNORECASE)
_NOT_THAT = re.compile(
    r"aangekondig|aankondiging|vorige?\b|eerder|hertoets|hercontrole|concept|reactie|beleid|"
    r"wederhoor|verordening|kader|gepland|plannen",
    re.IGNORECASE,
)
_NEAR = 70  # code points between a day and the word that tells what it is
Found = tuple[tuple[date, ...], Sure]


def days_of(evidence: Evidence, word: re.Pattern[str]) -> Found:
    """Give the days that stand with a word, sorted, and how sure that is; a day ahead is none."""
    for lines, sure in ((evidence.facts, Sure.CERTAIN), (evidence.sentences, Sure.LIKELY)):
        days = sorted({day for day in _beside(lines, word) if day <= evidence.around.today})
        if days:
            return tuple(days), sure
    return (), Sure.TO_DECIDE


def _beside(lines: Iterable[str], word: re.Pattern[str]) -> Iterator[date]:
    for line in lines:
        if not word.search(line):
            continue
        for day, start, end in days_in(line):
            near = line[max(0, start - _NEAR) : end + _NEAR]
            if word.search(near) and not _NOT_THAT.search(near):
                yield day
