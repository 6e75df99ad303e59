"""Telephone numbers in the notations of the Netherlands, and foreign ones that start with a plus."""

import re
from collections.abc import Iterator

from generator.detection.context import OTHER_NUMBERS, is_labelled
from generator.detection.numbers import Passage
from generator.detection.sighting import Sighting, SightingKind

# Nine digits after the trunk 0 or the country code. 0800 and 09xx are numbers of services; 14 0xxx, 112
# and 113 are too short to match.
_DUTCH = re.compile(
    r"[+0(](?<![\w,+-][+0(])(?<![0-9]\.[+0(])"
    r"(?:(?:(?<=\+)|(?<=0)0|(?<=\()(?:\+|00))31\)?[ .-]?(?:\(0\) ?)?|(?<=0)|(?<=\()0)"
    r"(?!800|9)[1-9](?:\)?[ .–/-]{0,3}[0-9]){8}(?!\w|[.,-][0-9])"
)
_FOREIGN = re.compile(r"\+(?<![\w+]\+)(?!31)[1-9]\d{0,2}(?:[ .()-]{0,2}\d){7,12}(?!\w)", re.ASCII)
_DATE = re.compile(r"\d\d([-./])\d\d\1(?:19|20)\d\d", re.ASCII)


def sightings(passage: Passage) -> Iterator[Sighting]:
    """Give every telephone number in the text."""
    text = passage.text
    for found in passage.at(_beginnings(passage), _DUTCH):
        if not _is_something_else(text, found):
            yield Sighting(SightingKind.PHONE, found.start(), found.end())
    for found in _FOREIGN.finditer(text):
        yield Sighting(SightingKind.PHONE, found.start(), found.end())


def _beginnings(passage: Passage) -> Iterator[int]:
    for number in passage.numbers:
        if passage.text[max(0, number - 1) : number] in ("+", "("):
            yield number - 1
        yield number


def _is_something_else(text: str, found: re.Match[str]) -> bool:
    if _DATE.match(found[0]):
        return True
    return found[0].isdigit() and is_labelled(text, found.start(), labels=OTHER_NUMBERS)
