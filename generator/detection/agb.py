"""AGB codes of care providers: eight digits after the letters AGB."""

import re
from collections.abc import Iterator

from generator.detection.context import is_labelled
from generator.detection.numbers import Passage
from generator.detection.sighting import Sighting, SightingKind

_CODE = re.compile(r"[0-9](?<![\w.,/-][0-9])[0-9][ .-]?[0-9]{6}(?![\w%]|[.,/-][0-9])")


def sightings(passage: Passage) -> Iterator[Sighting]:
    """Give every AGB code in the text."""
    text = passage.text
    if "AGB" not in text and "agb" not in text and "Agb" not in text:
        return
    for found in passage.at_numbers(_CODE):
        if is_labelled(text, found.start(), labels=("agb",)):
            yield Sighting(SightingKind.AGB, found.start(), found.end())
