"""The noun that every artefact gives."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class OutputFile:
    """One file of a built site."""

    path: str  # relative to the root of the site, with /
    content: bytes = field(repr=False)


def write_files(files: Iterable[OutputFile], into: Path) -> None:
    """Write files below a folder, with the folders that they need."""
    for file in files:
        path = into / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
