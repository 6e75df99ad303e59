"""The noun that every artefact gives."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class OutputFile:
    """One file of a built site."""

    path: str  # relative to the root of the site, with /
    content: bytes = field(repr=False)
