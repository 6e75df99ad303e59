"""What is known of a file once it was looked through: what was met and where, and no text of it."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from generator.detection.find import find
from generator.detection.hidden import Hidden, Inspected
from generator.detection.sighting import Sighting, SightingKind
from generator.model.text import Text


@dataclass(frozen=True, slots=True)
class Personal:
    """Personal data of one kind in one part of a file."""

    kind: SightingKind
    where: Text
    count: int


@dataclass(frozen=True, slots=True)
class Inspection:
    """The outcome for one file, which may be stored."""

    hidden: tuple[Hidden, ...] = ()
    personal: tuple[Personal, ...] = ()
    pages: int = 0


def inspection_of(inspected: Inspected, is_allowed: Callable[[str, Sighting], bool]) -> Inspection:
    """Give the outcome of what was seen, without the personal data that may be public."""
    counts: Counter[tuple[SightingKind, Text]] = Counter()
    for readable in inspected.readable:
        for seen in find(readable.text):
            if not is_allowed(readable.text, seen):
                counts[seen.kind, readable.where] += 1
    personal = tuple(Personal(kind, where, count) for (kind, where), count in counts.items())
    return Inspection(inspected.hidden, personal, inspected.pages)
