"""All personal data in a text."""

from collections.abc import Callable, Iterable, Iterator

from generator.detection import (
    address,
    agb,
    big,
    birth_date,
    bsn,
    client_number,
    gps,
    iban,
    ip_address,
    licence_plate,
    mail,
    person,
    phone,
    postcode,
)
from generator.detection.numbers import Passage, passage_of
from generator.detection.plain import plain_of
from generator.detection.sighting import Sighting

_SPACED = str.maketrans("-_+", "   ")

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
    client_number.sightings,
    agb.sightings,
    big.sightings,
    gps.sightings,
    person.sightings,
)


def find(text: str) -> tuple[Sighting, ...]:
    """Give what was seen, in the order of the text; sightings that overlap become one."""
    plain = plain_of(text)
    passage = passage_of(plain.text)
    joined = _joined(seen for detector in DETECTORS for seen in detector(passage))
    if not plain.starts:
        return tuple(joined)
    return tuple(Sighting(seen.kind, *plain.origin(seen.start, seen.end)) for seen in joined)


def find_in_name(name: str) -> tuple[Sighting, ...]:
    """Give what was seen in the name of a file or a part of an address, where signs join the words."""
    spaced = name.translate(_SPACED)  # one for one, so that no place moves
    return tuple(_joined((*find(name), *find(spaced))))


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
