"""A row of the worksheet for an old file: what it seems to be, how sure, and what a person must decide."""

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from generator.model.terms import Kind
from generator.scaffolding import archive_columns as columns
from generator.scaffolding.converted import Converted, Note, Weight
from generator.scaffolding.draft import draft
from generator.scaffolding.drafted import Draft, Drafted, Sure
from generator.scaffolding.evidence import Around
from generator.scaffolding.front_matter import explained
from generator.scaffolding.questions import Question
from generator.source.tree import parse_tree

_WORDS = re.compile(r"[^\W_]+")
_KNOWN = frozenset(slot.key for slot in columns.SLOTS)


def row_of(file: str, digest: str, *, converted: Converted, around: Around) -> tuple[str, ...]:
    """Give the cells of a file; where it cannot be converted only what its name tells."""
    told = {columns.FILE: file, columns.HASH: digest, columns.FINDINGS: _findings(converted.notes)}
    suffix = PurePosixPath(file).suffix.lower()
    told[columns.FORM] = (
        columns.AS_ATTACHMENT if suffix == ".pdf" or converted.is_refused else columns.AS_TEXT
    )
    if converted.is_refused or not converted.body.strip():
        words = _WORDS.findall(PurePosixPath(file).stem)
        told[columns.TITLE] = " ".join(words).capitalize()
        told[columns.SURE] = "Niets zeker: de tekst is niet te lezen."
        told[columns.QUESTIONS] = "Vul alles zelf in, of laat het bestand weg."
    else:
        told |= _drafted(draft(converted, around), around)
    return cells(told)


def empty_row(file: str, digest: str) -> tuple[str, ...]:
    """Give the row of a file of which nothing is known."""
    return cells({columns.FILE: file, columns.HASH: digest, columns.FORM: columns.AS_ATTACHMENT})


def cells(told: Mapping[str, str]) -> tuple[str, ...]:
    """Give a row in the order of the sheet."""
    return tuple(told.get(title, "") for title in columns.TITLES)


def with_finding(row: tuple[str, ...], finding: str) -> tuple[str, ...]:
    """Give the row with one finding more, and not to be imported."""
    told = dict(zip(columns.TITLES, row, strict=True))
    told[columns.FINDINGS] = "\n".join(filter(None, (told[columns.FINDINGS], finding)))
    told[columns.TAKE] = columns.NO
    return cells(told)


def _findings(notes: tuple[Note, ...]) -> str:
    signs = {Weight.REFUSED: "GEWEIGERD: ", Weight.LOOK: "kijk na: "}
    return "\n".join(f"{signs.get(note.weight, '')}{note.told()}" for note in notes)


def _drafted(made: Draft, around: Around) -> dict[str, str]:
    kind = made.kind
    told = {columns.KEY_ID: made.id, columns.KIND: kind.label}
    open_title = any(key.key == "title" for key in made.open_keys)
    values = {key.key: key for key in made.keys if key.yaml and key.key in _KNOWN}
    if open_title:
        values.pop("title", None)  # words to be replaced, that nobody should take for a title
    for slot in columns.SLOTS:
        if slot.key in values:
            question = columns.question_of(slot, around)
            told[slot.title] = ", ".join(_shown(word, question) for word in _words(values[slot.key]))
    told[columns.SURE] = "\n".join(_sure(made, kind))
    told[columns.QUESTIONS] = "\n".join(_questions(made, kind))
    return told


def _questions(made: Draft, kind: Kind) -> Iterator[str]:
    listed = {slot.key for slot in columns.SLOTS if slot.terms}
    for key in made.open_keys:
        if key.key in _KNOWN or key.key == "kind":
            why = "kies uit de lijst, zoals het in het stuk staat." if key.key in listed else key.why
            yield f"{_name(kind, key)}: {why}"


def _sure(made: Draft, kind: Kind) -> Iterator[str]:
    for sure in (Sure.CERTAIN, Sure.LIKELY):
        names = [_name(kind, key) for key in made.keys if key.sure is sure and key.yaml]
        if names:
            yield f"{sure.label}: {', '.join(names)}"


def _name(kind: Kind, key: Drafted) -> str:
    return explained(kind, key.key).partition(".")[0].lower()


def _words(key: Drafted) -> tuple[str, ...]:
    """Give the values of a key as plain words."""
    value = (parse_tree(f"{key.key}: {key.yaml}").values or {}).get(key.key, "")
    return tuple(map(str, value)) if isinstance(value, list) else (str(value),)


def _shown(word: str, question: Question) -> str:
    """Give a word as the reader knows it; a provider by its key, which names nobody."""
    if question.key == "provider":
        return word
    return next((choice.label for choice in question.choices if choice.value == word), word)
