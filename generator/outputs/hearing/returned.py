"""A worksheet that came back, read as the file of a stranger."""

from dataclasses import dataclass, field

from generator.detection.files import FileType, type_of
from generator.detection.hidden import HiddenKind
from generator.detection.xlsx import inspect_xlsx
from generator.errors import UsageError
from generator.outputs.hearing.worksheet import FACTS, REACTIONS, Column, Fact
from generator.source.worksheet import ReadRow, ReadSheet, read_sheet

LARGEST = 5_000_000  # bytes
_REFUSED = {
    HiddenKind.UNREADABLE: "is beschadigd, of zit op slot met een wachtwoord",
    HiddenKind.TOO_LARGE: "pakt uit tot iets veel groters dan een werkblad",
    HiddenKind.TRAILING_DATA: "heeft gegevens buiten het werkblad",
    HiddenKind.EARLIER_REVISION: "heeft hetzelfde onderdeel twee keer",
    HiddenKind.MACRO: "bevat een programma (macro)",
    HiddenKind.SCRIPT: "bevat een programma",
    HiddenKind.EMBEDDED_FILE: "bevat een ander bestand",
    HiddenKind.EXTERNAL_LINK: "haalt gegevens op van elders",
    HiddenKind.COMMENT: "heeft opmerkingen in de kantlijn, en die zou niemand lezen",
    HiddenKind.HIDDEN_SHEET: "heeft verborgen bladen, rijen of kolommen",
}
_AGAIN = "neem de reacties over in het werkblad dat u met 'toezicht preview ID --for provider' maakte"


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it was filled in; texts are on one line, "" where nothing stands."""

    line: int  # in the worksheet, from 1
    number: str
    start: str = field(repr=False)
    reaction: str = field(repr=False)
    kind: str
    answer: str = field(repr=False)
    outcome: str
    is_unread: bool = False  # a formula or a fault of the spreadsheet stands in it


@dataclass(frozen=True, slots=True)
class Returned:
    """What a worksheet says: about which text, and every row in which something was filled in."""

    id: str
    text_hash: str
    key: str  # of the provider, or ""
    rows: tuple[Row, ...] = field(repr=False)


def returned(data: bytes, name: str) -> Returned:
    """Read a worksheet; raises UsageError where it is not one of ours, or has what does not belong in it."""
    _refuse_hidden(data, name)
    facts = _facts(read_sheet(data, name=FACTS), name)
    sheet = read_sheet(data, name=REACTIONS)
    if sheet.titles[: len(Column)] != tuple(column.value for column in Column):
        raise UsageError(f"de kolommen van '{name}' zijn veranderd", hint=_AGAIN)
    rows = tuple(row for row in map(_row, sheet.rows) if _is_filled_in(row))
    about = [facts.get(fact.value, "") for fact in (Fact.ID, Fact.TEXT_HASH, Fact.KEY)]
    return Returned(about[0], about[1], about[2], rows)


def _refuse_hidden(data: bytes, name: str) -> None:
    """Refuse what carries more than cells that everybody sees: somebody would overlook it, or be attacked."""
    if len(data) > LARGEST:
        raise UsageError(f"'{name}' is te groot voor een werkblad", hint=_AGAIN)
    if type_of(data) is not FileType.XLSX:
        raise UsageError(f"'{name}' is geen werkblad (xlsx)", hint="bewaar het als .xlsx")
    hidden = {one.kind for one in inspect_xlsx(data).hidden}
    reasons = [said for kind, said in _REFUSED.items() if kind in hidden]
    if reasons:
        raise UsageError(f"'{name}' is niet gelezen: het {'; het '.join(reasons)}", hint=_AGAIN)


def _facts(sheet: ReadSheet, name: str) -> dict[str, str]:
    """Give the facts by their names; the sheet has no titles, so the first one stands where these would."""
    rows = [row for row in sheet.rows if row.number <= len(Fact)]
    if any(row.troubles for row in rows):
        raise UsageError(f"het blad '{FACTS}' van '{name}' is veranderd", hint=_AGAIN)
    pairs = (sheet.titles, *(row.values for row in rows))
    return {pair[0]: pair[1] for pair in pairs if len(pair) > 1}


def _row(read: ReadRow) -> Row:
    said = {column: _seen(read.get(column.value)) for column in Column}
    ours = {read.cell(column.value) for column in Column}
    return Row(
        line=read.number,
        number=said[Column.NUMBER],
        start=" ".join(read.get(Column.START.value).split()),
        reaction=said[Column.REACTION],
        kind=said[Column.KIND].casefold(),
        answer=said[Column.ANSWER],
        outcome=said[Column.OUTCOME].casefold(),
        is_unread=any(trouble.cell in ours for trouble in read.troubles),
    )


def _is_filled_in(row: Row) -> bool:
    return bool(row.reaction or row.answer or row.kind or row.outcome or row.is_unread)


def _seen(text: str) -> str:
    """Give a text on one line, without signs that nobody sees: they come along when somebody pastes."""
    return "".join(sign for sign in " ".join(text.split()) if sign.isprintable())
