"""Make a document of each row of the worksheet of an archive that somebody wants."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from generator.detection.files import inspect_bytes
from generator.detection.hidden import HiddenKind, Inspected
from generator.errors import CannotFinishError, ToezichtError, UsageError
from generator.model.finding import Finding, Severity
from generator.pipeline.cleaning import cleaned_bytes
from generator.pipeline.import_journal import Begun
from generator.pipeline.order import Order, Watch
from generator.pipeline.starting import NewFile, judge_paths, keep, read_original, refuse_existing
from generator.pipeline.surveying import Archive
from generator.reading.library import read_library
from generator.rules.attachments import rule_for
from generator.scaffolding import archive_columns as columns
from generator.scaffolding.archive_documents import (
    Chosen,
    Written,
    attached,
    chosen_row,
    converted_text,
    is_wanted,
    year_for,
)
from generator.scaffolding.convert import convert
from generator.scaffolding.converted import Weight
from generator.scaffolding.home import Home, home_of, next_home
from generator.source.worksheet import ReadRow, ReadSheet


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one row."""

    number: int
    told: str  # without anything of the file
    path: str = ""  # of the document
    files: tuple[str, ...] = ()
    is_error: bool = False
    is_new: bool = False
    findings: tuple[Finding, ...] = ()


def bring_in(order: Order, archive: Archive, *, sheet: ReadSheet, watch: Watch) -> tuple[Outcome, ...]:
    """Make a document of each row that is wanted; one that goes wrong never stops the others."""
    missing = [title for title in columns.TITLES if title not in sheet.titles]
    if missing:
        raise UsageError(
            f"in het werkblad ontbreekt de kolom '{missing[0]}'", hint="laat de namen in rij 1 zoals ze waren"
        )
    wanted = [row for row in sheet.rows if is_wanted(row)]
    importer = _Importer(order, archive, sheet)
    outcomes = []
    with watch.step("importeren", len(wanted)) as done:
        for row in wanted:
            outcomes.append(importer.brought_in(row))
            done(1)
    outcomes += [Outcome(number, told, is_error=True) for number, told in _odd_choices(sheet)]
    return tuple(_judged(order, sorted(outcomes, key=lambda item: item.number), watch=watch))


class _Importer:
    """Makes documents one after the other."""

    def __init__(self, order: Order, archive: Archive, sheet: ReadSheet) -> None:
        self.order = order
        self.archive = archive
        self.by_digest: dict[str, int] = {}
        self.ids = archive.around.ids
        for begun in archive.journal.begun.values():
            self.ids.keep(begun.identity)
        for row in filter(is_wanted, sheet.rows):
            self.ids.reserve(row.get(columns.KEY_ID).upper())

    def brought_in(self, row: ReadRow) -> Outcome:
        """Give what became of a row."""
        digest = row.get(columns.HASH)
        if digest in self.by_digest:
            told = f"overgeslagen: hetzelfde bestand als in rij {self.by_digest[digest]}"
            return Outcome(row.number, told)
        self.by_digest[digest] = row.number
        known = self.archive.journal.begun.get(digest)
        if known and known.is_done:
            return Outcome(row.number, f"was al {known.identity}", known.path, known.files)
        chosen, wrong = chosen_row(row, self.archive.around)
        wrong = (*row.troubles, *wrong)
        if chosen is None or wrong:
            return Outcome(
                row.number, "\n".join(f"{item.cell}: {item.message}" for item in wrong), is_error=True
            )
        try:
            return self._made(chosen, row, known=known)
        except CannotFinishError:
            raise  # a full disk, or a folder that is gone: the next row would meet the same
        except ToezichtError as error:
            hint = f" ({error.hint})" if error.hint else ""
            return Outcome(row.number, f"{error.message}{hint}", is_error=True)
        except Exception:  # a file that we do not understand never stops the five hundred others
            return Outcome(row.number, "dit bestand gaf een fout in het programma", is_error=True)

    def _made(self, chosen: Chosen, row: ReadRow, *, known: Begun | None) -> Outcome:
        content = self._content(chosen, row)
        home = self._home(chosen, row, known=known)
        written = self._written(chosen, home, content=content)
        new = NewFile(known.path if known else home.path, written.source, home.folder, written.files)
        files = tuple(f"{new.folder}/{file.name}" for file in new.files)
        journal, digest = self.archive.journal, chosen.digest
        if known is None:
            refuse_existing(self.order.root, new)
            journal.note_begun(digest, Begun(home.id, new.path, files))
            self.ids.keep(home.id)
        if not (self.order.root / new.path).exists():  # the document is written last: its files may be there
            _take_away(self.order.root, known.files if known else ())
            keep(self.order.root, new)
        journal.note_begun(digest, Begun(home.id, new.path, files, is_done=True))
        return Outcome(chosen.number, f"gemaakt: {home.id}", new.path, files, is_new=True)

    def _content(self, chosen: Chosen, row: ReadRow) -> bytes:
        path = self.archive.folder / PurePosixPath(chosen.file)
        if not path.resolve().is_relative_to(self.archive.folder.resolve()) or path.is_symlink():
            raise UsageError(
                f"{row.cell(columns.FILE)}: dit bestand staat niet in de map",
                hint="laat deze kolom zoals hij was",
            )
        try:
            content = read_original(path)
        except ToezichtError as error:  # this file only: the others may be read
            raise UsageError(
                f"{row.cell(columns.FILE)}: dit bestand kan niet worden gelezen",
                hint="kijk of het er nog is en of u het mag lezen",
            ) from error
        if hashlib.sha256(content).hexdigest() != chosen.digest:
            raise UsageError(
                f"{row.cell(columns.FILE)}: het bestand is veranderd sinds het werkblad is gemaakt",
                hint="maak een nieuw werkblad",
            )
        return content

    def _home(self, chosen: Chosen, row: ReadRow, *, known: Begun | None) -> Home:
        around, title = self.archive.around, chosen.answers.one("title")
        key = around.collection.key
        if known:
            return home_of(known.identity, chosen.kind, partnership=key, title=title)
        if self.ids.is_in_use(chosen.identity):
            raise UsageError(
                f"{row.cell(columns.KEY_ID)}: dit kenmerk is al in gebruik",
                hint="maak de cel leeg, dan krijgt het stuk het volgende vrije kenmerk",
            )
        if chosen.identity:
            return home_of(chosen.identity, chosen.kind, partnership=key, title=title)
        return next_home(around, chosen.kind, year=year_for(chosen, around), title=title)

    def _written(self, chosen: Chosen, home: Home, *, content: bytes) -> Written:
        suffix = chosen.file.rpartition(".")[2].lower()
        if not chosen.as_text:
            return attached(chosen, home, content=_cleaned(content, suffix))
        converted = convert(content, suffix)
        _refuse(note.told() for note in converted.notes if note.weight is Weight.REFUSED)
        return converted_text(chosen, home, converted=converted, around=self.archive.around)


