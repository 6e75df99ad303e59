"""Numbers of the BIG register of professionals: eleven digits after the letters BIG."""

import re
from collections.abc import Iterator

from generator.detection.context import is_labelled
from generator.detection.numbers import Passage
from generator.detection.sighting import Sighting, SightingKind

_NUMBER = re.compile(r"[0-9](?<![\w.,/-][0-9])(?:[ .-]?[0-9]){10}(?![\w%]|[.,/-][0-9])")
_LABELS = ("big-", "big ", "big:", "big(", "bigreg", "bignum", "registratienummer")


def sightings(passage: Passage) -> Iterator[Sighting]:
    """Give every number of a professional in the text."""
    text = passage.text
    if "BIG" not in text and "big" not in text and "Big" not in text:
        return
    for found in passage.at_numbers(_NUMBER):
        if is_labelled(text, found.start(), labels=_LABELS):
            yield Sighting(SightingKind.BIG, found.start(), found.end())
