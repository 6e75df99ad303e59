"""The library as it was when a branch began, made from the present one and what changed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from operator import attrgetter
from typing import TypeVar

from generator.model.library import Attachment, Collection, Document, Library, Page
from generator.reading.layout import partnership_of, position
from generator.reading.library import read_files
from generator.source.files import Entry, Files

Earlier = Mapping[str, bytes | None]
Filed = TypeVar("Filed", Document, Page, Attachment)


@dataclass(frozen=True, slots=True)
class _EarlierFiles:
    """What stood at the changed paths, with the settings that did not change."""

    earlier: Earlier = field(repr=False)
    now: Files
    settings: frozenset[str]

    def entries(self) -> Iterator[Entry]:
        there = (path for path in self.settings if self.now.has(path))
        for path in sorted({*self.earlier, *there}):
            yield Entry(path, len(self.earlier.get(path) or b""))

    def read(self, path: str) -> bytes:
        return self.earlier.get(path) or self.now.read(path)

    def has(self, path: str) -> bool:
        return path in self.earlier or path in self.settings


def library_before(library: Library, changed: frozenset[str], *, earlier: Earlier, now: Files) -> Library:
    """Give the library of before; a partnership that did not exist is left out."""
    settings = frozenset(f"content/{partnership_of(path)}/partnership.yml" for path in changed) - changed
    old = read_files(_EarlierFiles(earlier, now, settings))
    was = {collection.key: collection for collection in old.collections}
    touched = frozenset(map(partnership_of, changed))
    kept = (item for item in library.collections if item.key not in touched)
    mended = (
        _before(item, was[item.key], changed=changed) for item in library.collections if item.key in was
    )
    files = (*(file for file in library.files if file.path not in changed), *old.files)
    collections = tuple(sorted((*kept, *mended), key=attrgetter("key")))
    return replace(library, collections=collections, files=files)


def _before(now: Collection, was: Collection, *, changed: frozenset[str]) -> Collection:
    """Providers and other settings need no care: where these change, everything beside them is judged."""
    paths = (f"reports/{now.key}/{year}/register.yml" for year in now.registers)
    years = frozenset(position(path).year for path in paths if path in changed)
    registers = {year: register for year, register in now.registers.items() if year not in years}
    return replace(
        now,
        settings=was.settings,
        documents=_mixed(now.documents, was.documents, changed=changed),
        registers={**registers, **was.registers},
        pages=_mixed(now.pages, was.pages, changed=changed),
        attachments=_mixed(now.attachments, was.attachments, changed=changed),
    )


def _mixed(now: tuple[Filed, ...], was: tuple[Filed, ...], *, changed: frozenset[str]) -> tuple[Filed, ...]:
    mixed: list[Filed] = [item for item in now if item.path not in changed]
    mixed.extend(was)
    return tuple(sorted(mixed, key=attrgetter("path")))
