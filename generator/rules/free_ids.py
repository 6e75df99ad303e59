"""The next free id for a document that has none."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from generator.model.fault import FaultKind
from generator.model.library import Collection, Library, SourceFile
from generator.model.terms import Kind, Sort
from generator.reading.layout import Role, position
from generator.rules.manuscript import tree_of
from generator.source.tree import Tree

# The letters that the example uses; a partnership that has others goes on with its own.
_LETTERS = {
    Kind.POLICY: "BEL",
    Kind.WORK_PLAN: "WP",
    Kind.VISIT_REPORT: "VR",
    Kind.ANNUAL_REPORT: "JV",
    Kind.MEASURE: "MAA",
    Kind.RESPONSE: "REA",
    Kind.DOCUMENT: "DOC",
}
_OF_SORT = {Sort.FACTSHEET: "FAC", Sort.FRAMEWORK: "KAD", Sort.LETTER: "BRF"}
_ID = re.compile(r"\b([A-Z]{2,6})-(\d{4})-(\d{3,5})\b")
_IN_NAME = re.compile(r"([a-z]{2,6})-(\d{4})-(\d{3,5})(?:-|\.md\Z)")


def free_ids(library: Library) -> dict[str, str]:
    """Give an id for each document without one, by path; no id is given twice, or was in use."""
    found: dict[str, str] = {}
    for collection in library.collections:
        files = [file for file in library.files if file.partnership == collection.key]
        desk = _Desk(collection, files)
        for file in files:
            if _lacks_id(file) and (free := desk.next_for(file)):
                found[file.path] = free
    return found


def _lacks_id(file: SourceFile) -> bool:
    lacking = any(fault.kind is FaultKind.MISSING_KEY and fault.key == "id" for fault in file.faults)
    return lacking and position(file.path).role is Role.DOCUMENT


class _Desk:
    """Gives numbers out for one partnership, one after the other."""

    def __init__(self, collection: Collection, files: Iterable[SourceFile]) -> None:
        self.collection = collection
        self.owned = {document.id for document in collection.documents}
        self.owned |= {found[0] for file in files for found in _own_ids(file)}
        self.highest: Counter[tuple[str, str]] = Counter()
        texts = [document.source for document in collection.documents] + [file.source for file in files]
        names = [document.path.upper() for document in collection.documents]
        for text in (*texts, *names):  # an id that somebody names may be of a document that is gone
            for letters, year, number in _ID.findall(text):
                self.highest[letters, year] = max(self.highest[letters, year], int(number))

    def next_for(self, file: SourceFile) -> str:
        """Give the id in the name of the file, else the next number; empty where the year is not known."""
        tree = tree_of(file.path, file.source)
        year = position(file.path).year
        named = _IN_NAME.match(file.path.rpartition("/")[2])
        if named and (not year or int(named[2]) == year):
            own = "-".join(named.groups()).upper()
            if own not in self.owned:
                return self._given(own)
        letters, written = self._letters(tree), str(year or _year_of(tree))
        if not letters or written == "0":
            return ""
        return self._given(f"{letters}-{written}-{self.highest[letters, written] + 1:03d}")

    def _given(self, free: str) -> str:
        letters, year, number = free.split("-")
        self.owned.add(free)
        self.highest[letters, year] = max(self.highest[letters, year], int(number))
        return free

    def _letters(self, tree: Tree) -> str:
        kind, sort = _word(tree, "kind"), _word(tree, "sort")
        alike = (
            document.id.split("-")[0]
            for document in self.collection.documents
            if document.kind == kind and (getattr(document.meta, "sort", None) or "") == sort
        )
        used = sorted(Counter(alike).items(), key=lambda item: (-item[1], item[0]))
        if used:
            return used[0][0]
        return {str(key): letters for key, letters in (*_LETTERS.items(), *_OF_SORT.items())}.get(
            sort or kind, _LETTERS[Kind.DOCUMENT] if sort else ""
        )


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
