"""Burgerservicenummers: nine digits that pass the eleven test, or a number after the label 'bsn'."""

import re
from collections.abc import Iterator

from generator.detection.context import OTHER_NUMBERS, is_labelled
from generator.detection.sighting import Sighting, SightingKind

_LABELS = ("bsn", "burgerservicen", "sofinummer", "sofi-nummer")
# Nine digits in a row, or in three groups as people write them: 123 456 789 and 1234.56.789.
_NUMBER = re.compile(
    r"(?<![\w.,/+-])\d(?:\d{8}|\d\d([ .-])\d{3}\1\d{3}|\d{3}([ .-])\d\d\2\d{3})(?![\w%]|[.,/-]\d)", re.ASCII
)
_AFTER_LABEL = re.compile(r"(?<![\w.,/+-])\d(?:[ .-]?\d){7,8}(?![\w%]|[.,/-]\d)", re.ASCII)
_NOT_A_DIGIT = re.compile(r"\D")
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def passes_eleven_test(digits: str) -> bool:
    """Tell whether nine digits can be a burgerservicenummer (Besluit BSN: the weighted sum is a multiple of 11)."""
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=True))
    return total % 11 == 0 and digits.strip("0") != ""


def sightings(text: str) -> Iterator[Sighting]:
    """Give every burgerservicenummer in the text; after its label also one with a typing error."""
    for found in _NUMBER.finditer(text):
        digits = _NOT_A_DIGIT.sub("", found[0])
        if passes_eleven_test(digits) and not is_labelled(text, found.start(), labels=OTHER_NUMBERS):
            yield Sighting(SightingKind.BSN, found.start(), found.end())
    lowered = text.lower()
    if any(label in lowered for label in _LABELS):
        yield from _labelled(text)


def _labelled(text: str) -> Iterator[Sighting]:
    for found in _AFTER_LABEL.finditer(text):
        if is_labelled(text, found.start(), labels=_LABELS):
            yield Sighting(SightingKind.BSN, found.start(), found.end())
