"""One document from a private to a public repository, once all its gates are open."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from generator.authorities.suggestions import nearest
from generator.comparing.changes_values import INTERNAL
from generator.errors import CannotFinishError, UsageError, in_dutch
from generator.lifecycle.days import membership_day
from generator.lifecycle.gate import At
from generator.lifecycle.standing import at, is_explained, is_public, shut_gates
from generator.model.finding import Finding, Severity
from generator.model.kinds import Measure, VisitReport
from generator.model.library import Collection, Document
from generator.model.terms import Repository, Status
from generator.pipeline.attachments import inspect_attachments
from generator.pipeline.replacing import Replaced, replace_files
from generator.reading.layout import SHARED, partnership_of
from generator.reading.library import read_files
from generator.rules.catalogue import all_rules
from generator.rules.hearing_entry import with_hearing
from generator.rules.runner import Run, run_rules
from generator.settings.municipalities import municipalities_of
from generator.source.files import ChosenFiles, Files, FolderFiles

_REMARK = re.compile(r"^[ \t]*#|[ \t]#[ \t]", re.MULTILINE)  # told once too often where quotes are around it


@dataclass(frozen=True, slots=True)
class ReleaseOrder:
    """What is asked."""

    root: Path
    to: Path  # the folder of the public repository
    wanted: str  # ID or partnership/ID
    moment: datetime


@dataclass(frozen=True, slots=True)
class Released:
    """What came of it; findings keep an addition or a change from being written, never a withdrawal."""

    name: str
    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()  # attachments that the document no longer names
    is_update: bool = False  # the document was there already
    is_same: bool = False  # and nothing had to be written
    internal: tuple[str, ...] = ()  # keys that no page shows, and that everyone can read from now on
    findings: tuple[Finding, ...] = ()
    source: str = field(default="", repr=False)  # the document as it would stand there
    persons: tuple[str, ...] = field(default=(), repr=False)  # names that must not be shown


def release(order: ReleaseOrder) -> Released:
    """Copy a document and the attachments that it names; refuses one with a gate that is shut."""
    collection, document = _chosen(order)
    when = at(collection, order.moment)
    _refuse_closed(document, when)
    there = _public_side(order, collection.key)
    _refuse_lacking(document, there)
    replaced = _replaced(order, document, there=there)
    findings = tuple(_errors(order, replaced, key=collection.key))
    waits = bool(findings) and is_public(document, when)
    is_same = not replaced.gone and all(_holds(order.to / path, data) for path, data in replaced.new.items())
    if not waits and not is_same:
        replace_files(order.to, replaced)
    return Released(
        f"{collection.key}/{document.id}",
        written=() if waits else tuple(replaced.new),
        removed=() if waits else replaced.gone,
        is_update=any(item.id == document.id for item in there.documents),
        is_same=is_same,
        internal=tuple(_internal(document)),
        findings=findings,
        source=document.source,
        persons=(*collection.persons, *there.persons),
    )


def _internal(document: Document) -> Iterator[str]:
    yield from sorted(INTERNAL & document.meta.model_fields_set)
    if _REMARK.search(document.source.removesuffix(document.body)):
        yield "opmerkingen achter een #"


def _holds(path: Path, data: bytes) -> bool:
    return path.is_file() and path.read_bytes() == data


def _of(key: str) -> Callable[[str], bool]:
    return lambda path: path in SHARED or partnership_of(path) == key


def _chosen(order: ReleaseOrder) -> tuple[Collection, Document]:
    key, _, id_ = order.wanted.rpartition("/")
    files: Files = FolderFiles(order.root)
    library = read_files(ChosenFiles(files, _of(key)) if key else files, root=str(order.root))
    found = [
        (collection, document)
        for collection in library.collections
        for document in collection.documents
        if document.id == id_ and key in ("", collection.key)
    ]
    if not found:
        close = nearest(id_, [item.id for item in library.documents])
        hint = f"bedoelde u {close}?" if close else "voer 'toezicht check' uit en herstel eerst de fouten"
        raise UsageError(f"er is geen stuk '{order.wanted}' dat te lezen is", hint=hint)
    if len(found) > 1:
        names = ", ".join(f"{collection.key}/{id_}" for collection, _ in found)
        raise UsageError(f"er is meer dan één stuk '{id_}'", hint=f"kies uit: {names}")
    return found[0]


def _refuse_closed(document: Document, when: At) -> None:
    """A document that was public and is taken back is released too: a removal never waits."""
    if is_public(document, when) or is_explained(document, when):
        return
    reasons = "; ".join(
        f"{item.gate.title.nl}: {item.barrier.reason.nl} ({item.gate.opener.nl})"
        for item in shut_gates(document, when)
    )
    raise UsageError(
        f"{document.id} kan nog niet openbaar worden. {reasons}",
        hint=f"'toezicht status {document.id}' laat zien welke stappen nog open zijn; was het stuk al "
        "openbaar en moet het weg, gebruik dan de status 'withdrawn'",
    )


def _public_side(order: ReleaseOrder, key: str) -> Collection:
    """Give the partnership in the public repository; refuses a folder that is none."""
    settings = f"content/{key}/partnership.yml"
    if order.to.resolve() == order.root.resolve():
        raise UsageError(
            "--to is dezelfde map als dit project", hint="geef de map van uw openbare repository"
        )
    library = read_files(ChosenFiles(FolderFiles(order.to), _of(key)), root=str(order.to))
    for collection in library.collections:
        if collection.settings.repository is Repository.PUBLIC:
            return collection
        raise UsageError(
            f"'{settings}' in '{order.to}' zegt 'repository: private'",
            hint="geef de map van uw openbare repository; daarin staat 'repository: public'",
        )
    raise UsageError(
        f"in '{order.to}' staat geen '{settings}' dat te lezen is",
        hint="zet dat bestand daar eerst klaar, met 'repository: public'",
    )


def _refuse_lacking(document: Document, there: Collection) -> None:
    """Name what the public settings lack: they stay as they are, somebody has to add it there."""
    lacking = [f"{file}: {', '.join(keys)}" for file, keys in _lacking(document, there) if keys]
    if lacking:
        raise UsageError(
            f"de openbare repository mist gegevens waar {document.id} naar verwijst. {'; '.join(lacking)}",
            hint=f"voeg dit daar eerst toe in content/{there.key}/, met een eigen voorstel",
        )


def _lacking(document: Document, there: Collection) -> Iterator[tuple[str, list[str]]]:
    meta = document.meta
    settings = there.settings
    if isinstance(meta, VisitReport | Measure):
        yield "providers.yml", [key for key in meta.provider if key not in there.providers]
    if isinstance(meta, VisitReport):
        yield "frameworks.yml", [key for key in (meta.framework,) if key and key not in there.frameworks]
        missing = [key for key in meta.supervisor if key not in settings.supervisors]
        yield "partnership.yml, supervisors", missing
    known = municipalities_of(settings)
    day = membership_day(meta)
    yield (
        "partnership.yml, municipalities",
        [word for word in meta.municipalities if day and known.code(word, on=day) not in known.members],
    )


def _replaced(order: ReleaseOrder, document: Document, *, there: Collection) -> Replaced:
    """Give the files to write and to remove, in the places where the public repository has them."""
    old = next((item for item in there.documents if item.id == document.id), None)
    path = old.path if old else document.path
    if old is None and FolderFiles(order.to).has(path):
        raise UsageError(
            f"in '{order.to}' staat op '{path}' al een ander stuk", hint="geef een van beide een andere naam"
        )
    is_gone = document.meta.publication_status is Status.WITHDRAWN
    source = _without_texts(document) if is_gone else document.source
    new = {} if is_gone else dict(_attachments(order.root, document))
    gone = sorted(set(_named((old,))) - set(new) - set(_named(_others(there, document)))) if old else ()
    there_now = FolderFiles(order.to)
    return Replaced({**new, path: source.encode()}, tuple(path for path in gone if there_now.has(path)))


def _without_texts(document: Document) -> str:
    """Give the front matter of what is taken back, without what was said in hoor en wederhoor."""
    hearing = document.meta.hearing
    source = document.source
    if hearing is not None and hearing.reactions:
        source = with_hearing(document, hearing.model_copy(update={"reactions": ()}))
    return source.removesuffix(document.body) if document.body else source


def _others(there: Collection, document: Document) -> tuple[Document, ...]:
    return tuple(item for item in there.documents if item.id != document.id)


def _named(documents: Iterable[Document]) -> Iterator[str]:
    for document in documents:
        for item in document.meta.attachments:
            yield f"reports/{document.partnership}/{document.year}/files/{item.file}"


def _attachments(root: Path, document: Document) -> Iterator[tuple[str, bytes]]:
    files = FolderFiles(root)
    for path in _named((document,)):
        if not files.has(path):
            raise UsageError(
                f"bijlage '{path}' ontbreekt", hint="zet het bestand in die map of haal de bijlage weg"
            )
        try:
            yield path, files.read(path)
        except OSError as error:
            raise CannotFinishError(
                f"'{path}' kan niet worden gelezen: {in_dutch(error)}", hint="kijk of u dat bestand mag lezen"
            ) from error


def _errors(order: ReleaseOrder, replaced: Replaced, *, key: str) -> Iterator[Finding]:
    """Judge the public repository as it would be, and give the errors in what is new."""
    files = ChosenFiles(replaced.over(FolderFiles(order.to)), _of(key))
    library = read_files(files, root=str(order.to))
    bare, today = replace(library, root=""), order.moment.date()  # nothing is kept in somebody else's folder
    inspections = inspect_attachments(bare, files, today=today, only=frozenset(replaced.new))
    for finding in run_rules(library, Run(all_rules(), order.moment, inspections=inspections)):
        if finding.severity is Severity.ERROR and finding.path in replaced.new:
            yield finding
