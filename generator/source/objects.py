"""Everything that a repository still holds, whether or not a branch leads to it."""

import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator.errors import CannotFinishError
from generator.source.between import rows_of
from generator.source.revisions import Repository


@dataclass(frozen=True, slots=True)
class Stored:
    """One object of git: a version of a file, a commit with its message, a label or a folder."""

    name: str
    type: str  # blob, commit, tag or tree
    data: bytes = field(repr=False)


def count_of(repository: Repository) -> int:
    """Give about how many objects there are."""
    told = dict(line.split(": ") for line in repository.git("count-objects", "-v").splitlines())
    return int(told["count"]) + int(told["in-pack"])


def stored(repository: Repository) -> Iterator[Stored]:
    """Give every object, also of branches that are gone and of what nothing leads to any more."""
    command = repository.command(("cat-file", "--batch-all-objects", "--batch", "--unordered", "--buffer"))
    with subprocess.Popen(  # noqa: S603 (no shell)
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, env=repository.environment
    ) as process:
        told = process.stdout
        while told is not None and (header := told.readline()):
            name, kind, size = header.decode("ascii").split()
            data = told.read(int(size))
            told.read(1)
            yield Stored(name, kind, data)
    if process.returncode:
        raise CannotFinishError(
            "git kon niet alles lezen", hint="kijk met 'git fsck' of de repository heel is"
        )


def places(repository: Repository, commits: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """Give commit, path and blob of everything that these commits brought, in their order."""
    given = "".join(f"{commit}\n" for commit in commits).encode("ascii")
    asked = ("diff-tree", "--stdin", "-m", "-r", "-z", "--root", "--no-renames", "--no-abbrev", "--raw")
    told = repository.run(asked, given=given).decode("utf-8", "surrogateescape")
    for commit, path, blob in rows_of(told.split("\0")):
        if path:
            yield commit, path, blob


def staged(repository: Repository) -> Iterator[tuple[str, str]]:
    """Give blob and path of what is ready for the next commit."""
    for row in filter(None, repository.git("ls-files", "-s", "-z").split("\0")):
        about, _, path = row.partition("\t")
        yield about.split()[1], path


def labels(repository: Repository) -> tuple[str, ...]:
    """Give the names of branches, labels and everything else that leads to a commit."""
    return tuple(repository.git("for-each-ref", "--format=%(refname)").splitlines())


def names_in(tree: Stored) -> Iterator[str]:
    """Give the names in a folder; git writes each as mode, space, name, a zero and the name of its object."""
    width = len(tree.name) // 2
    at = 0
    while at < len(tree.data):
        start, end = tree.data.index(b" ", at) + 1, tree.data.index(b"\0", at)
        yield tree.data[start:end].decode("utf-8", "surrogateescape")
        at = end + 1 + width
