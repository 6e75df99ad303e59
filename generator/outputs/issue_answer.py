"""The answer to an issue form as a document; whoever wrote it may be anyone."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import yaml

from generator.detection.find import find_in_name
from generator.errors import UsageError
from generator.model.fault import FaultKind
from generator.model.terms import Kind
from generator.outputs.admin_config import FormPlace, folder_of
from generator.outputs.issue_questions import KIND, PARTNERSHIP, Question, questions_of
from generator.outputs.output_file import OutputFile
from generator.reading.document import read_document
from generator.reading.layout import Role, position
from generator.source.text import decode

_ID = re.compile(r"[A-Z]{2,6}-(?P<year>\d{4})-\d{3,5}\Z", re.ASCII)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_SILENCE = frozenset({"", "_No response_", "None"})  # what a forge writes where nothing was filled in
_UNSEEN = "er staat een teken in dat niet te zien is; plak de tekst eerst in Kladblok, en daarna hier"
_LONGEST = 60  # characters of a title in the name of a file


@dataclass(frozen=True, slots=True)
class _Answers:
    """What stands below each label, as it was written."""

    below: Mapping[str, str] = field(repr=False)

    def to(self, question: Question) -> str:
        return self.below.get(question.label, "")


@dataclass(frozen=True, slots=True)
class SentIn:
    """A document that somebody sent in, for a partnership and with an id of their choice."""

    id: str
    partnership: str
    file: OutputFile = field(repr=False)


def document_of(text: str, places: tuple[FormPlace, ...]) -> SentIn:
    """Give the document that an answer asks for; raises UsageError, which never repeats what was written."""
    kind = _kind(text)
    questions = questions_of(kind, places)
    answers = _Answers(dict(_below(text, [question.label for question in questions])))
    partnership = _chosen(questions[0], answers.to(questions[0]))
    keys = {question.key: _value(question, answers.to(question)) for question in questions if question.key}
    front = {key: keys[key] for key in ("id", *keys) if keys[key]}
    path = _path(front, kind, partnership=partnership)
    head = yaml.safe_dump(front, allow_unicode=True, sort_keys=False, width=10_000)
    body = _value(questions[-1], answers.to(questions[-1]))
    content = f"---\n{head}---\n{body}\n".encode()
    _refuse_misread(path, partnership, content=content)
    return SentIn(str(front["id"]), partnership, OutputFile(path, content))


def _kind(text: str) -> Kind:
    written = dict(_below(text, [PARTNERSHIP, KIND])).get(KIND, "").split("\n")[0].strip().casefold()
    for kind in Kind:
        if written in (kind.value, kind.label.casefold()):
            return kind
    raise _wrong(KIND, "kies een van de soorten")


def _below(text: str, labels: list[str]) -> Iterator[tuple[str, str]]:
    """Give the text below each label, in this order; what comes after the last one is all its own."""
    rest = text.replace("\r\n", "\n").replace("\r", "\n")
    places: list[tuple[str, int, int]] = []
    at = 0
    for label in labels:
        found = re.compile(rf"^### {re.escape(label)}[ \t]*$", re.MULTILINE).search(rest, at)
        if found:
            places.append((label, found.start(), found.end()))
            at = found.end()
    if not places:
        return
    ends = [start for _, start, _ in places[1:]] + [len(rest)]
    for (label, _, begin), end in zip(places, ends, strict=True):
        written = _COMMENT.sub("", rest[begin:end]).strip()
        yield label, "" if written in _SILENCE else written


def _value(question: Question, written: str) -> str | list[str]:
    if not written and question.required:
        raise _wrong(question.label, "dit moet zijn ingevuld")
    if not question.several:
        return _chosen(question, written) if question.options and written else written
    parts = [part.strip() for part in re.split(r"[,\n]", written) if part.strip()]
    return [_chosen(question, part) for part in parts] if question.options else parts


def _chosen(question: Question, written: str) -> str:
    for value, label in question.options:
        if written.casefold() in (value.casefold(), label.casefold()):
            return value
    raise _wrong(question.label, f"kies uit: {', '.join(label for _, label in question.options)}")


def _path(front: Mapping[str, str | list[str]], kind: Kind, *, partnership: str) -> str:
    number, title = str(front["id"]), str(front["title"])
    found = _ID.match(number)
    if found is None:
        raise _wrong("Kenmerk", "schrijf letters, jaar en volgnummer, zoals VR-2026-001")
    bare = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", bare).strip("-")[:_LONGEST].strip("-")
    if not words or find_in_name(words):  # the name of a file shows in every address and log
        words = "stuk"
    path = f"{folder_of(kind, partnership, year=int(found['year']))}/{number.lower()}-{words}.md"
    if position(path).role is not Role.DOCUMENT:
        raise _wrong("Titel", "hiervan is geen naam voor het bestand te maken")
    return path


def _refuse_misread(path: str, partnership: str, *, content: bytes) -> None:
    source, document = read_document(path, partnership, decoded=decode(content))
    if document is None:
        keys = sorted({fault.key for fault in source.faults if fault.key})
        if any(fault.kind is FaultKind.CONTROL_CHARACTER for fault in source.faults):
            raise _wrong("Het antwoord", _UNSEEN)
        raise _wrong(", ".join(keys) or "Het antwoord", "dit heeft niet de goede vorm")


def _wrong(label: str, hint: str) -> UsageError:
    return UsageError(f"'{label}' is niet te gebruiken", hint=hint)
