"""A filled-in row of the worksheet as a document; what is wrong is told with the address of its cell."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.model.term import Term
from generator.model.terms import Accessible, Kind
from generator.model.values import DocumentId
from generator.scaffolding import archive_columns as columns
from generator.scaffolding.answering import RefusedError, Several, nested, understood
from generator.scaffolding.converted import Converted, Picture
from generator.scaffolding.drafted import Drafted, Sure
from generator.scaffolding.evidence import Around, Evidence
from generator.scaffolding.front_matter import is_required, written_front
from generator.scaffolding.home import Home, settled
from generator.scaffolding.keys import keys_of
from generator.scaffolding.questions import Answers, Question
from generator.scaffolding.template import as_yaml
from generator.scaffolding.yaml_words import entries, quoted, word
from generator.settings.typed import validated
from generator.source.worksheet import CellTrouble, ReadRow

_BODY = "Het hele stuk staat in de bijlage.\n"
_ID_FORM = "schrijf letters, jaar en volgnummer, zoals VR-2026-001, of maak de cel leeg"
_FROM_SHEET = "uit het werkblad."


@dataclass(frozen=True, slots=True)
class Chosen:
    """A row that is to become a document."""

    number: int
    file: str = field(repr=False)
    digest: str
    as_text: bool
    identity: str  # empty: the next one that is free
    kind: Kind
    answers: Answers
    accessible: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """The text of a document with the files beside it."""

    source: str = field(repr=False)
    files: tuple[Picture, ...]


def is_wanted(row: ReadRow) -> bool:
    """Whether somebody wrote ja."""
    return row.get(columns.TAKE).casefold() in columns.SAYS_YES


def chosen_row(row: ReadRow, around: Around) -> tuple[Chosen | None, tuple[CellTrouble, ...]]:
    """Give what a row asks for, or everything that is wrong with it."""
    sheet = _Row(row, around)
    kind = sheet.kind()
    answers = sheet.answers(kind) if kind else Answers()
    as_text = sheet.choice(columns.FORM, (columns.AS_ATTACHMENT, columns.AS_TEXT)) == columns.AS_TEXT
    accessible = "" if as_text else sheet.term(columns.ACCESSIBLE, tuple(Accessible))
    identity = sheet.identity()
    if kind is None or sheet.troubles:
        return None, tuple(sheet.troubles)
    digest, file = row.get(columns.HASH), row.get(columns.FILE)
    return Chosen(row.number, file, digest, as_text, identity, kind, answers, accessible), ()


class _Row:
    """Reads a row cell by cell, and keeps account of what is wrong."""

    def __init__(self, row: ReadRow, around: Around) -> None:
        self.row = row
        self.around = around
        self.troubles: list[CellTrouble] = []

    def kind(self) -> Kind | None:
        value = self.term(columns.KIND, tuple(Kind))
        return Kind(value) if value else None

    def answers(self, kind: Kind) -> Answers:
        answers = Answers()
        for slot in columns.SLOTS:
            typed = self.row.get(slot.title)
            if kind not in slot.kinds:
                if typed:
                    self.refuse(slot.title, f"dit hoort niet bij '{kind.label}': maak de cel leeg")
                continue
            if not typed and slot.key == "publication_status":
                typed = "draft"
            values = self.understood(
                slot.title, typed, question=columns.question_of(slot, self.around), kind=kind
            )
            if is_required(kind, slot.key) and not values and not self.is_refused(slot.title):
                self.refuse(slot.title, "dit moet zijn ingevuld")
            answers = answers.with_answer(slot.key, values)
        return answers

    def understood(self, title: str, typed: str, *, question: Question, kind: Kind) -> tuple[str, ...]:
        try:
            return understood(question, typed, kind=kind)
        except Several as several:
            names = ", ".join(choice.value for choice in several.fitting[:5])
            self.refuse(title, f"dit kan meer dan één zijn; kies uit: {names}")
        except RefusedError as refused:
            self.refuse(title, str(refused))
        return ()

    def term(self, title: str, terms: tuple[Term, ...]) -> str:
        typed = self.row.get(title).casefold()
        for item in terms:
            if typed in (item.value, item.label.casefold()):
                return item.value
        self.refuse(title, f"kies uit: {', '.join(item.label for item in terms)}")
        return ""

    def choice(self, title: str, choices: tuple[str, ...]) -> str:
        typed = self.row.get(title).casefold()
        if typed not in choices:
            self.refuse(title, f"kies uit: {', '.join(choices)}")
        return typed

    def identity(self) -> str:
        typed = self.row.get(columns.KEY_ID).upper()
        try:
            return validated(DocumentId, typed) if typed else ""
        except ValueError:
            self.refuse(columns.KEY_ID, _ID_FORM)
            return ""

    def refuse(self, title: str, message: str) -> None:
        self.troubles.append(CellTrouble(self.row.cell(title), message))

    def is_refused(self, title: str) -> bool:
        return any(trouble.cell == self.row.cell(title) for trouble in self.troubles)


def year_for(chosen: Chosen, around: Around) -> int:
    """Give the year of a free id: that of adoption, of publication or of the last visit; else of today."""
    for key in ("adopted_on", "published_on", "visited_on"):
        days = chosen.answers.all(key)
        if days:
            return int(max(days)[:4])
    return int(chosen.answers.one("year") or around.today.year)


def attached(chosen: Chosen, home: Home, *, content: bytes) -> Written:
    """Give the document of which the text stands in the old file."""
    suffix = chosen.file.rpartition(".")[2].lower()
    name = f"{home.id.lower()}.{suffix}"
    main = (
        ("file", quoted(name)),
        ("title", quoted(chosen.answers.one("title"))),
        ("role", "main"),
        ("accessible", quoted(chosen.accessible)),
    )
    keys = (
        *_keys(chosen, home),
        Drafted("attachments", entries((main,)), Sure.CERTAIN, "het oude bestand zelf."),
    )
    return Written(written_front(chosen.kind, keys) + _BODY, (Picture(name, content),))


def converted_text(chosen: Chosen, home: Home, *, converted: Converted, around: Around) -> Written:
    """Give the document with the text of the old file; what the row says goes before what was found."""
    own = {key.key: key for key in _keys(chosen, home)}
    found = keys_of(Evidence(converted, around), chosen.kind, sure=Sure.CERTAIN, home=home)
    keys = {key.key: key for key in found} | own
    body, pictures = settled(converted, home)
    return Written(written_front(chosen.kind, keys.values()) + body, pictures)


def _keys(chosen: Chosen, home: Home) -> Iterator[Drafted]:
    yield Drafted("id", word(home.id), Sure.CERTAIN, _FROM_SHEET)
    yield Drafted("kind", chosen.kind.value, Sure.CERTAIN, _FROM_SHEET)
    for key, value in nested(chosen.answers).items():
        yield Drafted(key, as_yaml(value, key), Sure.CERTAIN, _FROM_SHEET)
