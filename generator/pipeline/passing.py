"""The earlier versions that the commits of a branch leave behind in the repository."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.model.history import History, Passed
from generator.reading.layout import partnership_of, position
from generator.rules.gone import NAMED_HERE, message_of
from generator.source.between import Arrival, Between, contents, names_of
from generator.source.files import is_source
from generator.source.revisions import SHORT, Repository
from generator.source.text import SOURCE_LIMIT, looks_like_text, printable

_LETTERS = re.compile(rb"^encoding (\S+)$", re.MULTILINE)


def histories(
    repository: Repository, came: Between, *, changed: frozenset[str], base: str
) -> tuple[History, ...]:
    """Give for each partnership what came and went; '' for commit messages and what all share."""
    if not came.commits:
        return ()
    past = _Past(repository, came, base=base)
    found: dict[str, list[Passed]] = defaultdict(list)
    found[""].extend(past.messages())
    for passed in past.versions():
        found[partnership_of(passed.path)].append(passed)
    kept: dict[str, list[str]] = defaultdict(list)
    for path, text in past.kept(changed):
        kept[partnership_of(path)].append(text)
    return tuple(History(key, tuple(found[key]), "\n".join(kept[key])) for key in sorted(found))


class _Past:
    """What git holds of the commits of a branch, fetched at once."""

    def __init__(self, repository: Repository, came: Between, *, base: str) -> None:
        self.repository = repository
        self.came = came
        self.base = base
        self.prefix = repository.prefix
        self.arrivals = [item for item in came.arrivals if self._is_source(item.path)]
        self.paths = sorted(path for path in came.paths if self._is_source(path))
        names = [*came.commits, *(item.blob for item in self.arrivals), *map(self._at_base, self.paths)]
        self.data = contents(repository, names, limit=SOURCE_LIMIT)

    def messages(self) -> Iterator[Passed]:
        for commit in self.came.commits:
            yield Passed(commit[:SHORT], "", message_of(_message(self.data.get(commit) or b"")))

    def versions(self) -> Iterator[Passed]:
        """Give each version that is no longer there, the oldest first; of one that moved, only its name."""
        still = self._still_there()
        met: set[tuple[str, str]] = set()
        for item in self.arrivals:
            path = item.path.removeprefix(self.prefix)
            is_moved = item.blob in still
            is_gone = self._at_base(item.path) not in self.data and not self._file(path).is_file()
            if (is_moved and not is_gone) or (path, item.blob) in met:
                continue
            met.add((path, item.blob))
            data = b"" if is_moved else self.data.get(item.blob)
            yield _passed(item, path, data=data, is_gone=is_gone)

    def kept(self, changed: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Give the texts of before the branch and of now, with their paths."""
        now = {*changed, *(path.removeprefix(self.prefix) for path in self.paths)}
        for path in sorted(path for path in now if position(path).role not in NAMED_HERE):
            for data in (self.data.get(self._at_base(self.prefix + path)), self._now(path)):
                if data and looks_like_text(data):
                    yield path, data.decode("utf-8", "replace")

    def _still_there(self) -> frozenset[str]:
        """Give the names of the versions of before the branch, and of those in the working folder."""
        before = names_of(self.repository, map(self._at_base, self.paths))
        there = (path for path in self.paths if self._file(path.removeprefix(self.prefix)).is_file())
        # A path that cannot be printed has no place in a list of lines.
        asked = "".join(f"{path}\n" for path in there if path.isprintable() and '"' not in path)
        given = asked.encode("utf-8", "surrogateescape")
        told = self._hashed(given) if given else b""
        return before | frozenset(told.decode("ascii").split())

    def _hashed(self, paths: bytes) -> bytes:
        asked = (*self.repository.unarmed, "hash-object", "--stdin-paths")
        return self.repository.run(asked, given=paths)

    def _now(self, path: str) -> bytes:
        file = self._file(path)
        if not file.is_file() or file.is_symlink() or file.stat().st_size > SOURCE_LIMIT:
            return b""
        return file.read_bytes()

    def _file(self, path: str) -> Path:
        return self.repository.root / path

    def _at_base(self, path: str) -> str:
        return f"{self.base}:{path}"

    def _is_source(self, path: str) -> bool:
        return path.startswith(self.prefix) and is_source(path.removeprefix(self.prefix))


def _passed(item: Arrival, path: str, *, data: bytes | None, is_gone: bool) -> Passed:
    is_text = data is not None and looks_like_text(data)
    text = data.decode("utf-8", "replace") if data is not None and is_text else ""
    return Passed(item.commit[:SHORT], printable(path), text, is_text, is_gone)


def _message(commit: bytes) -> str:
    """Give the message of a commit, in the letters that it says it was written in."""
    head, _, message = commit.partition(b"\n\n")
    told = _LETTERS.search(head)
    try:
        return message.decode(told[1].decode("ascii") if told else "utf-8", "replace")
    except (LookupError, UnicodeError):
        return message.decode("utf-8", "replace")
