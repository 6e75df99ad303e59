"""Begin a new document: read what is there, write the file beside the others, and judge it at once."""

import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from tempfile import mkstemp

from generator.errors import CannotFinishError, UsageError, in_dutch, not_written
from generator.lifecycle.standing import Shut, at, shut_gates
from generator.model.finding import Finding, Severity
from generator.model.library import Attachment, Collection, Document, Library
from generator.model.terms import Kind
from generator.pipeline.attachments import inspect_attachments
from generator.pipeline.order import Order, Watch, keys_in
from generator.pipeline.work_folder import work_folder
from generator.reading.document import read_document
from generator.reading.layout import Role, position
from generator.rules.catalogue import all_rules
from generator.rules.free_ids import IdDesk
from generator.rules.runner import Only, Run, run_rules
from generator.scaffolding.converted import Picture
from generator.scaffolding.evidence import Around
from generator.source.files import FolderFiles
from generator.source.text import decode

LARGEST_FILE = 60_000_000
"""Bytes of a file that is converted."""


@dataclass(frozen=True, slots=True)
class NewFile:
    """A document that is to be written, with the files beside it."""

    path: str  # from the root
    source: str
    folder: str = ""  # for the files
    files: tuple[Picture, ...] = ()
    decided: str = ""  # the source as if every open decision was taken; empty where none hides anything
    open_keys: frozenset[str] = frozenset()  # what somebody must decide still

    def waits_for(self, finding: Finding) -> bool:
        """Whether a finding is about what somebody must decide still."""
        return finding.key.split(".")[0].split("[")[0] in self.open_keys


@dataclass(frozen=True, slots=True)
class Judged:
    """What the rules and the gates say of new documents."""

    library: Library
    findings: tuple[Finding, ...]
    shut: tuple[Shut, ...] = ()  # of the only document, where there is one

    def has_errors(self, new: NewFile) -> bool:
        """Whether there is an error that stays when everything is decided."""
        errors = (finding for finding in self.findings if finding.severity is Severity.ERROR)
        return not all(map(new.waits_for, errors))


def around_in(library: Library, partnership: str, *, moment: datetime, kind: Kind | None = None) -> Around:
    """Give what a new document of a partnership may know; of the only one where none is named."""
    collection = _chosen(library, partnership)
    return Around(library, collection, moment, IdDesk(collection, library.files), kind)


def _chosen(library: Library, partnership: str) -> Collection:
    by_key = {collection.key: collection for collection in library.collections}
    if partnership in by_key:
        return by_key[partnership]
    names = ", ".join(sorted(by_key)) or "geen: er staat nog niets in content/"
    if partnership in keys_in(library):
        raise UsageError(
            f"de instellingen van '{partnership}' zijn niet te lezen",
            hint="voer 'toezicht check' uit en herstel eerst partnership.yml",
        )
    if partnership:
        raise UsageError(f"er is geen samenwerkingsverband '{partnership}'", hint=f"kies uit: {names}")
    if len(by_key) != 1:
        raise UsageError(
            "voor welk samenwerkingsverband is dit stuk?", hint=f"kies met --partnership uit: {names}"
        )
    return next(iter(by_key.values()))


def read_original(path: Path) -> bytes:
    """Give the bytes of a file of somebody; refused where it is none, or too large."""
    try:
        if not path.is_file():
            raise UsageError(f"'{path.name}' is geen bestand", hint="kijk of de naam en de map kloppen")
        if path.stat().st_size > LARGEST_FILE:
            raise UsageError(
                f"'{path.name}' is groter dan {LARGEST_FILE // 1_000_000} MB",
                hint="verklein de afbeeldingen of splits het bestand",
            )
        return path.read_bytes()
    except OSError as error:
        raise CannotFinishError(
            f"'{path.name}' kan niet worden gelezen: {in_dutch(error)}",
            hint="kijk of u dat bestand mag lezen",
        ) from error


def placed(wanted: str, proposed: str) -> str:
    """Give the path that somebody asks for, where it is a place for the same document."""
    here, there = position(proposed), position(wanted)
    if there.role is Role.DOCUMENT and (there.partnership, there.year) == (here.partnership, here.year):
        return wanted
    raise UsageError(
        f"'{wanted}' is geen plaats voor dit stuk",
        hint=f"kies een naam met kleine letters, cijfers en streepjes, zoals {proposed}",
    )


