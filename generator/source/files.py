"""Where sources come from: a folder, or an archive of sources that were kept."""

import os
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

TOPS = ("content", "reports")
"""The folders with sources, below the root."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One file that was met; `path` is relative to the root, with /."""

    path: str
    size: int  # bytes
    is_link: bool = False


class Files(Protocol):
    """A tree of files."""

    def entries(self) -> Iterator[Entry]:
        """Give every file below content/ and reports/, sorted by path; a link is not followed."""

    def read(self, path: str) -> bytes:
        """Give the bytes of a file; raises OSError or KeyError where it cannot be read."""

    def has(self, path: str) -> bool:
        """Whether there is such a file, and it is no link."""


@dataclass(frozen=True, slots=True)
class FolderFiles:
    """The sources in a folder."""

    root: Path

    def entries(self) -> Iterator[Entry]:
        """Give every file below content/ and reports/, sorted by path."""
        for top in TOPS:
            if (self.root / top).is_symlink():
                yield Entry(top, 0, is_link=True)
            elif (self.root / top).is_dir():
                yield from _below(self.root / top, top)

    def read(self, path: str) -> bytes:
        """Give the bytes of a file."""
        return (self.root / path).read_bytes()

    def has(self, path: str) -> bool:
        """Whether there is such a file, and it is no link."""
        return (self.root / path).is_file() and not (self.root / path).is_symlink()


@dataclass(frozen=True, slots=True)
class ArchivedFiles:
    """The sources in a zip archive that `keep_files` wrote."""

    archive: zipfile.ZipFile

    def entries(self) -> Iterator[Entry]:
        """Give every file of the archive, sorted by path."""
        for info in sorted(self.archive.infolist(), key=lambda info: info.filename):
            yield Entry(info.filename, info.file_size)

    def read(self, path: str) -> bytes:
        """Give the bytes of a file."""
        return self.archive.read(path)

    def has(self, path: str) -> bool:
        """Whether the archive holds the file."""
        return path in self.archive.NameToInfo


def _below(folder: Path, path: str) -> Iterator[Entry]:
    with os.scandir(folder) as found:
        items = sorted(found, key=lambda item: item.name)
    for item in items:
        below = f"{path}/{item.name}"
        if item.is_symlink():
            yield Entry(below, 0, is_link=True)
        elif item.is_dir():
            yield from _below(folder / item.name, below)
        else:
            yield Entry(below, item.stat().st_size)
