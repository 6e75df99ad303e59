"""Rows of a worksheet to reactions with an answer, or to what is still wrong with them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from generator.model.reactions import WHOLE, Reaction
from generator.outputs.hearing.numbering import Paragraph
from generator.outputs.hearing.returned import Returned, Row
from generator.outputs.hearing.worksheet import KINDS, OUTCOMES


class Problem(Enum):
    """What keeps a row from being written down, as it is told."""

    UNREAD = "hier staat een formule of een foutmelding; begin de tekst met een letter"
    NO_NUMBER = "het nummer van de alinea ontbreekt"
    WRONG_NUMBER = "deze alinea bestaat niet in het concept"
    OTHER_TEXT = "bij dit nummer stond in het concept een andere alinea"
    NO_REACTION = "hier staat een antwoord zonder reactie"
    NO_KIND = f"kies bij 'Aard': {' of '.join(KINDS)}"
    NO_ANSWER = "deze reactie heeft nog geen antwoord"
    NO_OUTCOME = f"kies bij 'Overgenomen': {', '.join(OUTCOMES)}"


@dataclass(frozen=True, slots=True)
class ProblemAt:
    """A problem with the row in which it is."""

    row: Row = field(repr=False)
    problem: Problem


@dataclass(frozen=True, slots=True)
class Judged:
    """The reactions of a worksheet with the rows they came from, in order of the text; and what is wrong."""

    reactions: tuple[Reaction, ...] = field(repr=False)
    rows: tuple[Row, ...] = field(repr=False)  # one for each reaction
    problems: tuple[ProblemAt, ...]


def judged(read: Returned, paragraphs: tuple[Paragraph, ...]) -> Judged:
    """Give the reactions where every row is complete; the problems of each row where not."""
    known = {str(paragraph.number): paragraph for paragraph in paragraphs}
    known[str(WHOLE)] = Paragraph(WHOLE, "")
    problems = tuple(ProblemAt(row, said) for row in read.rows for said in _problems(row, known))
    if problems:
        return Judged((), (), problems)
    rows = tuple(sorted(read.rows, key=lambda row: (int(row.number), row.line)))
    return Judged(tuple(_reaction(row, known[row.number], by=read.key) for row in rows), rows, ())


def _problems(row: Row, known: Mapping[str, Paragraph]) -> tuple[Problem, ...]:
    if row.is_unread:
        return (Problem.UNREAD,)
    if not row.reaction:
        return (Problem.NO_REACTION,)
    if row.number not in known:
        return (Problem.WRONG_NUMBER if row.number else Problem.NO_NUMBER,)
    if known[row.number].start != row.start and row.number != str(WHOLE):
        return (Problem.OTHER_TEXT,)
    missing = {
        Problem.NO_KIND: row.kind not in KINDS,
        Problem.NO_ANSWER: not row.answer,
        Problem.NO_OUTCOME: row.outcome not in OUTCOMES,
    }
    return tuple(problem for problem, is_missing in missing.items() if is_missing)


def _reaction(row: Row, paragraph: Paragraph, *, by: str) -> Reaction:
    return Reaction(
        paragraph=paragraph.number,
        quote=paragraph.start or None,
        kind=KINDS[row.kind],
        by=by or None,
        text=row.reaction,
        answer=row.answer,
        outcome=OUTCOMES[row.outcome],
    )
