"""Where sources come from: a folder, or an archive of sources that were kept."""

import os
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

TOPS = ("content", "reports")
"""The folders with sources, below the root."""

_BELOW = tuple(f"{top}/" for top in TOPS)


def is_source(path: str) -> bool:
    """Whether a path from the root lies in a folder with sources."""
    return path.startswith(_BELOW)


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
class PartnershipFiles(FolderFiles):
    """The sources of some partnerships whole, and of the others only these settings; cheap to list."""

    whole: frozenset[str] = frozenset()
    settings: tuple[str, ...] = ()

    def entries(self) -> Iterator[Entry]:
        """Give the files sorted by path."""
        for top in TOPS:
            if (self.root / top).is_symlink():
                yield Entry(top, 0, is_link=True)
            elif (self.root / top).is_dir():
                yield from self._in(top)

    def _in(self, top: str) -> Iterator[Entry]:
        with os.scandir(self.root / top) as found:
            items = sorted(found, key=lambda item: item.name)
        for item in items:
            yield from self._of(item, f"{top}/{item.name}")

    def _of(self, item: os.DirEntry[str], path: str) -> Iterator[Entry]:
        if item.is_symlink() or not item.is_dir():
            yield _entry(item, path)
        elif item.name in self.whole:
            yield from _below(item.path, path)
        elif path.startswith(f"{TOPS[0]}/"):
            names = [f"{path}/{name}" for name in self.settings]
            yield from (Entry(name, (self.root / name).stat().st_size) for name in names if self.has(name))


@dataclass(frozen=True, slots=True)
class LoneFile:
    """One source by itself, in memory."""

    path: str
    data: bytes = field(repr=False)

    def entries(self) -> Iterator[Entry]:
        """Give the one file."""
        yield Entry(self.path, len(self.data))

    def read(self, path: str) -> bytes:
        """Give its bytes."""
        if path != self.path:
            raise KeyError(path)
        return self.data

    def has(self, path: str) -> bool:
        """Whether it is this file."""
        return path == self.path


@dataclass(frozen=True, slots=True)
class ChosenFiles:
    """Those files of a tree that are wanted."""

    files: Files
    is_wanted: Callable[[str], bool]

    def entries(self) -> Iterator[Entry]:
        """Give every wanted file, sorted by path."""
        return (entry for entry in self.files.entries() if self.is_wanted(entry.path))

    def read(self, path: str) -> bytes:
        """Give the bytes of a file."""
        return self.files.read(path)

    def has(self, path: str) -> bool:
        """Whether there is such a file, it is wanted, and it is no link."""
        return self.is_wanted(path) and self.files.has(path)


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


def _below(folder: Path | str, path: str) -> Iterator[Entry]:
    with os.scandir(folder) as found:
        items = sorted(found, key=lambda item: item.name)
    for item in items:
        below = f"{path}/{item.name}"
        if item.is_dir(follow_symlinks=False):
            yield from _below(item.path, below)
        else:
            yield _entry(item, below)


def _entry(item: os.DirEntry[str], path: str) -> Entry:
    return Entry(path, 0, is_link=True) if item.is_symlink() else Entry(path, item.stat().st_size)
