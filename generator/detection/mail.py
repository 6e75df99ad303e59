"""E-mail addresses, also the ones written to mislead a harvester."""

import re
from collections.abc import Iterator

from generator.detection.sighting import Sighting, SightingKind

_SIGN = re.compile(
    r"[@%&(\[](?:(?<=@)|(?<=%)40|(?<=&)(?:#64|commat);|(?<=[(\[])(?: ?(?:at|apenstaartje|@) ?)[)\]] ?)",
    re.IGNORECASE,
)
_NAME = re.compile(r"[\w.+'-]*\w ?\Z")
_HOST = re.compile(r"[\w-]+(?:(?:\.|\s?[(\[](?:punt|dot)[)\]]\s?)[\w-]+)+")
_LONGEST_NAME = 64  # RFC 5321, 4.5.3.1.1


def sightings(text: str) -> Iterator[Sighting]:
    """Give every e-mail address in the text."""
    for sign in _SIGN.finditer(text):
        name = _NAME.search(text[max(0, sign.start() - _LONGEST_NAME) : sign.start()])
        host = _HOST.match(text, sign.end())
        if name and host and (text[sign.start()] in "([" or not name[0].endswith(" ")):
            yield Sighting(SightingKind.MAIL, sign.start() - len(name[0]), host.end())
