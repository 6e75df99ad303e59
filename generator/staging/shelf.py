"""Which sources each partnership is shown from: today's, or those of the last build less what has to go."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from generator.lifecycle.standing import at
from generator.model.library import Collection, Library
from generator.reading.layout import logo_path
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
class Shelves:
    """What can be shown, and which partnerships with errors were never built before."""

    shown: tuple[Shelf, ...]
    absent: tuple[str, ...] = ()

    @property
    def held(self) -> tuple[str, ...]:
        """The partnerships whose additions and changes wait."""
        return tuple(shelf.collection.key for shelf in self.shown if shelf.is_held)


@dataclass(frozen=True, slots=True)
class Holder:
    """Where the sources of the last build are, and until when they stay open."""

    root: Path
    kept: Path | None
    moment: datetime
    stack: ExitStack

    def shelves(self, library: Library, keys: tuple[str, ...], *, broken: frozenset[str]) -> Shelves:
        """Give a shelf for each key; `broken` are the partnerships with errors, '' for shared files."""
        now = {collection.key: collection for collection in library.collections}
        shown, absent = [], []
        for key in keys:
            if key in now and key not in broken and "" not in broken:
                shown.append(Shelf(now[key], FolderFiles(self.root)))
            elif held := self._held(key, now.get(key)):
                shown.append(held)
            else:
                absent.append(key)
        return Shelves(tuple(shown), tuple(absent))

    def _held(self, key: str, now: Collection | None) -> Shelf | None:
        files = self._files(key)
        before = next(iter(read_files(files).collections), None) if files else None
        if files is None or before is None:
            return None
        today = FolderFiles(self.root)
        collection = hold_back(before, now, files=today, when=at(before, self.moment))
        return Shelf(collection, files, is_held=True)

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
    paths = ["content/glossary.yml", *(f"content/{key}/{name}.yml" for name in _SETTINGS)]
    paths += [f"reports/{key}/{year}/register.yml" for year in shelf.collection.registers]
    paths += [logo_path(key, logo)] if (logo := site.publisher.house_style.logo) else []
    paths += [page.path for page in shelf.collection.pages]
    paths += [attachment.source for document in site.documents for attachment in document.attachments]
    for path in dict.fromkeys(paths):
        try:
            yield path, shelf.files.read(path)
        except (OSError, KeyError):
            continue  # a partnership has no need of every settings file
