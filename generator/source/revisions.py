"""The history of a repository, read through git; nothing here writes."""

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.errors import CannotFinishError, UsageError
from generator.source.files import TOPS, Entry

_LINK = "120000"  # the mode of a symbolic link in a tree of git


@dataclass(frozen=True, slots=True)
class Change:
    """One file that differs between two states."""

    path: str  # relative to the root, with /
    is_there: bool  # in the newer state


@dataclass(frozen=True, slots=True)
class Repository:
    """The git repository that holds a project."""

    root: Path  # of the project, perhaps a folder of the repository

    def git(self, *arguments: str) -> str:
        """Give the output of a git command, as text; raises CannotFinishError where git fails."""
        return self.run(arguments).decode("utf-8", "surrogateescape")

    def commit(self, revision: str) -> str:
        """Give the full name of a commit; an unknown revision is refused, or asks for more history."""
        try:
            return self.git(
                "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"
            ).strip()
        except CannotFinishError as error:
            if self.is_shallow:
                raise _too_short(revision) from error
            raise UsageError(
                f"git kent '{revision}' niet", hint="geef een tak, een label of een commit, zoals origin/main"
            ) from error

    @property
    def is_shallow(self) -> bool:
        """Whether only a part of the history was fetched."""
        return self.git("rev-parse", "--is-shallow-repository").strip() == "true"

    def branch_point(self, revision: str) -> str:
        """Give the commit at which HEAD left `revision`."""
        commit = self.commit(revision)
        try:
            return self.git("merge-base", commit, "HEAD").strip()
        except CannotFinishError as error:
            if self.is_shallow:
                raise _too_short(revision) from error
            raise CannotFinishError(f"'{revision}' en deze tak hebben geen gedeeld begin") from error

    def changes(self, since: str) -> tuple[Change, ...]:
        """Give what differs from a commit in the working folder, also what git does not follow yet."""
        told = self.git("diff", "--name-status", "--no-renames", "-z", since, "--", ".").split("\0")
        found = {path: status != "D" for status, path in zip(told[::2], told[1::2], strict=False)}
        new = self.git("ls-files", "--others", "--exclude-standard", "-z", "--", ".").split("\0")
        found.update((path, True) for path in new if path)
        inside = self._prefix()
        return tuple(Change(path.removeprefix(inside), is_there) for path, is_there in sorted(found.items()))

    def _prefix(self) -> str:
        return self.git("rev-parse", "--show-prefix").strip()

    def run(self, arguments: tuple[str, ...]) -> bytes:
        """Give the output of a git command, as bytes."""
        command = ("git", "-C", str(self.root), "-c", "core.quotePath=false", *arguments)
        try:
            done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 (no shell)
        except OSError as error:
            raise CannotFinishError("git is niet gevonden", hint="installeer git") from error
        if done.returncode:
            raise CannotFinishError(
                "git kon de geschiedenis niet lezen", hint="is dit een map in een git-repository?"
            )
        return done.stdout


@dataclass(frozen=True, slots=True)
class RevisionFiles:
    """The sources as they were in a commit."""

    repository: Repository
    commit: str

    def entries(self) -> Iterator[Entry]:
        """Give every file below content/ and reports/ at the commit, sorted by path."""
        told = self.repository.git("ls-tree", "-r", "-l", "-z", self.commit, "--", *TOPS)
        for line in sorted(filter(None, told.split("\0")), key=lambda line: line.partition("\t")[2]):
            about, _, path = line.partition("\t")
            mode, _type, _name, size = about.split()
            yield Entry(path, int(size), is_link=mode == _LINK)

    def read(self, path: str) -> bytes:
        """Give the bytes of a file at the commit."""
        return self.repository.run(("cat-file", "blob", f"{self.commit}:./{path}"))

    def has(self, path: str) -> bool:
        """Whether the commit holds the file, and it is no link."""
        return any(entry.path == path and not entry.is_link for entry in self.entries())


def _too_short(revision: str) -> CannotFinishError:
    return CannotFinishError(
        f"de geschiedenis tot '{revision}' is niet opgehaald",
        hint="haal alles op met 'git fetch --unshallow', of zet in de workflow 'fetch-depth: 0'",
    )
