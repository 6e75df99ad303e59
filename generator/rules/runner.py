"""Runs all rules over a library; adds code, severity, place and masked sentences."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property

from generator.detection.find import find
from generator.detection.inspection import Inspection
from generator.detection.mask import mask
from generator.detection.sighting import Sighting
from generator.markdown.outline import outline
from generator.model.finding import Finding, Severity
from generator.model.history import History
from generator.model.library import Collection, Document, Library, SourceFile
from generator.model.partnership import Partnership
from generator.model.place import START, Span
from generator.model.text import Language
from generator.rules.folding import fold
from generator.rules.front_marks import front_marks
from generator.rules.gone import collection_for
from generator.rules.known import Known, known_of
from generator.rules.private_names import private_names
from generator.rules.rule import Flaw, Rule, Scope
from generator.rules.suppressions import Heard
from generator.rules.titles import named, title_of
from generator.source.fence import part
from generator.source.text import printable
from generator.source.tree import Places, parse_tree

Progress = Callable[[int], None]
_NOT_MASKED = frozenset({"commit", "context"})  # made by a machine, and may look like a telephone number
_ATTACHED = re.compile(r"\bfile:[ \t]*['\"]?([^\s,'\"}]+)")
_ID = re.compile(r"^id:[ \t]*['\"]?([A-Z]{2,6}-\d{4}-\d{3,5})\b", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Only:
    """A part of a library: these files, and these partnerships as a whole."""

    paths: frozenset[str]
    partnerships: frozenset[str]


@dataclass(frozen=True, slots=True)
class Run:
    """What stays the same while rules run."""

    rules: tuple[Rule, ...]
    moment: datetime
    language: Language = "nl"
    progress: Progress | None = field(default=None, repr=False)  # told how many documents were judged
    only: Only | None = None  # None: everything
    histories: tuple[History, ...] = field(default=(), repr=False)
    inspections: Mapping[str, Inspection] = field(default_factory=dict, repr=False)  # of attachments, by path
    find: Callable[[str], tuple[Sighting, ...]] = field(default=find, repr=False)
    is_placed: bool = True  # False: nobody asks where in its file a finding is, and that spares much

    def is_asked(self, path: str) -> bool:
        """Whether the file is to be judged."""
        return self.only is None or path in self.only.paths

    def is_about(self, finding: Finding) -> bool:
        """Whether a finding is of a file that is to be judged, or of an earlier version."""
        return bool(finding.commit) or self.is_asked(finding.path)

    def asked(self, collections: Iterable[Collection]) -> tuple[Collection, ...]:
        """Give the partnerships that are to be judged as a whole."""
        only = self.only
        return tuple(item for item in collections if only is None or item.key in only.partnerships)


def run_rules(library: Library, run: Run) -> tuple[Finding, ...]:
    """Judge everything that was read; gives the findings sorted by path and place."""
    settings = {collection.key: collection.settings for collection in library.collections}
    sources = {file.path: file for file in library.files}
    found = [
        finding
        for file in library.files
        if run.is_asked(file.path)
        for finding in _Judge(run, settings.get(file.partnership)).file(file)
    ]
    names = private_names(library.collections)
    for collection in run.asked(library.collections):
        judge = _Judge(run, collection.settings)
        unread = ids_unread(library.files, collection)
        files = attachments_unread(library.files, collection)
        known = known_of(collection, run.moment, unread=unread, unread_attachments=files, names=names)
        known = replace(known, inspections=run.inspections)
        found.extend(judge.collection(collection, known, sources=sources))
    found.extend(_Judge(run, None).library(library, sources))
    for history in run.histories:
        collection = collection_for(history, library)
        known = known_of(collection, run.moment, names=names)
        found.extend(_Judge(run, settings.get(history.partnership)).history(history, known))
    return tuple(sorted(found, key=lambda finding: finding.order))


def ids_unread(files: Iterable[SourceFile], collection: Collection) -> frozenset[str]:
    """Give the ids of sources with faults: who refers to one of these is not to blame for it."""
    return frozenset(
        found[1]
        for file in files
        if file.partnership == collection.key and (found := _ID.search(file.source))
    )


def attachments_unread(files: Iterable[SourceFile], collection: Collection) -> frozenset[str]:
    """Give the paths of attachments that documents with faults name: those are not forgotten."""
    read = {document.path for document in collection.documents}
    return frozenset(
        f"{file.path.rpartition('/')[0]}/files/{name}"
        for file in files
        if file.partnership == collection.key and file.path.endswith(".md") and file.path not in read
        for name in _ATTACHED.findall(file.source)
    )


class _Subject:
    """A source in which a flaw is to be placed; it is parsed again only when a flaw asks for a key."""

    def __init__(self, path: str, source: str) -> None:
        self.path = path
        self.source = source

    @cached_property
    def places(self) -> Places:
        if self.path.endswith(".md"):
            return part(self.source).tree.places
        return parse_tree(self.source).places

    def span(self, flaw: Flaw, body_line: int) -> Span:
        if flaw.span:
            return flaw.span
        if flaw.at:
            down = body_line - 1
            at = flaw.at
            return Span(at.line + down, at.column, at.end_line + down, at.end_column)
        return self.places.value(flaw.key) if flaw.key else START


class _Judge:
    """Runs the rules with the weights of one partnership."""

    def __init__(self, run: Run, settings: Partnership | None) -> None:
        self.run = run
        self.settings = settings
        self.met: dict[str, str] = {}
        self.weights = {rule.code: self.weight(rule) for rule in run.rules}
        self.rules = {
            scope: [rule for rule in run.rules if rule.scope is scope and self.is_looked_at(rule)]
            for scope in Scope
        }

    def masked(self, text: str) -> str:
        """Give a text masked, on one line; the same few words come back in finding after finding."""
        if text not in self.met:
            self.met[text] = printable(mask(text))
        return self.met[text]

    def is_looked_at(self, rule: Rule) -> bool:
        return self.weights[rule.code] is not None and rule.is_in_force(self.run.moment.date())

    def weight(self, rule: Rule) -> Severity | None:
        own = self.settings.rules.get(rule.code) if self.settings else None
        if own is None or rule.scope is Scope.FILE:  # what could not be read cannot be waved through
            return rule.severity
        lowered = own.severity == "off" or own.severity is Severity.ADVICE
        if rule.legal and lowered:
            return Severity.WARNING
        return None if own.severity == "off" else Severity(own.severity)

    def finding(self, rule: Rule, flaw: Flaw, *, subject: _Subject, body_line: int = 1) -> Finding:
        values = {name: value if name in _NOT_MASKED else self.masked(value) for name, value in flaw.values}
        key = self.masked(flaw.key)  # a key of providers.yml is the author's own word
        told = {
            "key": key,
            "title": self.masked(title_of(subject.path, flaw.key)),
            "named": self.masked(named(subject.path, flaw.key)),
            **values,
        }
        hint = rule.suggestion if rule.suggestion and told.get("nearest") else rule.hint
        return Finding(
            code=rule.code,
            name=rule.name,
            severity=self.weights[rule.code] or rule.severity,
            path=subject.path,
            span=subject.span(flaw, body_line) if self.run.is_placed else START,
            key=key,
            message=rule.message.in_language(self.run.language, **told),
            hint=hint.in_language(self.run.language, **told),
            context=values.get("context", ""),
        )

    def file(self, file: SourceFile) -> Iterator[Finding]:
        if not file.faults:
            return
        subject = _Subject(file.path, file.source)
        for rule in self.rules[Scope.FILE]:
            for flaw in rule.check(file, None):
                yield self.finding(rule, flaw, subject=subject)

    def document(self, document: Document, known: Known) -> Iterator[Finding]:
        subject = _Subject(document.path, document.source)
        known = replace(
            known,
            outline=outline(document.body),
            front_marks=tuple(front_marks(document)),
            sightings=self.run.find(document.source),
            folded=fold(document.source),
        )
        for rule in self.rules[Scope.DOCUMENT]:
            for flaw in rule.check(document, known):
                yield self.finding(rule, flaw, subject=subject, body_line=document.body_line)

    def collection(
        self, collection: Collection, known: Known, *, sources: Mapping[str, SourceFile]
    ) -> Iterator[Finding]:
        heard = Heard(collection.documents, self.run.rules)
        yield from heard.kept(self.documents(collection, known))
        yield from heard.kept(self.whole(collection, known, sources=sources))
        for document in filter(lambda item: self.run.is_asked(item.path), heard.suppressing):
            told = replace(known, unused=heard.unused(document))
            subject = _Subject(document.path, document.source)
            for rule in self.rules[Scope.AFTER]:
                for flaw in rule.check(document, told):
                    yield self.finding(rule, flaw, subject=subject, body_line=document.body_line)

    def documents(self, collection: Collection, known: Known) -> Iterator[Finding]:
        asked = [document for document in collection.documents if self.run.is_asked(document.path)]
        for number, document in enumerate(asked, start=1):
            yield from self.document(document, known)
            if self.run.progress and number % 100 == 0:
                self.run.progress(100)
        if self.run.progress:
            self.run.progress(len(asked) % 100)

    def history(self, history: History, known: Known) -> Iterator[Finding]:
        for rule in self.rules[Scope.HISTORY]:
            for flaw in rule.check(history, known):
                found = self.finding(rule, flaw, subject=_Subject(flaw.path, ""))
                yield replace(found, commit=dict(flaw.values)["commit"])

    def whole(
        self, collection: Collection, known: Known, *, sources: Mapping[str, SourceFile]
    ) -> Iterator[Finding]:
        texts = {document.path: document.source for document in collection.documents}
        subjects: dict[str, _Subject] = {}  # a register may have dozens of flaws: parse it once
        for rule in self.rules[Scope.LIBRARY]:
            for flaw in rule.check(collection, known):
                file = sources.get(flaw.path)
                source = texts.get(flaw.path) or (file.source if file else "")
                subject = subjects.setdefault(flaw.path, _Subject(flaw.path, source))
                yield self.finding(rule, flaw, subject=subject)

    def library(self, library: Library, sources: Mapping[str, SourceFile]) -> Iterator[Finding]:
        for rule in self.rules[Scope.PORTAL]:
            for flaw in rule.check(library, self.run.moment):
                file = sources.get(flaw.path)
                yield self.finding(rule, flaw, subject=_Subject(flaw.path, file.source if file else ""))
