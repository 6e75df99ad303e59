"""A tree of files to a Library; one bad file never hides the others."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.model.fault import Fault, FaultKind
from generator.model.library import Attachment, Collection, Document, Library, Page, SourceFile
from generator.model.partnership import Partnership
from generator.model.place import START
from generator.model.provider import AllowList, Framework, Portal, Provider
from generator.model.register import Register
from generator.model.values import ProviderKey, Words
from generator.reading.document import read_document, read_page
from generator.reading.layout import Position, Role, partnership_of, position
from generator.settings.typed import typed
from generator.source.files import Entry, Files, FolderFiles
from generator.source.text import SOURCE_LIMIT, Decoded, decode, printable
from generator.source.tree import parse_tree

Progress = Callable[[int], None]
"""What is told how many files were read since the last time."""

_STRIDE = 100  # files between two times: to tell each would take longer than it is worth
_MODELS: dict[Role, Any] = {
    Role.PORTAL: Portal,
    Role.PARTNERSHIP: Partnership,
    Role.PROVIDERS: dict[ProviderKey, Provider],
    Role.FRAMEWORKS: dict[str, Framework],
    Role.ALLOW: AllowList,
    Role.GLOSSARY: dict[Words, Words],
    Role.REGISTER: Register,
}


@dataclass(slots=True)
class _Shelf:
    """What was read so far of one partnership, or of the portal."""

    settings: dict[Role, Any] = field(default_factory=dict)
    registers: dict[int, Register] = field(default_factory=dict)
    documents: list[Document] = field(default_factory=list)
    pages: list[Page] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)


class _Reader:
    """Reads file after file onto the shelf of its partnership."""

    def __init__(self, files: Files) -> None:
        self.files = files
        self.shelves: dict[str, _Shelf] = defaultdict(_Shelf)
        self.met: list[SourceFile] = []

    def note(self, source: SourceFile) -> None:
        if source.faults or source.path.endswith(".yml"):  # rules point into settings
            self.met.append(source)

    def refuse(self, entry: Entry, kind: FaultKind) -> None:
        path = printable(entry.path)
        fault = Fault(kind, START, values=(("name", path.rpartition("/")[2]),))
        self.note(SourceFile(path, partnership_of(path), faults=(fault,)))

    def take(self, entry: Entry) -> None:
        if entry.is_link:
            return self.refuse(entry, FaultKind.SYMBOLIC_LINK)
        at = position(entry.path)
        if at.role is Role.UNKNOWN:
            return self.refuse(entry, FaultKind.WRONG_FILE_NAME)
        if at.role is Role.MARKER:
            return None
        shelf = self.shelves[at.partnership]
        if at.role is Role.ATTACHMENT:
            name = entry.path.rpartition("/")[2]
            shelf.attachments.append(Attachment(at.partnership, entry.path, at.year, name, entry.size))
        elif at.role is not Role.LOGO:
            self.text(entry, at, shelf=shelf)
        return None

    def text(self, entry: Entry, at: Position, *, shelf: _Shelf) -> None:
        decoded = self.decoded(entry)
        if at.role is Role.DOCUMENT:
            source, document = read_document(entry.path, at.partnership, decoded=decoded)
            shelf.documents.extend([document] if document else [])
        elif at.role is Role.PAGE:
            source, page = read_page(entry.path, at.partnership, decoded=decoded)
            shelf.pages.extend([page] if page else [])
        else:
            source = self.setting(entry.path, at, decoded=decoded)
        self.note(source)

    def decoded(self, entry: Entry) -> Decoded:
        if entry.size > SOURCE_LIMIT:
            size = (("size", f"{entry.size / 1e6:.1f}"),)
            return Decoded(None, (Fault(FaultKind.TOO_LARGE, START, values=size),))
        try:
            return decode(self.files.read(entry.path))
        except OSError:
            return Decoded(None, (Fault(FaultKind.UNREADABLE, START),))

    def setting(self, path: str, at: Position, *, decoded: Decoded) -> SourceFile:
        if decoded.text is None:
            return SourceFile(path, at.partnership, faults=decoded.faults)
        value, faults = typed(parse_tree(decoded.text), _MODELS[at.role])
        shelf = self.shelves[at.partnership]
        if value is not None and at.role is Role.REGISTER:
            shelf.registers[at.year] = value
        elif value is not None:
            shelf.settings[at.role] = value
        return SourceFile(path, at.partnership, decoded.text, (*decoded.faults, *faults))

    def missing(self, path: str, partnership: str) -> None:
        if any(source.path == path for source in self.met):
            return  # it is there, and what is wrong with it is told already
        kind = FaultKind.MISSING_FILE if partnership else FaultKind.MISSING_PORTAL
        fault = Fault(kind, START, values=(("name", path),))
        self.met.append(SourceFile(path, partnership, faults=(fault,)))


def read_library(root: Path, *, progress: Progress | None = None) -> Library:
    """Read all sources below `root`; `progress` is told of each hundred files."""
    return read_files(FolderFiles(root), root=str(root), progress=progress)


def read_files(files: Files, *, root: str = "", progress: Progress | None = None) -> Library:
    """Read all sources of a tree of files."""
    reader = _Reader(files)
    for number, entry in enumerate(files.entries(), start=1):
        reader.take(entry)
        if progress and number % _STRIDE == 0:
            progress(_STRIDE)
    portal = reader.shelves[""].settings.get(Role.PORTAL)
    if portal is None:
        reader.missing("content/portal.yml", "")
    collections = tuple(_collections(reader))
    return Library(root, portal, collections, tuple(sorted(reader.met, key=lambda source: source.path)))


def _collections(reader: _Reader) -> Iterable[Collection]:
    shared = reader.shelves[""].settings.get(Role.GLOSSARY, {})
    for key in sorted(reader.shelves):
        shelf = reader.shelves[key]
        if not key:
            continue
        settings = shelf.settings.get(Role.PARTNERSHIP)
        if settings is None:
            reader.missing(f"content/{key}/partnership.yml", key)
            continue
        yield Collection(
            key=key,
            settings=settings,
            documents=tuple(shelf.documents),
            providers=shelf.settings.get(Role.PROVIDERS, {}),
            frameworks=shelf.settings.get(Role.FRAMEWORKS, {}),
            registers=shelf.registers,
            glossary={**shared, **shelf.settings.get(Role.GLOSSARY, {})},
            allowed=shelf.settings.get(Role.ALLOW, AllowList()),
            pages=tuple(shelf.pages),
            attachments=tuple(shelf.attachments),
        )
