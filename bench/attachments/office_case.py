"""One file of the set, and what it is in there for."""

from dataclasses import dataclass, field

from generator.detection.hidden import HiddenKind


@dataclass(frozen=True)
class Case:
    """A file with one fault, or none."""

    name: str  # of the case, in words
    file: str  # name of the file
    data: bytes = field(repr=False)
    kind: HiddenKind | None = None  # None: a clean file
