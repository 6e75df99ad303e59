"""Look at every file of an archive, and give the row of the worksheet that it gets."""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from generator.errors import CannotFinishError, ToezichtError, in_dutch
from generator.pipeline.import_journal import Journal
from generator.pipeline.order import Watch
from generator.pipeline.starting import read_original
from generator.scaffolding import archive_columns as columns
from generator.scaffolding.archive_rows import empty_row, row_of, with_finding
from generator.scaffolding.convert import SUFFIXES, convert
from generator.scaffolding.evidence import Around

_LOOKED_AT = frozenset({*SUFFIXES, "doc"})


@dataclass(frozen=True, slots=True)
class Archive:
    """A folder with old files, the account of what was done, and the partnership that they are for."""

    folder: Path
    journal: Journal
    around: Around


@dataclass(frozen=True, slots=True)
class Survey:
    """The rows of a worksheet, and how many files are of another type."""

    rows: tuple[tuple[str, ...], ...] = field(repr=False)
    passed_over: int


def survey(archive: Archive, watch: Watch) -> Survey:
    """Look at every file and give its row; what was looked at before is not done again."""
    paths = list(_files(archive.folder))
    wanted = [path for path in paths if path.suffix.lower().lstrip(".") in _LOOKED_AT]
    for row in archive.journal.rows.values():
        archive.around.ids.reserve(_identity(row))
    rows: list[tuple[str, ...]] = []
    first: dict[str, int] = {}  # the row, and never the name: that may name a person
    with watch.step("bekijken", len(wanted)) as done:
        for path in wanted:
            name = path.relative_to(archive.folder).as_posix()
            digest, row = _surveyed(archive, path, name=name)
            if digest in first:
                row = with_finding(row, f"Dit is hetzelfde bestand als in rij {first[digest]}.")
            elif digest in archive.journal.begun and archive.journal.begun[digest].is_done:
                row = with_finding(row, f"Al geïmporteerd als {archive.journal.begun[digest].identity}.")
            first.setdefault(digest, len(rows) + 2)
            rows.append(row)
            done(1)
    return Survey(tuple(rows), len(paths) - len(wanted))


def _surveyed(archive: Archive, path: Path, *, name: str) -> tuple[str, tuple[str, ...]]:
    content = _bytes(path)
    digest = hashlib.sha256(content).hexdigest()
    row = archive.journal.seen(name, digest)
    if row is None or len(row) != len(columns.TITLES):
        try:
            row = row_of(name, digest, converted=convert(content, path.suffix), around=archive.around)
        except Exception:  # a file that we do not understand never hides the five hundred others
            row = with_finding(empty_row(name, digest), "Dit bestand gaf een fout in het programma.")
        archive.journal.note_seen(name, digest, row=row)
        archive.around.ids.reserve(_identity(row))
    return digest, row


def _identity(row: tuple[str, ...]) -> str:
    """Give the id that a row proposes; a row of an earlier version may have other columns."""
    place = columns.TITLES.index(columns.KEY_ID)
    return row[place] if len(row) > place else ""


def _bytes(path: Path) -> bytes:
    """Give the bytes of a file; none where it cannot be read: its row then tells that it is damaged."""
    try:
        return read_original(path)
    except ToezichtError:
        return b""


def _files(folder: Path) -> Iterator[Path]:
    """Give the files of a folder and those below it, sorted; nothing hidden, and no links."""
    try:
        with os.scandir(folder) as found:
            items = sorted(found, key=lambda item: item.name)
    except OSError as error:
        raise CannotFinishError(
            f"een map is niet te lezen: {in_dutch(error)}",
            hint="kijk of u elke map van het archief mag lezen",
        ) from error
    for item in items:
        if item.is_symlink() or item.name.startswith((".", "~$")):
            continue
        if item.is_dir():
            yield from _files(Path(item.path))
        elif item.is_file():
            yield Path(item.path)
