"""What was done for which file of an archive, line by line, so that the work can be stopped at any moment.

A line is on the disk before the step after it begins. A last line that was cut off counts as not written.
"""

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.errors import CannotFinishError, in_dutch
from generator.reading.layout import Role, position

_FORM = 1


@dataclass(frozen=True, slots=True)
class Begun:
    """A document that was begun, or is there: none of its files existed before."""

    identity: str
    path: str
    files: tuple[str, ...]  # beside the document, from the root
    is_done: bool = False


@dataclass(slots=True)
class Journal:
    """The account of one worksheet, in a file beside it."""

    file: Path
    rows: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict, repr=False)
    begun: dict[str, Begun] = field(default_factory=dict, repr=False)

    def seen(self, path: str, digest: str) -> tuple[str, ...] | None:
        """Give the row that was made for a file; None where it is new or has changed."""
        return self.rows.get((path, digest))

    def note_seen(self, path: str, digest: str, *, row: tuple[str, ...]) -> None:
        """Keep the row that was made for a file."""
        self.rows[path, digest] = row
        self._add({"step": "seen", "path": path, "hash": digest, "row": list(row)})

    def note_begun(self, digest: str, begun: Begun) -> None:
        """Tell which document is about to be written for a file."""
        self.begun[digest] = begun
        step = "done" if begun.is_done else "begun"
        told = {"step": step, "hash": digest, "id": begun.identity, "path": begun.path}
        self._add({**told, "files": list(begun.files)})

    def _add(self, told: dict[str, Any]) -> None:
        line = json.dumps({"form": _FORM, **told}, ensure_ascii=False) + "\n"
        try:
            with self.file.open("ab") as file:
                file.write(line.encode())
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise CannotFinishError(
                f"de voortgang is niet te bewaren: {in_dutch(error)}",
                hint="kijk of u naast het werkblad mag schrijven en of er ruimte is",
            ) from error


def journal_beside(worksheet: Path) -> Journal:
    """Give the account of a worksheet, with what was done before."""
    journal = Journal(worksheet.with_name(f"{worksheet.stem}.voortgang"))
    try:
        data = journal.file.read_bytes() if journal.file.exists() else b""
        if data and not data.endswith(b"\n"):  # stopped in the middle of a line: begin on a new one
            with journal.file.open("ab") as file:
                file.write(b"\n")
    except OSError as error:
        raise CannotFinishError(
            f"de voortgang is niet te lezen: {in_dutch(error)}",
            hint=f"kijk of u '{journal.file.name}' mag lezen en wijzigen",
        ) from error
    for told in _lines(data):
        with suppress(KeyError, TypeError, ValueError):
            _take(journal, told)
    return journal


def _lines(data: bytes) -> Iterator[dict[str, Any]]:
    for line in data.split(b"\n"):
        with suppress(ValueError, RecursionError):
            told = json.loads(line) if line else None
            if isinstance(told, dict) and told.get("form") == _FORM:
                yield told


def _take(journal: Journal, told: dict[str, Any]) -> None:
    digest = str(told["hash"])
    if told["step"] == "seen":
        journal.rows[str(told["path"]), digest] = tuple(map(str, told["row"]))
        return
    begun = Begun(str(told["id"]), str(told["path"]), tuple(map(str, told["files"])), told["step"] == "done")
    # The account lies outside the project, and what it names may be taken away and written again.
    if position(begun.path).role is Role.DOCUMENT and all(map(_is_attachment, begun.files)):
        journal.begun[digest] = begun


def _is_attachment(path: str) -> bool:
    return position(path).role is Role.ATTACHMENT
