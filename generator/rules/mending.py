"""Remedies for findings: gathered from the rules, tried out, and applied from the end of a file backwards."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from generator.detection.mask import mask
from generator.model.fault import FaultKind
from generator.model.finding import Finding
from generator.model.library import Collection, Document, Library
from generator.model.place import Span
from generator.model.text import Text
from generator.reading.layout import partnership_of
from generator.reading.library import read_files
from generator.rules.free_ids import free_ids
from generator.rules.known import Known, known_of
from generator.rules.manuscript import MARK, Manuscript, tree_of
from generator.rules.rule import Edit, Flaw, Remedy, Rule, Scope
from generator.source.fence import part
from generator.source.files import LoneFile
from generator.source.text import decode

Texts = Callable[[str], str | None]
"""Gives the text of a file, with its byte order mark; None where it cannot be read or written."""

_OF_KEYS = (FaultKind.UNKNOWN_KEY, FaultKind.DOUBLE_KEY)
_MENDED = (Scope.FILE, Scope.DOCUMENT, Scope.LIBRARY)


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that was mended, told without personal data."""

    path: str
    span: Span  # of the finding, before anything was mended
    code: str
    told: Text
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Mended:
    """The new text of one file, with what is different."""

    path: str
    text: str = field(repr=False)
    changes: tuple[Change, ...]


def mended(
    library: Library, findings: Iterable[Finding], *, rules: Iterable[Rule], texts: Texts, moment: datetime
) -> Iterator[Mended]:
    """Give each file in which something can be mended for these findings, sorted by path."""
    fixing = {rule.code: rule for rule in rules if rule.fix and rule.scope in _MENDED}
    by_path: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        if finding.code in fixing and not finding.commit:  # what was written earlier stays as it was
            by_path[finding.path].append(finding)
    desk = _Desk(library, moment)
    for path, found in sorted(by_path.items()):
        text = texts(path)
        wanted = [(finding, fixing[finding.code]) for finding in found]
        if text is not None and (done := desk.mend(path, text, found=wanted)):
            yield done


def applied(text: str, edits: Iterable[Edit]) -> str:
    """Put edits into a text; edits that overlap are refused."""
    upto = len(text) + 1
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end), reverse=True):
        if not 0 <= edit.start <= edit.end <= len(text) or edit.end > upto or edit.start == upto:
            raise ValueError("edits overlap, or lie outside the text")
        text = text[: edit.start] + edit.text + text[edit.end :]
        upto = edit.start
    return text


class _Desk:
    """Mends the files of one library."""

    def __init__(self, library: Library, moment: datetime) -> None:
        self.library = library
        self.moment = moment
        self.collections = {collection.key: collection for collection in library.collections}
        self.sources = {file.path: file for file in library.files}
        self.known: dict[str, Known] = {}

    @cached_property
    def free(self) -> Mapping[str, str]:
        return free_ids(self.library)

    @cached_property
    def documents(self) -> Mapping[str, Document]:
        return {
            document.path: document
            for collection in self.library.collections
            for document in collection.documents
        }

    def mend(self, path: str, text: str, *, found: list[tuple[Finding, Rule]]) -> Mended | None:
        collection = self.collections.get(partnership_of(path))
        free = self.free.get(path, "") if any(finding.key == "id" for finding, _ in found) else ""
        manuscript = Manuscript(path, text, collection=collection, free_id=free)
        edits: list[Edit] = []
        changes: list[Change] = []
        for finding, rule in found:
            remedy = self.remedy(finding, rule, manuscript=manuscript)
            if remedy and not _collides(remedy, edits) and is_sound(manuscript, remedy):
                edits.extend(remedy.edits)
                before, after = mask(remedy.before), mask(remedy.after)
                changes.append(Change(path, finding.span, finding.code, remedy.told, before, after))
        return Mended(path, applied(text, edits), tuple(changes)) if edits else None

    def remedy(self, finding: Finding, rule: Rule, *, manuscript: Manuscript) -> Remedy | None:
        """Look for the flaw behind a finding, which holds what was written, and ask the rule for its fix."""
        for flaw in self.flaws(rule, finding.path, collection=manuscript.collection):
            is_it = flaw.span == finding.span if flaw.span else mask(flaw.key) == finding.key
            if is_it and rule.fix:
                return rule.fix(flaw, manuscript)
        return None

    def flaws(self, rule: Rule, path: str, *, collection: Collection | None) -> Iterator[Flaw]:
        if rule.scope is Scope.FILE:
            if path in self.sources:
                yield from rule.check(self.sources[path], None)
        elif collection and rule.scope is Scope.DOCUMENT:
            yield from rule.check(self.documents[path], self.known_of(collection))
        elif collection:
            found = rule.check(collection, self.known_of(collection))
            yield from (flaw for flaw in found if flaw.path == path)

    def known_of(self, collection: Collection) -> Known:
        if collection.key not in self.known:
            self.known[collection.key] = known_of(collection, self.moment)
        return self.known[collection.key]


def _collides(remedy: Remedy, edits: Iterable[Edit]) -> bool:
    """Whether edits touch what another remedy edits: the next round will see to it."""
    return any(new.start <= old.end and old.start <= new.end for new in remedy.edits for old in edits)


def is_sound(manuscript: Manuscript, remedy: Remedy) -> bool:
    """Whether the file can be read after a remedy, and reads as before but for the keys of the remedy."""
    path, text = manuscript.path, applied(manuscript.text, remedy.edits)
    if decode(text.encode()).text is None or (after := tree_of(path, text).values) is None:
        return False
    if _tells(path, text, keys=remedy.keys):
        return False
    if decode(manuscript.text.encode()).text is None:
        return True  # there is nothing to compare with: nobody could read it before
    before = _leaves(manuscript.tree.values)
    now = _leaves(after)
    other = {key for key in before | now if before.get(key) != now.get(key)}
    is_same_body = _body(path, text) == _body(path, manuscript.text)
    return is_same_body and all(_is_below(key, remedy.keys) for key in other)


def _tells(path: str, text: str, *, keys: tuple[str, ...]) -> bool:
    """Whether a mended place is still wrong; a renamed key may bring its wrong value to light."""
    files = read_files(LoneFile(path, text.encode())).files
    faults = (fault for file in files if file.path == path for fault in file.faults)
    return any(
        fault.key == keys[0] or (fault.key in keys and fault.kind in _OF_KEYS) for fault in faults if keys
    )


def _leaves(value: object, key: str = "") -> dict[str, str]:
    if isinstance(value, dict):
        inner = [_leaves(item, f"{key}.{name}") for name, item in value.items()]
    elif isinstance(value, list):
        inner = [_leaves(item, f"{key}[{number}]") for number, item in enumerate(value)]
    else:
        return {key.removeprefix("."): str(value)}
    return {name: leaf for found in inner for name, leaf in found.items()}


def _is_below(key: str, keys: Iterable[str]) -> bool:
    return any(key == one or key.startswith((f"{one}.", f"{one}[")) for one in keys)


def _body(path: str, text: str) -> str:
    return part(text.removeprefix(MARK)).body if path.endswith(".md") else ""
