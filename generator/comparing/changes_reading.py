"""The sources on both sides of a proposal, reading no more than the partnerships that it touches."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model.fault import Fault, FaultKind
from generator.model.library import Collection, Library
from generator.reading.layout import SHARED, Role, partnership_of, position
from generator.reading.library import read_files
from generator.source.files import ChosenFiles, Entry, FolderFiles, is_source
from generator.source.revisions import Change, Repository, RevisionFiles

_HARMLESS = frozenset(  # the file is read all the same, or is not there
    {FaultKind.MISSING_FILE, FaultKind.MISSING_PORTAL, FaultKind.CRLF, FaultKind.BYTE_ORDER_MARK}
)
_ALONE = frozenset({Role.DOCUMENT, Role.PAGE, Role.REGISTER, Role.MARKER})  # what no other file leans on


@dataclass(frozen=True, slots=True)
class Sides:
    """A project before and after a proposal; of a partnership, only what the proposal can have changed."""

    before: Library
    after: Library
    changes: tuple[Change, ...]

    @property
    def pairs(self) -> tuple[tuple[str, Collection | None, Collection | None], ...]:
        """Give each partnership with both its sides; None where it is not there, or not understood."""
        before = {collection.key: collection for collection in self.before.collections}
        after = {collection.key: collection for collection in self.after.collections}
        keys = (key for key in sorted(before | after) if f"content/{key}/partnership.yml" not in self.unread)
        return tuple((key, before.get(key), after.get(key)) for key in keys)

    @property
    def unread(self) -> frozenset[str]:
        """Give the files of today that are there and not understood."""
        read = {item.path for item in self.after.documents}
        return frozenset(
            file.path
            for file in self.after.files
            if file.path not in read and any(_hides(fault) for fault in file.faults)
        )


def read_sides(repository: Repository, since: str) -> Sides:
    """Read the commit `since` and the working folder, as far as they differ."""
    changes = _proposed(repository, since)
    now, wanted = FolderFiles(repository.root), _Wanted.by(changes)
    changed = frozenset(change.path for change in changes)
    then = _Overlaid(now, RevisionFiles(repository, since), changed)
    return Sides(
        before=read_files(ChosenFiles(then, wanted.has)),
        after=read_files(ChosenFiles(now, wanted.has), root=str(repository.root)),
        changes=changes,
    )


def _proposed(repository: Repository, since: str) -> tuple[Change, ...]:
    """Give the changes, without loose files beside the sources: this report itself may be one of them."""
    told = repository.git("ls-files", "--others", "--exclude-standard", "-z", "--", ".")
    loose = frozenset(path for path in told.split("\0") if not is_source(path))
    return tuple(change for change in repository.changes(since) if change.path not in loose)


def _hides(fault: Fault) -> bool:
    return fault.kind not in _HARMLESS


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Which files to read."""

    paths: frozenset[str]
    partnerships: frozenset[str]  # touched
    whole: frozenset[str]  # of which one change can concern every document

    @classmethod
    def by(cls, changes: Iterable[Change]) -> "_Wanted":
        paths = frozenset(change.path for change in changes if is_source(change.path))
        leaning = (path for path in paths if position(path).role not in _ALONE)
        return cls(
            paths,
            frozenset(map(partnership_of, paths)) - {""},
            frozenset(map(partnership_of, leaning)) - {""},
        )

    def has(self, path: str) -> bool:
        if path in self.paths or path in SHARED:
            return True
        partnership = partnership_of(path)
        alone = position(path).role in _ALONE
        return partnership in self.whole or (partnership in self.partnerships and not alone)


@dataclass(frozen=True, slots=True)
class _Overlaid:
    """A commit of which the unchanged files are taken from the folder: git gives one file at a time."""

    now: FolderFiles
    then: RevisionFiles
    changed: frozenset[str]

    def entries(self) -> Iterator[Entry]:
        stayed = [entry for entry in self.now.entries() if entry.path not in self.changed]
        changed = [entry for entry in self.then.entries() if entry.path in self.changed]
        return iter(sorted((*stayed, *changed), key=lambda entry: entry.path))

    def read(self, path: str) -> bytes:
        return self.then.read(path) if path in self.changed else self.now.read(path)

    def has(self, path: str) -> bool:
        return self.then.has(path) if path in self.changed else self.now.has(path)
