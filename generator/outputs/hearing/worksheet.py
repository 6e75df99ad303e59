"""The worksheet in which a provider reacts paragraph by paragraph, and the supervisor answers."""

from collections.abc import Iterable
from datetime import datetime
from enum import Enum

from generator.model.reactions import WHOLE, ReactionKind
from generator.model.terms import Answer
from generator.outputs.dates import in_words
from generator.outputs.hearing.letter import Letter
from generator.outputs.hearing.numbering import Paragraph
from generator.source import worksheet_writing as sheets

REACTIONS, FACTS = "Reacties", "Gegevens"
"""The names of the two sheets."""

OUTCOMES = {"ja": Answer.ACCEPTED, "nee": Answer.REJECTED, "deels": Answer.PARTLY}
KINDS = {kind.label.lower(): kind for kind in ReactionKind}


class Column(Enum):
    """The columns in order, as they are called; the last two are for the supervisor."""

    NUMBER = "Nummer"
    START = "Begint met"
    REACTION = "Uw reactie"
    KIND = "Aard"
    ANSWER = "Antwoord van de toezichthouder"
    OUTCOME = "Overgenomen"


class Fact(Enum):
    """What says to which text a worksheet belongs."""

    ID = "Kenmerk"
    TEXT_HASH = "Controlegetal"
    ADDRESSEE = "Voor"
    KEY = "Sleutel"
    CLOSES_ON = "Reageren tot en met"


_COLUMNS = (
    sheets.Column(Column.NUMBER.value, width=10),
    sheets.Column(Column.START.value, width=44),
    sheets.Column(Column.REACTION.value, width=60, is_to_fill_in=True),
    sheets.Column(Column.KIND.value, width=24, choices=tuple(KINDS), is_to_fill_in=True),
    sheets.Column(Column.ANSWER.value, width=60, is_to_fill_in=True),
    sheets.Column(Column.OUTCOME.value, width=16, choices=tuple(OUTCOMES), is_to_fill_in=True),
)
_EXPLAINED = (
    "Schrijf uw reactie op het blad 'Reacties', achter het nummer van de alinea.",
    "Kies bij 'Aard': feitelijke onjuistheid (de feiten kloppen niet) of zienswijze (uw mening).",
    "Rij 0 is voor een reactie op het hele stuk. Rijen zonder reactie laat u leeg.",
    "De laatste twee kolommen vult de toezichthouder in: het antwoord, en of het is overgenomen.",
    "Uw reactie wordt openbaar met het stuk. Zet er geen namen of gegevens van cliënten of medewerkers in.",
    "Verander niets aan dit blad: hieraan is te zien over welke tekst de reacties gaan.",
)


def worksheet(letter: Letter, paragraphs: Iterable[Paragraph], *, moment: datetime) -> bytes:
    """Give the worksheet of a document in preparation; the same text and moment give the same bytes."""
    pieces = (Paragraph(WHOLE, "Over het hele stuk"), *paragraphs)
    sheet = sheets.Sheet(
        REACTIONS,
        _COLUMNS,
        tuple((piece.number, piece.start, "", "", "", "") for piece in pieces),
        second=FACTS,
        explanation=(*_facts(letter), ("", ""), *(("", line) for line in _EXPLAINED)),
        frozen=2,
        is_locked=True,
        title=f"Reacties op {letter.document.id}",
        author=letter.sender,
        made_on=moment,
    )
    return sheets.written_sheet(sheet)


def _facts(letter: Letter) -> tuple[tuple[str, str], ...]:
    told = {
        Fact.ID: letter.document.id,
        Fact.TEXT_HASH: letter.text_hash,
        Fact.ADDRESSEE: letter.addressee,
        Fact.KEY: letter.key,
        Fact.CLOSES_ON: in_words(letter.closes_on),
    }
    return tuple((fact.value, text) for fact, text in told.items())
