"""Postcodes with a house number: together they are one front door."""

import re
from collections.abc import Iterator

from generator.detection.context import before
from generator.detection.numbers import Passage
from generator.detection.sighting import Sighting, SightingKind

# In lower case only without a space: 'in 2015 en 12 in 2016' is no address.
_POSTCODE = re.compile(r"[1-9](?<![\w.-][1-9])[0-9]{3}(?: ?[A-Z]{2}|[a-z]{2})(?!\w)")
_NUMBER_BEFORE = re.compile(r"(?<![\w.,/-])\d{1,5} ?[a-zA-Z]?(?:[-/ ]\w{1,4})?[,\s|]{1,4}\Z", re.ASCII)
_NUMBER_AFTER = re.compile(
    r"[,\s|]{1,3}(?:(?:nr|no|nummer|huisnummer|huisnr)\.?:?\s?)?\d{1,5}(?:[a-zA-Z]|[-/]\w{1,4})?(?!\w|[.,:]\d)",
    re.ASCII | re.IGNORECASE,
)
_REACH = 24


def sightings(passage: Passage) -> Iterator[Sighting]:
    """Give every postcode that has a house number beside it; a post box has none."""
    text = passage.text
    for found in passage.at_numbers(_POSTCODE):
        start, end = found.span()
        number = _NUMBER_BEFORE.search(text[max(0, start - _REACH) : start])
        if number is not None:
            start -= len(number[0])
        elif after := _NUMBER_AFTER.match(text, end):
            end = after.end()
        else:
            continue
        if "postbus" not in before(text, start, reach=12):
            yield Sighting(SightingKind.POSTCODE, start, end)