def refuse_existing(root: Path, new: NewFile) -> None:
    """Refuse where a file would go over one that is there, or leave the project."""
    for path in (new.path, *(f"{new.folder}/{file.name}" for file in new.files)):
        if os.path.lexists(root / path):
            raise UsageError(f"'{path}' bestaat al", hint="kies met --to een andere naam")
        nearest = next(folder for folder in (root / path).parents if folder.exists())
        if not nearest.resolve().is_relative_to(root.resolve()):
            raise UsageError(
                f"de map van '{path}' ligt buiten dit project",
                hint="vervang de koppeling door een gewone map",
            )


def keep(root: Path, new: NewFile) -> None:
    """Write a document and its files, the document last and in one step; never over what is there."""
    refuse_existing(root, new)
    aside = work_folder(root)
    try:
        for file in new.files:
            _write(root / new.folder / file.name, file.content, aside=aside)
        _write(root / new.path, new.source.encode(), aside=aside)
    except FileExistsError as error:
        raise UsageError(f"'{new.path}' bestaat al", hint="kies met --to een andere naam") from error
    except OSError as error:
        raise not_written(f"'{new.path}'", error) from error


def _write(path: Path, data: bytes, *, aside: Path) -> None:
    """Write a file in one step: whoever is stopped halfway leaves nothing among the sources."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = mkstemp(dir=aside, suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o644)
        _name(Path(name), path, data=data)
    finally:
        with suppress(OSError):
            Path(name).unlink()


def _name(new: Path, path: Path, *, data: bytes) -> None:
    """Give a file its name, which fails where that is taken: a rename would go over what is there."""
    try:
        os.link(new, path)
    except FileExistsError:
        raise
    except OSError:  # a disk that knows no links
        with path.open("xb") as file:
            file.write(data)


def judge(order: Order, library: Library, *, new: NewFile, watch: Watch) -> Judged:
    """Judge a new document as `toezicht check` does; the library was read before it was written.

    A document that lacks a required key is not understood, and then few rules can look at it. What they will
    say once that is decided, such as personal data in the text, is told at once.
    """
    now = _judged(order, library, new=new, watch=watch)
    if new.decided in ("", new.source):
        return now
    then = _judged(order, library, new=replace(new, source=new.decided), watch=watch)
    found = {*now.findings, *(finding for finding in then.findings if not new.waits_for(finding))}
    return Judged(now.library, tuple(sorted(found, key=lambda finding: finding.order)), then.shut)


def _judged(order: Order, library: Library, *, new: NewFile, watch: Watch) -> Judged:
    files = [f"{new.folder}/{file.name}" for file in new.files]
    return judge_paths(order, _with(library, new), paths=[new.path], files=files, watch=watch)


def judge_paths(
    order: Order, library: Library, *, paths: Iterable[str], files: Iterable[str], watch: Watch
) -> Judged:
    """Judge some documents of a library, looking into these files beside them."""
    asked = frozenset(paths)
    looked = inspect_attachments(
        library,
        FolderFiles(order.root),
        today=order.moment.date(),
        watch=watch,
        only=frozenset(files),
    )
    only = Only(asked, frozenset(position(path).partnership for path in asked))
    with watch.step("controleren"):
        run = Run(all_rules(), order.moment, order.language, only=only, inspections=looked)
        found = run_rules(library, run)
    findings = tuple(finding for finding in found if finding.path in asked)
    return Judged(library, findings, _shut(library, sorted(asked), order=order))


def _with(library: Library, new: NewFile) -> Library:
    key, year = position(new.path).partnership, position(new.path).year
    source, document = read_document(new.path, key, decoded=decode(new.source.encode()))
    attached = tuple(
        Attachment(key, f"{new.folder}/{file.name}", year or _year(new.folder), file.name, len(file.content))
        for file in new.files
    )
    collections = tuple(
        _shelved(one, document, attached=attached) if one.key == key else one for one in library.collections
    )
    met = (*library.files, source) if source.faults else library.files
    files = tuple(sorted(met, key=lambda item: item.path))
    return replace(library, collections=collections, files=files)


def _shelved(
    collection: Collection, document: Document | None, *, attached: tuple[Attachment, ...]
) -> Collection:
    there = {item.path: item for item in (*collection.attachments, *attached)}
    documents = {item.path: item for item in (*collection.documents, *([document] if document else []))}
    return replace(
        collection,
        documents=tuple(documents[path] for path in sorted(documents)),
        attachments=tuple(there[path] for path in sorted(there)),
    )


def _year(folder: str) -> int:
    return next((int(part) for part in folder.split("/") if part.isdigit()), 0)


def _shut(library: Library, paths: list[str], *, order: Order) -> tuple[Shut, ...]:
    if len(paths) != 1:
        return ()
    for collection in library.collections:
        for document in collection.documents:
            if document.path == paths[0]:
                return shut_gates(document, at(collection, order.moment))
    return ()
