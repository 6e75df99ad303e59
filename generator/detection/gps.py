"""Coordinates that point at a front door: two decimal numbers, or degrees, minutes and seconds."""

import re
from collections.abc import Iterator

from generator.detection.numbers import Passage
from generator.detection.sighting import Sighting, SightingKind

# Four decimals are eleven metres. A latitude, and a longitude after a comma or a word that says so.
_DECIMAL = re.compile(
    r"(?P<lat>[0-9](?<![\w.,][0-9])[0-9]?\.[0-9]{4,})(?:° ?[NZSnzs]?)?"
    r"(?:\s?(?:,|;|/|%2[cC]|\+)\s?|\s|[,;]?\s?(?:lon|lng|long|longitude|lengte|lengtegraad|OL)\s?[:=]\s?)"
    r"(?:(?:lon|lng|longitude|lengtegraad)\s?[:=]\s?)?"
    r"-?(?P<lon>[0-9]{1,3}\.[0-9]{4,})(?:° ?[EWOewo])?(?![\w]|\.[0-9])"
)
_SECONDS = re.compile(
    r"[0-9]{1,3} ?° ?[0-9]{1,2} ?['’′] ?(?:[0-9]{1,2}(?:[.,][0-9]+)? ?(?:[\"”″]|''|’’) ?)?[NZS]"
    r"[\s,;/]{0,3}[0-9]{1,3} ?° ?[0-9]{1,2} ?['’′] ?(?:[0-9]{1,2}(?:[.,][0-9]+)? ?(?:[\"”″]|''|’’) ?)?[EWO]"
)
_POLE = 90
_ROUND = 180


def sightings(passage: Passage) -> Iterator[Sighting]:
    """Give every pair of coordinates in the text."""
    text = passage.text
    for found in passage.at_numbers(_DECIMAL):
        if float(found["lat"]) <= _POLE and float(found["lon"]) <= _ROUND:
            yield Sighting(SightingKind.GPS, found.start(), found.end())
    if "°" in text:
        for found in passage.at_numbers(_SECONDS):
            yield Sighting(SightingKind.GPS, found.start(), found.end())
