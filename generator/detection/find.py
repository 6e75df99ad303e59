"""All personal data in a text."""

from collections.abc import Callable, Iterable, Iterator

from generator.detection import (
    address,
    birth_date,
    bsn,
    iban,
    ip_address,
    licence_plate,
    mail,
    person,
    phone,
    postcode,
)
from generator.detection.numbers import Passage, passage_of
from generator.detection.sighting import Sighting

Detector = Callable[[Passage], Iterator[Sighting]]

DETECTORS: tuple[Detector, ...] = (
    bsn.sightings,
    iban.sightings,
    mail.sightings,
    phone.sightings,
    postcode.sightings,
    address.sightings,
    birth_date.sightings,
    licence_plate.sightings,
    ip_address.sightings,
    person.sightings,
)


def find(text: str) -> tuple[Sighting, ...]:
    """Give what was seen, in the order of the text; sightings that overlap become one."""
    passage = passage_of(text)
    return tuple(_joined(seen for detector in DETECTORS for seen in detector(passage)))


def _joined(found: Iterable[Sighting]) -> Iterator[Sighting]:
    """Join what overlaps: the longest of them says what kind it is."""
    current: Sighting | None = None
    longest = 0
    for seen in sorted(found, key=lambda item: (item.start, -item.end, item.kind)):
        if current is None or seen.start >= current.end:
            if current is not None:
                yield current
            current, longest = seen, seen.end - seen.start
            continue
        kind = seen.kind if seen.end - seen.start > longest else current.kind
        longest = max(longest, seen.end - seen.start)
        current = Sighting(kind, current.start, max(current.end, seen.end))
    if current is not None:
        yield current
