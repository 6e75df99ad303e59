"""The next free id for a document that has none."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from generator.model.fault import FaultKind
from generator.model.kinds import LETTERS
from generator.model.library import Collection, Library, SourceFile
from generator.model.terms import Kind, Sort
from generator.reading.layout import Role, position
from generator.rules.manuscript import tree_of
from generator.source.tree import Tree

_OF_SORT = {Sort.FACTSHEET: "FAC", Sort.FRAMEWORK: "KAD", Sort.LETTER: "BRF"}
_USUAL = {str(term): letters for term, letters in (*LETTERS.items(), *_OF_SORT.items())}
_ID = re.compile(r"\b([A-Z]{2,6})-(\d{4})-(\d{3,5})\b")
_IN_NAME = re.compile(r"([a-z]{2,6})-(\d{4})-(\d{3,5})(?:-|\.md\Z)")


def free_ids(library: Library) -> dict[str, str]:
    """Give an id for each document without one, by path; no id is given twice, or was in use."""
    found: dict[str, str] = {}
    for collection in library.collections:
        desk = IdDesk(collection, library.files)
        for file in library.files:
            if file.partnership == collection.key and _lacks_id(file) and (free := desk.free_for(file)):
                desk.keep(free)
                found[file.path] = free
    return found


def _lacks_id(file: SourceFile) -> bool:
    lacking = any(fault.kind is FaultKind.MISSING_KEY and fault.key == "id" for fault in file.faults)
    return lacking and position(file.path).role is Role.DOCUMENT


class IdDesk:
    """Knows the ids of one partnership that are in use or named, and which one is free next.

    All texts are read once, when it is made. Whoever uses an id tells so with `keep`.
    """

    def __init__(self, collection: Collection, files: Iterable[SourceFile]) -> None:
        own = [file for file in files if file.partnership == collection.key]
        self._in_use = {document.id for document in collection.documents}
        self._in_use |= {found[0] for file in own for found in _own_ids(file)}
        self._highest: Counter[tuple[str, str]] = Counter()
        for document in collection.documents:
            self.reserve(document.source)
            self.reserve(document.path.upper())
        for file in own:
            self.reserve(file.source)
        self._letters = _letters_in_use(collection)

    def is_in_use(self, identity: str) -> bool:
        """Whether a document has this id."""
        return identity in self._in_use

    def keep(self, identity: str) -> None:
        """Remember that a document has this id from now on."""
        self._in_use.add(identity)
        self.reserve(identity)

    def reserve(self, text: str) -> None:
        """Give none of the ids that a text names to another document: it may be of one that is gone."""
        for letters, year, number in _ID.findall(text):
            self._highest[letters, year] = max(self._highest[letters, year], int(number))

    def next_free(self, kind: str, *, year: int, sort: str = "") -> str:
        """Give the id after the highest number; empty where no letters belong to the kind."""
        usual = _USUAL.get(sort or kind, LETTERS[Kind.DOCUMENT] if sort else "")
        letters = self._letters.get((kind, sort), usual)
        return self._next(letters, f"{year:04d}") if letters else ""

    def next_like(self, identity: str) -> str:
        """Give the next free id with the letters and the year of another one."""
        letters, year, _ = identity.split("-")
        return self._next(letters, year)

    def _next(self, letters: str, year: str) -> str:
        return f"{letters}-{year}-{self._highest[letters, year] + 1:03d}"

    def free_for(self, file: SourceFile) -> str:
        """Give the id in the name of the file, else the next number; empty where the year is not known."""
        tree = tree_of(file.path, file.source)
        year = position(file.path).year
        named = _IN_NAME.match(file.path.rpartition("/")[2])
        if named and (not year or int(named[2]) == year):
            own = "-".join(named.groups()).upper()
            if not self.is_in_use(own):
                return own
        year = year or _year_of(tree)
        return self.next_free(_word(tree, "kind"), year=year, sort=_word(tree, "sort")) if year else ""


def _letters_in_use(collection: Collection) -> dict[tuple[str, str], str]:
    """Give the letters that a partnership uses most, by kind and sort."""
    counted: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for document in collection.documents:
        sort = getattr(document.meta, "sort", None) or ""
        counted[document.kind, sort][document.id.split("-")[0]] += 1
    return {alike: min(letters, key=lambda one: (-letters[one], one)) for alike, letters in counted.items()}


def _own_ids(file: SourceFile) -> Iterator[re.Match[str]]:
    for line in file.source.split("\n---", 1)[0].splitlines():
        if line.startswith("id:"):
            yield from _ID.finditer(line)


def _word(tree: Tree, key: str) -> str:
    value = (tree.values or {}).get(key)
    return value if isinstance(value, str) else ""


def _year_of(tree: Tree) -> int:
    found = re.match(r"(\d{4})-\d{2}-\d{2}\Z", _word(tree, "adopted_on"))
    return int(found[1]) if found else 0
