"""IP addresses, that lead to a connection and so to a person."""

import re
from collections.abc import Iterator
from ipaddress import AddressValueError, IPv6Address

from generator.detection.context import is_labelled
from generator.detection.numbers import Passage
from generator.detection.sighting import Sighting, SightingKind

_FOUR = re.compile(r"[0-9](?<![\w.][0-9])[0-9]{0,2}(?:\.[0-9]{1,3}){3}(?!\w|\.[0-9])")
_SIX = re.compile(r"(?<![\w:.])[0-9a-fA-F:]{0,38}:[0-9a-fA-F]{0,4}:[0-9a-fA-F:]*(?![\w:])", re.ASCII)
_TWO_GROUPS = re.compile(r":[0-9a-fA-F]{0,4}:[0-9a-fA-F]{0,4}")
_LABELS = ("ip-adres", "ip adres", "ip:", "ip ")
_NUMBERING = ("artikel", "art.", "paragraaf", "hoofdstuk", "versie", "§", "norm", "bijlage")
_FEWEST_DIGITS = 6  # with fewer it is rather the number of a heading: 2.3.1.4
_FEWEST_COLONS = 3  # with fewer it is rather a time
_HIGHEST = 255


def sightings(passage: Passage) -> Iterator[Sighting]:
    """Give every IP address of version 4 or 6 in the text."""
    text = passage.text
    for found in passage.at_numbers(_FOUR):
        if _is_four(text, found):
            yield Sighting(SightingKind.IP_ADDRESS, found.start(), found.end())
    if _TWO_GROUPS.search(text) is not None:
        for found in _SIX.finditer(text):
            if _is_six(found[0]):
                yield Sighting(SightingKind.IP_ADDRESS, found.start(), found.end())


def _is_four(text: str, found: re.Match[str]) -> bool:
    parts = found[0].split(".")
    if any(int(part) > _HIGHEST for part in parts):
        return False
    if is_labelled(text, found.start(), labels=_NUMBERING):
        return False
    digits = sum(len(part) for part in parts)
    return digits >= _FEWEST_DIGITS or is_labelled(text, found.start(), labels=_LABELS)


def _is_six(text: str) -> bool:
    try:
        IPv6Address(text)
    except AddressValueError:
        return False
    return any(character.isdigit() for character in text) and text.count(":") >= _FEWEST_COLONS
