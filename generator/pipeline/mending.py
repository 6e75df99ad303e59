"""Mend what is safe to mend, and write it."""

import os
import stat
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import mkstemp
from typing import NamedTuple

from generator.errors import CannotFinishError, in_dutch
from generator.model.finding import Finding
from generator.model.library import Library
from generator.rules.catalogue import all_rules
from generator.rules.mending import Change, Mended, mended
from generator.source.text import SOURCE_LIMIT

_ROUNDS = 6  # a mended file can be understood at last, and then more may be seen in it


class Found(NamedTuple):
    """What was read, and what is wrong with it."""

    library: Library
    findings: tuple[Finding, ...]
    changed: frozenset[str] | None = None  # the only paths that may be mended; None for all


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was mended, and the findings that are left."""

    library: Library
    findings: tuple[Finding, ...]
    changes: tuple[Change, ...] = ()


def mend(judge: Callable[[], Found], root: Path, *, moment: datetime) -> Outcome:
    """Mend until nothing is left to mend; `judge` reads everything and gives the findings to mend for."""
    found = judge()
    changes: list[Change] = []
    for _ in range(_ROUNDS):
        done = tuple(
            mended(found.library, _to_mend(found), rules=all_rules(), texts=_texts(root), moment=moment)
        )
        if not done:
            break
        write(root, done)
        changes.extend(change for file in done for change in file.changes)
        found = judge()
    return Outcome(found.library, found.findings, tuple(changes))


def _to_mend(found: Found) -> Iterable[Finding]:
    return (one for one in found.findings if found.changed is None or one.path in found.changed)


def write(root: Path, files: Iterable[Mended]) -> None:
    """Write the new texts, each in one step: a reader meets the old file or the new one."""
    for file in files:
        try:
            _replace(root / file.path, file.text.encode())
        except OSError as error:
            raise CannotFinishError(
                f"'{file.path}' kan niet worden bewaard: {in_dutch(error)}",
                hint="kijk of u daar mag schrijven en of er ruimte is",
            ) from error


def _replace(path: Path, data: bytes) -> None:
    mode = stat.S_IMODE(path.lstat().st_mode)
    handle, name = mkstemp(dir=path.parent, prefix=".", suffix=".tmp")
    new = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        new.chmod(mode)
        new.replace(path)
    except BaseException:
        with suppress(OSError):
            new.unlink()
        raise


def _texts(root: Path) -> Callable[[str], str | None]:
    def text_of(path: str) -> str | None:
        place = root / path
        inside = (folder for folder in Path(path).parents if folder.name)
        if place.is_symlink() or any((root / folder).is_symlink() for folder in inside):
            return None
        try:
            if not place.is_file() or place.stat().st_size > SOURCE_LIMIT:
                return None
            return place.read_bytes().decode()
        except (OSError, UnicodeDecodeError):
            return None

    return text_of
