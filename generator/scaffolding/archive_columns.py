"""The columns of the worksheet for an archive of old documents: one row is one file."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model import terms
from generator.model.term import Term
from generator.model.terms import Kind
from generator.scaffolding.evidence import Around
from generator.scaffolding.questions import (
    Question,
    choices_of,
    municipality_question,
    provider_question,
    supervisor_question,
)
from generator.source.worksheet_writing import Column, Sheet

TAKE, FILE, FORM, HASH = "Importeren", "Bestand", "Als", "Controlegetal"
KEY_ID, KIND, TITLE, ACCESSIBLE = "Kenmerk", "Soort", "Titel", "Toegankelijk"
SURE, QUESTIONS, FINDINGS, RESULT = "Hoe zeker", "Vragen", "Bevindingen", "Resultaat"
YES, NO = "ja", "nee"
SAYS_YES = frozenset({YES, "j", "yes", "waar"})
SAYS_NO = frozenset({"", NO, "n", "no", "onwaar"})
"""What somebody may write, in small letters."""

AS_ATTACHMENT, AS_TEXT = "bijlage", "tekst"
_ALL = frozenset(Kind)
_REPORT = frozenset({Kind.VISIT_REPORT})
_LONG = 50  # characters wide


@dataclass(frozen=True, slots=True)
class Slot:
    """A column that becomes a key of the front matter, for these kinds."""

    title: str
    key: str
    hint: str = ""
    terms: tuple[Term, ...] = ()
    kinds: frozenset[Kind] = _ALL
    takes_several: bool = False
    width: int = 20


SLOTS = (
    Slot(TITLE, "title", "Verplicht. Noem geen personen.", width=_LONG),
    Slot("In het kort", "summary", "In gewone taal, ten hoogste 600 tekens.", width=_LONG),
    Slot("Gemeenten", "municipalities", "Namen of codes, met een komma ertussen.", takes_several=True),
    Slot(
        "Aanbieder",
        "provider",
        "Naam, handelsnaam of sleutel uit providers.yml.",
        kinds=frozenset({Kind.VISIT_REPORT, Kind.MEASURE}),
        takes_several=True,
    ),
    Slot("Toezichthouder", "supervisor", "Sleutel of naam.", kinds=_REPORT, takes_several=True),
    Slot("Vorm", "form", "Verplicht bij een rapport.", tuple(terms.Form), _REPORT),
    Slot("Soort onderzoek", "variant", "Verplicht bij een rapport.", tuple(terms.Variant), _REPORT),
    Slot("Bezocht op", "visited_on", "Een dag of meer dagen.", kinds=_REPORT, takes_several=True),
    Slot("Oordeel", "verdict", "Zoals het in het rapport staat.", tuple(terms.Verdict), _REPORT),
    Slot(
        "Jaar",
        "year",
        "Verplicht bij een jaarverslag of werkplan.",
        kinds=frozenset({Kind.ANNUAL_REPORT, Kind.WORK_PLAN}),
        width=8,
    ),
    Slot(
        "Maatregel",
        "measure",
        "Verplicht bij een maatregel.",
        tuple(terms.MeasureKind),
        frozenset({Kind.MEASURE}),
    ),
    Slot(
        "Soort document",
        "sort",
        "Verplicht bij een document.",
        tuple(terms.Sort),
        frozenset({Kind.DOCUMENT}),
    ),
    Slot(
        "Van",
        "from_body",
        "Verplicht bij een reactie.",
        tuple(terms.Sender),
        frozenset({Kind.RESPONSE, Kind.DOCUMENT}),
    ),
    Slot("Vastgesteld door", "adopting_body", "", tuple(terms.Body), _ALL - {Kind.RESPONSE}),
    Slot("Vastgesteld op", "adopted_on", "Een dag.", kinds=_ALL - {Kind.RESPONSE}),
    Slot(
        "Status",
        "publication_status",
        "Openbaar wordt een stuk pas als elke poort open is.",
        (terms.Status.DRAFT, terms.Status.HEARING, terms.Status.ADOPTED, terms.Status.PUBLISHED),
    ),
    Slot("Openbaar op", "published_on", "De dag waarop het al openbaar werd."),
)
"""In the order of the sheet."""

_FIRST = (
    Column(TAKE, "ja of nee: alleen rijen met ja worden een stuk.", 12, (YES, NO), is_to_fill_in=True),
    Column(FILE, "Het pad in de map met oude stukken. Laat dit staan.", _LONG),
    Column(
        FORM,
        "bijlage: het oude bestand zelf staat bij het stuk. tekst: de tekst wordt overgenomen.",
        10,
        (AS_ATTACHMENT, AS_TEXT),
        is_to_fill_in=True,
    ),
    Column(KEY_ID, "Voorstel. Leeg: het volgende vrije kenmerk.", 16, is_to_fill_in=True),
    Column(KIND, "Wat voor stuk het is.", 14, tuple(kind.label for kind in Kind), is_to_fill_in=True),
)
_LAST = (
    Column(
        ACCESSIBLE,
        "Of iedereen de bijlage kan lezen, ook met een schermlezer. Verplicht bij een bijlage.",
        18,
        tuple(item.label for item in terms.Accessible),
        is_to_fill_in=True,
    ),
    Column(SURE, "Wat zeker is en wat waarschijnlijk.", _LONG),
    Column(QUESTIONS, "Wat u zelf moet invullen of nakijken.", _LONG),
    Column(FINDINGS, "Wat er in het bestand is gezien.", _LONG),
    Column(HASH, "Hieraan wordt het bestand herkend. Laat dit staan.", 16),
)
COLUMNS = (
    *_FIRST,
    *(
        Column(
            slot.title, slot.hint, slot.width, tuple(term.label for term in slot.terms), is_to_fill_in=True
        )
        for slot in SLOTS
    ),
    *_LAST,
)
"""Every column of the sheet that is filled in."""

TITLES = tuple(column.title for column in COLUMNS)
_EXPLAINED = (
    ("", "Elke rij is een oud bestand. Vul de gele kolommen in en bewaar dit werkblad als xlsx."),
    (
        "",
        "Geef daarna hetzelfde commando nog eens: rijen met 'ja' worden een stuk, elk bestand één keer.",
    ),
    ("", "U kunt dit in delen doen: zet eerst een paar rijen op 'ja', en later de rest."),
    ("", ""),
)


def sheet_of(rows: Iterable[tuple[str, ...]]) -> Sheet:
    """Give the worksheet to fill in."""
    return Sheet("Archief", COLUMNS, tuple(rows), explanation=_EXPLAINED)


def result_of(rows: Iterable[tuple[str, ...]]) -> Sheet:
    """Give the worksheet with, at the end of each row, what became of it."""
    column = Column(RESULT, "Wat er met deze rij gebeurde.", _LONG)
    return Sheet("Archief", (*COLUMNS, column), tuple(rows), explanation=_EXPLAINED)


def question_of(slot: Slot, around: Around) -> Question:
    """Give the question that a cell answers."""
    match slot.key:
        case "municipalities":
            return municipality_question(around)
        case "provider":
            return provider_question(around.collection)
        case "supervisor":
            return supervisor_question(around.collection)
    return Question(slot.key, slot.title, "", choices_of(slot.terms), takes_several=slot.takes_several)