def _cleaned(content: bytes, suffix: str) -> bytes:
    """Give a file as it may stand beside a document: itself, or a clean copy that shows the same."""
    name = f"bestand.{suffix}"
    before = inspect_bytes(name, content)
    if not _errors(before):
        return content
    try:
        cleaned = cleaned_bytes(content, before=before)
    except ToezichtError as error:  # this file only
        raise UsageError(error.message, hint=error.hint) from error
    kinds = _errors(inspect_bytes(name, cleaned))
    if kinds:
        told = ", ".join(rule_for(kind).title.nl.lower() for kind in kinds)
        raise UsageError(told, hint="; ".join(rule_for(kind).hint.nl for kind in kinds))
    return cleaned


def _errors(inspected: Inspected) -> tuple[HiddenKind, ...]:
    kinds = (item.kind for item in inspected.hidden if item.severity is Severity.ERROR)
    return tuple(dict.fromkeys(kinds))


def _refuse(reasons: Iterable[str]) -> None:
    told = "; ".join(reasons)
    if told:
        raise UsageError(told)


def _take_away(root: Path, files: Iterable[str]) -> None:
    """Take away what an earlier time wrote before it was stopped: the document itself is not there."""
    for file in files:
        (root / file).unlink(missing_ok=True)


def _odd_choices(sheet: ReadSheet) -> Iterator[tuple[int, str]]:
    for row in sheet.rows:
        if not is_wanted(row) and row.get(columns.TAKE).casefold() not in columns.SAYS_NO:
            yield row.number, f"{row.cell(columns.TAKE)}: schrijf ja of nee"


def _judged(order: Order, outcomes: Iterable[Outcome], *, watch: Watch) -> Iterator[Outcome]:
    """Give the outcomes with what the rules find in the documents that are there now."""
    made = tuple(outcomes)
    there = [item for item in made if item.path and (order.root / item.path).exists()]
    found: dict[str, list[Finding]] = {item.path: [] for item in there}
    if there:
        library = read_library(order.root)
        files = [file for item in there for file in item.files]
        for finding in judge_paths(order, library, paths=found, files=files, watch=watch).findings:
            found[finding.path].append(finding)
    for item in made:
        findings = tuple(found.get(item.path, ()))
        is_error = item.is_error or any(one.severity is Severity.ERROR for one in findings)
        yield replace(item, findings=findings, is_error=is_error)
