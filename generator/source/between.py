"""What the commits between two states brought, read with one git process for all of them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.source.revisions import Repository

_COMMIT = re.compile(r"(?:[0-9a-f]{40}|[0-9a-f]{64})\Z")
_LINK_OR_MODULE = ("120000", "160000")
# Of a merge only what stands in none of its parents: the rest came with a commit of its own.
_ASKED = ("--raw", "-z", "-r", "-c", "--no-renames", "--no-abbrev")


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file that a commit added or changed."""

    commit: str
    path: str  # relative to the top of the repository
    blob: str


@dataclass(frozen=True, slots=True)
class Between:
    """The commits of a branch, the oldest first, and what they brought."""

    commits: tuple[str, ...]
    arrivals: tuple[Arrival, ...]
    paths: frozenset[str] = field(repr=False)  # every path that a commit touched


def between(repository: Repository, since: str) -> Between:
    """Give what came after the commit `since`, up to HEAD."""
    told = repository.git("log", *_ASKED, "--format=%H", "--topo-order", "--reverse", f"{since}..HEAD", "--")
    rows = tuple(rows_of(told.split("\0")))
    return Between(
        commits=tuple(dict.fromkeys(commit for commit, _, _ in rows)),
        arrivals=tuple(Arrival(*row) for row in rows if row[2]),
        paths=frozenset(path for _, path, _ in rows if path),
    )


def rows_of(fields: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """Give commit, path and new blob of each row that git tells; each commit comes once without a path."""
    commit = ""
    told = iter(fields)
    for part in told:
        row = part.lstrip("\n")
        if _COMMIT.match(row):
            commit = row
            yield commit, "", ""
        elif row.startswith(":"):
            yield commit, next(told), _new_blob(row)


def _new_blob(row: str) -> str:
    parents = len(row) - len(row.lstrip(":"))
    words = row.lstrip(":").split()
    blob = words[2 * parents + 1]
    is_file = words[parents] not in _LINK_OR_MODULE
    return blob if is_file and blob.strip("0") else ""


def contents(repository: Repository, names: Iterable[str], *, limit: int) -> Mapping[str, bytes | None]:
    """Give the bytes of objects by name, such as `HEAD:path`; None for one over `limit`, no key for none."""
    asked = [name for name in dict.fromkeys(names) if "\n" not in name]
    if not asked:
        return {}
    sizes = _sizes(repository, asked)
    small = [name for name in asked if sizes.get(name, limit + 1) <= limit]
    found: dict[str, bytes | None] = dict.fromkeys(sizes)
    found.update(zip(small, _batch(repository, small), strict=True))
    return found


def names_of(repository: Repository, asked: Iterable[str]) -> frozenset[str]:
    """Give the names of the objects that are meant by each `commit:path`, where there is one."""
    wanted = [name for name in dict.fromkeys(asked) if "\n" not in name]
    if not wanted:
        return frozenset()
    told = repository.run(("cat-file", "--batch-check=%(objectname)"), given=_lines(wanted))
    answers = told.decode("utf-8", "replace").split("\n")
    return frozenset(answer for answer in answers if _COMMIT.match(answer))


def _sizes(repository: Repository, asked: list[str]) -> dict[str, int]:
    told = repository.run(("cat-file", "--batch-check=%(objectsize)"), given=_lines(asked))
    answers = told.split(b"\n")[:-1]
    return {name: int(answer) for name, answer in zip(asked, answers, strict=True) if answer.isdigit()}


def _batch(repository: Repository, asked: list[str]) -> Iterator[bytes]:
    told = repository.run(("cat-file", "--batch=%(objectsize)"), given=_lines(asked)) if asked else b""
    at = 0
    while at < len(told):
        end = told.index(b"\n", at)
        size = int(told[at:end])
        yield told[end + 1 : end + 1 + size]
        at = end + size + 2


def _lines(names: list[str]) -> bytes:
    return "".join(f"{name}\n" for name in names).encode("utf-8", "surrogateescape")
