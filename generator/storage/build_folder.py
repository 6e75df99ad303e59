"""A new folder beside the old one; the reader meets the old site or the new one, never half of either.

`site` is a symbolic link into `.site-builds/`. There each build has its folder, and beside it a folder
`<number>.kept` with the sources that were public, so that a later error can hold back a change.
"""

import fcntl
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

from generator.errors import CannotFinishError, UsageError, in_dutch

_NUMBER = re.compile(r"\d{6}\Z")
_KEEP = 1  # the build that is shown: an older one still has what was withdrawn since


@dataclass(frozen=True, slots=True)
class BuildFolder:
    """One build in the making."""

    out: Path  # the symbolic link that readers follow
    new: Path  # the folder that is built into
    kept: Path  # sources that were public, beside it
    busy: ExitStack  # a lock, by which other builds see that this one is at work

    def swap(self) -> None:
        """Show the new folder in place of the old one, in one step, and clear away older ones."""
        builds = _builds_of(self.out)
        with _locked(self.out.parent, fcntl.LOCK_EX):  # two builds that end at once would take one number
            number = _next_number(builds)
            final = builds / f"{number:06d}"
            self.kept.rename(final.with_suffix(".kept"))
            self.new.rename(final)
            link = self.out.with_name(f".{self.out.name}-{os.getpid()}")
            link.unlink(missing_ok=True)
            link.symlink_to(final.relative_to(self.out.parent), target_is_directory=True)
            link.replace(self.out)
            _clear(builds, newest=number)

    def discard(self) -> None:
        """Throw away what was not swapped in, and be done; the old site stays as it was."""
        shutil.rmtree(self.new.parent, ignore_errors=True)
        self.busy.close()


def open_build(out: Path) -> BuildFolder:
    """Make room for a new build; a real folder in the place of `out` is refused."""
    if os.path.lexists(out) and not os.path.islink(out):  # noqa: PTH114 - never raises, as Path does
        raise UsageError(
            f"'{out.name}' bestaat al en is geen koppeling die 'toezicht build' maakte",
            hint=f"verplaats of verwijder '{out.name}', of kies een andere plek met --out",
        )
    builds = _builds_of(out)
    try:
        builds.mkdir(parents=True, exist_ok=True)
        busy = _lock(builds)
        work = Path(mkdtemp(prefix="new-", dir=builds))
        (work / "site").mkdir()
        (work / "kept").mkdir()
    except OSError as error:
        raise CannotFinishError(
            f"in '{out.parent}' kan niet worden geschreven: {in_dutch(error)}",
            hint="kijk of u daar mag schrijven en of er ruimte is, of kies een andere plek met --out",
        ) from error
    (work / "site").chmod(0o755)  # a web server reads this one; the kept sources are for us alone
    (work / "kept").chmod(0o700)
    return BuildFolder(out, work / "site", work / "kept", busy)


def _lock(builds: Path) -> ExitStack:
    """Share a lock on the builds; who is alone first throws away what killed builds left behind."""
    with suppress(BlockingIOError), _locked(builds, fcntl.LOCK_EX | fcntl.LOCK_NB):
        for left in builds.glob("new-*"):
            shutil.rmtree(left, ignore_errors=True)
    lock = ExitStack()
    lock.enter_context(_locked(builds, fcntl.LOCK_SH))
    return lock


@contextmanager
def _locked(folder: Path, way: int) -> Iterator[None]:
    """Hold a lock on a folder; the system lets it go when a process is killed."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, way)
        yield
    finally:
        os.close(handle)


def kept_of(out: Path) -> Path | None:
    """Give the folder with the sources that were public in the build that is shown now."""
    if not out.is_symlink():
        return None
    kept = out.resolve().with_suffix(".kept")
    return kept if kept.is_dir() else None


def _builds_of(out: Path) -> Path:
    return out.parent / f".{out.name}-builds"


def _next_number(builds: Path) -> int:
    numbers = [int(item.name) for item in builds.iterdir() if _NUMBER.match(item.name)]
    return max(numbers, default=0) + 1


def _clear(builds: Path, newest: int) -> None:
    for item in builds.iterdir():
        if _NUMBER.match(item.stem) and int(item.stem) <= newest - _KEEP:
            shutil.rmtree(item, ignore_errors=True)
