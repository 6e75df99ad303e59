"""The history of a repository, read through git; nothing here writes."""

import os
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.errors import CannotFinishError, UsageError
from generator.source.files import TOPS, Entry

_LINK = "120000"  # the mode of a symbolic link in a tree of git
_PLAIN = (  # settings of somebody's own that would change what git tells, or run a program
    *("-c", "core.quotePath=false", "-c", "core.fsmonitor=false", "-c", "log.showRoot=true"),
    *("-c", "log.showSignature=false", "-c", "diff.relative=false", "--no-replace-objects"),
)
_ELSEWHERE = frozenset(  # what would make git look at another repository than the one of the folder
    {
        *("GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_NAMESPACE"),
        *("GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES"),
        *("GIT_GRAFT_FILE", "GIT_SHALLOW_FILE", "GIT_REPLACE_REF_BASE"),
    }
)
_NAME = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")
_OWN = frozenset({"local", "worktree"})  # settings that came with the repository, not with who uses it

SHORT = 10
"""Characters of a name in git that a person is shown."""
MORE_HISTORY = (
    "haal alles op met 'git fetch --unshallow', of zet in de workflow 'fetch-depth: 0' "
    "(in GitLab 'GIT_DEPTH: 0')"
)
"""What to do where only a part of the history was fetched."""


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
        self.require()
        if revision.startswith("-") or not revision.isprintable():
            raise _unknown(revision)
        asked = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        try:
            name = self.git(*asked).strip()
        except CannotFinishError as error:
            if self.is_shallow:
                raise _too_short(revision) from error
            raise _unknown(revision) from error
        if not _NAME.fullmatch(name):  # '^main' is what is not in main
            raise _unknown(revision)
        return name

    def require(self) -> None:
        """Refuse a folder that is in no repository, or in one without a commit."""
        try:
            self.git("rev-parse", "--show-toplevel")
        except CannotFinishError as error:
            hint = "ga naar de map van uw project; gaf iemand anders die map, vraag dan de beheerder"
            raise CannotFinishError("deze map staat niet in een git-repository", hint=hint) from error
        try:
            self.git("rev-parse", "--verify", "--quiet", "HEAD^{commit}")
        except CannotFinishError as error:
            hint = "leg eerst iets vast met 'git commit'"
            raise CannotFinishError("in deze git-repository is nog niets vastgelegd", hint=hint) from error

    @property
    def is_shallow(self) -> bool:
        """Whether only a part of the history was fetched."""
        return self.git("rev-parse", "--is-shallow-repository").strip() == "true"

    def branch_point(self, revision: str) -> str:
        """Give the commit at which HEAD left `revision`; the newest one where there are more."""
        commit = self.commit(revision)
        try:
            return self.git("merge-base", commit, "HEAD").strip()
        except CannotFinishError as error:
            if self.is_shallow:
                raise _too_short(revision) from error
            raise CannotFinishError(
                f"'{revision}' en deze tak hebben geen gedeeld begin",
                hint="noem de tak waar uw werk naartoe gaat, zoals origin/main",
            ) from error

    def require_whole(self, commits: tuple[str, ...], *, revision: str) -> None:
        """Refuse where the history of one of these commits was cut off when it was fetched."""
        if not self.is_shallow:
            return
        listed = self.root / self.git("rev-parse", "--git-path", "shallow").strip()
        if not frozenset(commits).isdisjoint(listed.read_text(encoding="ascii").split()):
            raise _too_short(revision)

    def changes(self, since: str) -> tuple[Change, ...]:
        """Give what differs from a commit in the working folder, also what git does not follow yet."""
        asked = ("diff", "--name-status", "--no-renames", "--no-ext-diff", "--no-textconv", "-z")
        # Git would go into a module and obey the settings there, to see whether it was edited.
        told = self.git(*self.unarmed, *asked, "--ignore-submodules=dirty", since, "--", ".").split("\0")
        found = {path: status != "D" for status, path in zip(told[::2], told[1::2], strict=False)}
        new = self.git("ls-files", "--others", "--exclude-standard", "-z", "--", ".").split("\0")
        found.update((path, True) for path in new if path)
        inside = self.prefix
        return tuple(Change(path.removeprefix(inside), is_there) for path, is_there in sorted(found.items()))

    @property
    def prefix(self) -> str:
        """What stands before a path of the project in the repository; empty, or ends with /."""
        return self.git("rev-parse", "--show-prefix").removesuffix("\n")

    @property
    def unarmed(self) -> tuple[str, ...]:
        """Give the options by which git runs no filter that the repository itself brought.

        A filter is a program for the content of files; only reading files of the folder needs this.
        """
        asked = (
            "config",
            "--show-scope",
            "--name-only",
            "-z",
            "--get-regexp",
            r"^filter\..*\.(clean|process)$",
        )
        try:
            told = self.git(*asked).split("\0")
        except CannotFinishError:  # that is how git says that there is none
            return ()
        names = {
            name.rpartition(".")[0]
            for scope, name in zip(told[::2], told[1::2], strict=False)
            if scope in _OWN
        }
        off = ("clean=", "process=", "required=false")
        return tuple(word for name in sorted(names) for end in off for word in ("-c", f"{name}.{end}"))

    def command(self, arguments: tuple[str, ...]) -> tuple[str, ...]:
        """Give the words of a git command that only reads."""
        return ("git", "-C", str(self.root), *_PLAIN, *arguments)

    @property
    def environment(self) -> dict[str, str]:
        """The variables that git runs with: no lock on the index, no question to a person."""
        own = {name: value for name, value in os.environ.items() if name not in _ELSEWHERE}
        return {**own, "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"}

    def run(self, arguments: tuple[str, ...], *, given: bytes = b"") -> bytes:
        """Give the output of a git command, as bytes; `given` is its input."""
        command = self.command(arguments)
        try:
            done = subprocess.run(  # noqa: S603 (no shell)
                command, capture_output=True, check=False, input=given, env=self.environment
            )
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


def _unknown(revision: str) -> UsageError:
    return UsageError(
        f"git kent '{revision}' niet", hint="geef een tak, een label of een commit, zoals origin/main"
    )


def _too_short(revision: str) -> CannotFinishError:
    return CannotFinishError(
        f"de geschiedenis tot '{revision}' is niet opgehaald",
        hint=MORE_HISTORY,
    )
