"""Whether a text is still anywhere in the history of a repository."""

from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path

from generator.errors import CannotFinishError, UsageError
from generator.model.history import Place, Search
from generator.pipeline.order import Watch
from generator.source.objects import Stored, count_of, labels, names_in, places, staged, stored
from generator.source.packed import packed_text
from generator.source.patterns import Pattern, Patterns, read_patterns
from generator.source.revisions import MORE_HISTORY, SHORT, Repository
from generator.source.text import looks_like_text


def search_history(root: Path, file: Path, *, watch: Watch) -> Search:
    """Seek each line of a file in all that git holds; a file inside the repository is refused."""
    repository = Repository(root)
    repository.require()
    if repository.is_shallow:
        raise CannotFinishError("de geschiedenis is niet helemaal opgehaald", hint=MORE_HISTORY)
    _refuse_inside(repository, file)
    patterns = read_patterns(file)
    seeker = _Seeker(repository, patterns)
    with watch.step("doorzoeken", count_of(repository)) as done:
        for number, item in enumerate(stored(repository), start=1):
            seeker.take(item)
            if number % 100 == 0:
                done(100)
    with watch.step("plaatsen"):
        return Search(seeker.places(), len(seeker.commits), seeker.texts, seeker.closed)


class _Seeker:
    """Looks at each object once, and afterwards says in which commit and file it stands."""

    def __init__(self, repository: Repository, patterns: Patterns) -> None:
        self.repository = repository
        self.patterns = patterns
        self.commits: list[str] = []
        self.texts = self.closed = 0
        self.in_blobs: dict[str, list[tuple[int, int]]] = {}
        self.in_trees: set[str] = set()  # names of files and folders with a sought text
        self.elsewhere: set[Place] = set()

    def take(self, item: Stored) -> None:
        if item.type == "blob":
            self._blob(item)
        elif item.type == "tree":
            self.in_trees.update(name for name in names_in(item) if any(self.patterns.in_path(name)))
        else:
            is_commit = item.type == "commit"
            self.commits.extend([item.name] if is_commit else [])
            words = "(bericht of schrijver van de commit)" if is_commit else "(bericht bij een label)"
            for pattern, _ in self._found(item.data):
                self.elsewhere.add(Place(pattern.line, item.name[:SHORT], words))

    def places(self) -> tuple[Place, ...]:
        """Give all places, text by text; those in files with the oldest commit first."""
        found = dict.fromkeys((*self._in_files(), *sorted(self.elsewhere), *self._in_labels()))
        return tuple(sorted(found, key=attrgetter("pattern")))

    def _blob(self, item: Stored) -> None:
        data = item.data if looks_like_text(item.data) else packed_text(item.data)
        if data is None:
            self.closed += 1
            return
        self.texts += 1
        if found := [(pattern.line, line) for pattern, line in self._found(data)]:
            self.in_blobs[item.name] = found

    def _found(self, data: bytes) -> Iterator[tuple[Pattern, int]]:
        return self.patterns.found_in(data.decode("utf-8", "replace"))

    def _in_files(self) -> Iterator[Place]:
        """Give the places in files and in their names, each with the oldest commit that has it."""
        placed: set[str] = set()
        named: set[str] = set()
        for commit, path, blob in self._brought():
            if blob in self.in_blobs and blob not in placed:
                placed.add(blob)
                shown = self.patterns.hidden(path)
                yield from (Place(number, commit, shown, line) for number, line in self.in_blobs[blob])
            if path not in named:
                named.add(path)
                yield from self._in_name(path, commit)
        parts = {part for path in named for part in path.split("/")}
        for name in sorted(self.in_trees - parts):
            yield from self._in_name(name, "")
        for blob in sorted(self.in_blobs.keys() - placed):
            where = f"(los bestand {blob[:SHORT]})"
            yield from (Place(number, "", where, line) for number, line in self.in_blobs[blob])

    def _in_name(self, path: str, commit: str) -> Iterator[Place]:
        where = f"{self.patterns.hidden(path)} (naam van het bestand)"
        yield from (Place(pattern.line, commit, where) for pattern in self.patterns.in_path(path))

    def _brought(self) -> Iterator[tuple[str, str, str]]:
        ordered = self.repository.git("rev-list", "--all", "--reflog", "--topo-order", "--reverse").split()
        loose = sorted(set(self.commits).difference(ordered))
        for commit, path, blob in places(self.repository, (*ordered, *loose)):
            yield commit[:SHORT], path, blob
        for blob, path in staged(self.repository):
            yield "", path, blob

    def _in_labels(self) -> Iterator[Place]:
        for label in labels(self.repository):
            for pattern in self.patterns.in_path(label):
                yield Place(pattern.line, "", f"{self.patterns.hidden(label)} (naam van een tak of label)")


def _refuse_inside(repository: Repository, file: Path) -> None:
    top = Path(repository.git("rev-parse", "--show-toplevel").removesuffix("\n"))
    if file.resolve().is_relative_to(top.resolve()):
        raise UsageError(
            "het bestand met gezochte teksten staat in de repository zelf",
            hint="zet het ergens anders: hier komt het zo in de geschiedenis die u wilt opschonen",
        )
