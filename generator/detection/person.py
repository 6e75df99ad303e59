"""Names of natural persons, in layers: by what stands before them, by lists of names, and once more."""

from collections.abc import Iterator

from generator.detection import (
    person_again,
    person_beside,
    person_listed,
    person_slug,
    person_small,
    person_titled,
)
from generator.detection.numbers import Passage
from generator.detection.sighting import Sighting


def sightings(passage: Passage) -> Iterator[Sighting]:
    """Give every name of a person; a name that is found twice comes twice."""
    text = passage.text
    tokens = person_listed.tokens_of(text)
    found = [
        *person_titled.sightings(text),
        *person_listed.sightings(text, tokens),
        *person_beside.sightings(text),
        *person_small.sightings(text),
        *person_slug.sightings(text),
    ]
    if found:
        found += person_beside.listed_with(text, found)
        found += person_again.sightings(text, tokens, found=tuple(found))
    yield from found
