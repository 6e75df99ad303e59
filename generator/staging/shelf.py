"""Which sources each partnership is shown from: today's, or those of the last build less what has to go."""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from generator.lifecycle.standing import at
from generator.model.library import Collection, Library
from generator.model.provider import Portal
from generator.reading.layout import SHARED, logo_path
from generator.reading.library import read_files
from generator.source.files import ArchivedFiles, Files, FolderFiles
from generator.staging.held import hold_back
from generator.staging.public import PublicSite
from generator.storage.kept_sources import open_kept

_SETTINGS = ("partnership", "providers", "frameworks", "glossary")


@dataclass(frozen=True, slots=True)
class Shelf:
    """A partnership with the files that it is shown from."""

    collection: Collection
    files: Files
    is_held: bool = False


@dataclass(frozen=True, slots=True)
class _Kept:
    files: ArchivedFiles
    library: Library


@dataclass(frozen=True, slots=True)
class Shelves:
    """What can be shown."""

    shown: tuple[Shelf, ...]
    portal: Portal | None
    absent: tuple[str, ...] = ()  # keys of which there are neither sources without errors nor kept ones

    def of(self, library: Library) -> Library:
        """Give the library as it can be shown."""
        return replace(
            library, portal=self.portal, collections=tuple(shelf.collection for shelf in self.shown)
        )


@dataclass(frozen=True, slots=True)
class Holder:
    """Where the sources of the last build are, and until when they stay open."""

    root: Path
    kept: Path | None
    moment: datetime
    stack: ExitStack

    def shelves(self, library: Library, keys: Iterable[str], *, fresh: frozenset[str]) -> Shelves:
        """Give a shelf for each key: today's sources for a fresh one, else those of the last build."""
        now = {collection.key: collection for collection in library.collections}
        shown: list[Shelf] = []
        absent: list[str] = []
        portal = library.portal
        for key in keys:
            if key in fresh and key in now:
                shown.append(Shelf(now[key], FolderFiles(self.root)))
            elif kept := self._kept(key):
                shown.append(self._held(kept, now.get(key)))
                portal = portal or kept.library.portal
            else:
                absent.append(key)
        return Shelves(tuple(shown), portal, tuple(absent))

    def _held(self, kept: _Kept, now: Collection | None) -> Shelf:
        before = kept.library.collections[0]
        today, when = FolderFiles(self.root), at(before, self.moment)
        return Shelf(hold_back(before, now, files=today, when=when), kept.files, is_held=True)

    def _kept(self, key: str) -> _Kept | None:
        files = self._files(key)
        library = read_files(files) if files else None
        return _Kept(files, library) if files and library and library.collections else None

    def _files(self, key: str) -> ArchivedFiles | None:
        archive = self.kept / f"{key}.zip" if self.kept else None
        if archive is None or not archive.is_file():
            return None
        files = open_kept(archive)
        self.stack.enter_context(files.archive)
        return files


def sources_to_keep(shelf: Shelf, site: PublicSite) -> Iterator[tuple[str, bytes]]:
    """Give the sources of what is public or explained, with the settings and files around them."""
    shown = {document.id for document in site.documents} | {page.id for page in site.tombstones}
    for document in shelf.collection.documents:
        if document.id in shown:
            yield document.path, document.source.encode()
    key = shelf.collection.key
    paths = [*SHARED, *(f"content/{key}/{name}.yml" for name in _SETTINGS)]
    paths += [f"reports/{key}/{year}/register.yml" for year in shelf.collection.registers]
    paths += [logo_path(key, logo)] if (logo := site.publisher.house_style.logo) else []
    paths += [page.path for page in shelf.collection.pages]
    paths += [attachment.source for document in site.documents for attachment in document.attachments]
    for path in dict.fromkeys(paths):
        try:
            yield path, shelf.files.read(path)
        except (OSError, KeyError):
            continue  # a partnership has no need of every settings file
