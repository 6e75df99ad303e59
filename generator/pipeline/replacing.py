"""Files that take the place of others, all of them or none."""

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile

from generator.errors import UsageError, not_written
from generator.source.files import Entry, Files


@dataclass(frozen=True, slots=True)
class Replaced:
    """What to write and what to remove, below a root."""

    new: Mapping[str, bytes]  # by path, in the order in which they are put there
    gone: tuple[str, ...] = ()

    def over(self, files: Files) -> "Overlaid":
        """Give the tree as it would be."""
        return Overlaid(files, self)


@dataclass(frozen=True, slots=True)
class Overlaid:
    """A tree with some files replaced, while nothing is written yet."""

    files: Files
    replaced: Replaced

    def entries(self) -> Iterator[Entry]:
        """Give every file as it would be, sorted by path."""
        hidden = {*self.replaced.new, *self.replaced.gone}
        stayed = [entry for entry in self.files.entries() if entry.path not in hidden]
        new = [Entry(path, len(data)) for path, data in self.replaced.new.items()]
        return iter(sorted((*stayed, *new), key=lambda entry: entry.path))

    def read(self, path: str) -> bytes:
        """Give the bytes that a file would have."""
        return self.replaced.new[path] if path in self.replaced.new else self.files.read(path)

    def has(self, path: str) -> bool:
        """Whether there would be such a file."""
        if path in self.replaced.new:
            return True
        return path not in self.replaced.gone and self.files.has(path)


def replace_files(root: Path, replaced: Replaced) -> None:
    """Write everything beside its place first; only when all of it is there do the names change."""
    for path in (*replaced.new, *replaced.gone):
        _refuse_link(root, path)
    try:
        with ExitStack() as stack:
            ready = [
                (_beside(root / path, data, stack=stack), root / path) for path, data in replaced.new.items()
            ]
            for written, target in ready:
                written.replace(target)
            for path in replaced.gone:
                (root / path).unlink(missing_ok=True)
    except OSError as error:
        raise not_written(f"in '{root}'", error) from error


def _beside(target: Path, data: bytes, *, stack: ExitStack) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=target.parent, prefix=".release-", delete=False) as file:
        written = Path(file.name)
        stack.callback(written.unlink, missing_ok=True)
        file.write(data)
        os.fchmod(file.fileno(), 0o644)  # as git has them; a temporary file is for its maker alone
    return written


def _refuse_link(root: Path, path: str) -> None:
    """A link could lead out of the repository."""
    step = root
    for part in Path(path).parts:
        step /= part
        if step.is_symlink():
            raise UsageError(
                f"'{step}' is een koppeling", hint="vervang de koppeling door een gewone map of bestand"
            )
