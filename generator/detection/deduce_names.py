"""Names of persons as an installed `deduce` sees them: it sees more, and more that is none."""

import logging
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from generator.detection.find import find
from generator.detection.sighting import Sighting, SightingKind

_TAGS = frozenset({"persoon", "patient"})


def find_with_deduce(cache: Path) -> Callable[[str], tuple[Sighting, ...]] | None:
    """Give a `find` that adds the persons of deduce; None where it is not installed (extra `ner`).

    Starting it takes 10 seconds and 1 GB, and some minutes the first time in a cache folder: keep one.
    """
    if find_spec("deduce") is None:
        return None
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    made = import_module("deduce").Deduce(cache_path=cache)
    root.handlers[:] = handlers  # importing it sends every message of every library to the standard output
    root.setLevel(level)

    def found(text: str) -> tuple[Sighting, ...]:
        own = find(text)
        marks = made.deidentify(text).annotations
        places = sorted((int(mark.start_char), int(mark.end_char)) for mark in marks if mark.tag in _TAGS)
        more = [
            Sighting(SightingKind.PERSON, start, end)
            for start, end in places
            if not any(seen.start < end and start < seen.end for seen in own)
        ]
        return tuple(sorted((*own, *more), key=lambda seen: seen.start))

    return found
