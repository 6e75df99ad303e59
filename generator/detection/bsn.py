"""Burgerservicenummers: nine digits that pass the eleven test, or a number after the label 'bsn'."""

import re
from collections.abc import Iterator

from generator.detection.context import OTHER_NUMBERS, is_labelled
from generator.detection.numbers import Passage
from generator.detection.sighting import Sighting, SightingKind

_LABELS = ("bsn", "burgerservicen", "sofinummer", "sofi-nummer")
# Eight or nine digits. A pattern starts with its first character and looks back after it: far faster.
_NUMBER = re.compile(r"[0-9](?<![\w.,/+-][0-9])(?:[ .-]?[0-9]){7,8}(?![\w%]|[.,/-][0-9])")
# Nine digits in a row, or in three groups as people write them: 123 456 789 and 1234.56.789.
_USUAL = re.compile(r"\d{9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d\d\2\d{3}", re.ASCII)
_NOT_A_DIGIT = re.compile(r"\D")
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def passes_eleven_test(digits: str) -> bool:
    """Tell whether nine digits can be a burgerservicenummer: their weighted sum is a multiple of 11."""
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=True))
    return total % 11 == 0 and digits.strip("0") != ""


def sightings(passage: Passage) -> Iterator[Sighting]:
    """Give every burgerservicenummer in the text; after its label also one with a typing error."""
    text = passage.text
    for found in passage.at_numbers(_NUMBER):
        if is_labelled(text, found.start(), labels=_LABELS) or _looks_like_one(text, found):
            yield Sighting(SightingKind.BSN, found.start(), found.end())


def _looks_like_one(text: str, found: re.Match[str]) -> bool:
    if _USUAL.fullmatch(found[0]) is None:
        return False
    digits = _NOT_A_DIGIT.sub("", found[0])
    return passes_eleven_test(digits) and not is_labelled(text, found.start(), labels=OTHER_NUMBERS)
