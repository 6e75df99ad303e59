"""What a proposal does to each document: what opens, what goes, what was edited, what stays shut."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from urllib.parse import urljoin

from generator.comparing.changes_standing import Pair, Side, Standing
from generator.markup.plain import plain_marks
from generator.model.library import Document
from generator.model.review import Block, Cell, Exact, Items, Paragraph, Section, Table
from generator.model.terms import Status, WithdrawnWhy
from generator.model.values import AMSTERDAM
from generator.staging.addresses import address_of

NOT_TOLD = "(staat hier niet, omdat het stuk niet openbaar is)"
_SILENT = frozenset({WithdrawnWhy.PRIVACY, WithdrawnWhy.COURT})
_STAYS = {
    Standing.EXPLAINED: "een bladzijde die zegt waarom het stuk weg is",
    Standing.REGISTERED: "geen bladzijde; wel een regel in het register van wat niet openbaar is",
    Standing.LATER: "niets, tot het stuk opnieuw openbaar wordt",
    Standing.CLOSED: "niets",
    Standing.ABSENT: "niets",
}


def name_of(pair: Pair) -> str:
    """Give the id by which a document is known over all partnerships."""
    return f"{pair.partnership}/{pair.id}"


def address(side: Side) -> str:
    """Give the whole address of a document on one side."""
    if side.document is None or side.when is None:
        return ""
    return urljoin(side.when.collection.settings.site_url, address_of(side.document))


def is_opening(pair: Pair) -> bool:
    """Whether the document comes to be public, now or at another moment than before."""
    if pair.after.standing is Standing.PUBLIC:
        return pair.before.standing is not Standing.PUBLIC
    return pair.after.standing is Standing.LATER and pair.after.opens_at != pair.before.opens_at


def is_going(pair: Pair) -> bool:
    """Whether the page of the document disappears."""
    stays = (Standing.PUBLIC, Standing.HELD)
    if pair.before.standing is Standing.EXPLAINED:
        return not pair.after.has_page
    return pair.before.standing is Standing.PUBLIC and pair.after.standing not in stays


def is_public_edit(pair: Pair) -> bool:
    """Whether a page that is there changes."""
    return pair.is_edited and pair.before.standing is pair.after.standing is Standing.PUBLIC


def opening(pairs: tuple[Pair, ...]) -> Section | None:
    """Tell what becomes public."""
    rows = tuple(_opening_row(pair) for pair in pairs if is_opening(pair))
    if not rows:
        return None
    head = ("Kenmerk", "Titel", "Soort", "Wordt openbaar", "Adres")
    return Section("Wordt openbaar", (Table(head, rows),))


def _opening_row(pair: Pair) -> tuple[Cell, ...]:
    document = pair.document
    title = plain_marks(document.meta.title) if pair.is_told else NOT_TOLD
    when = moment_words(pair.after.opens_at) if pair.after.opens_at else "zodra dit voorstel is samengevoegd"
    return (name_of(pair), title, document.kind.label, when, Exact(address(pair.after)))


def moment_words(moment: datetime) -> str:
    """Write a moment as a day with a time in Amsterdam."""
    return f"{moment.astimezone(AMSTERDAM):%d-%m-%Y %H:%M} uur"


def going(pairs: tuple[Pair, ...]) -> Section | None:
    """Tell what disappears, and what stands at its address from then on."""
    rows = tuple(
        (name_of(pair), pair.document.kind.label, _STAYS[pair.after.standing], _note(pair))
        for pair in pairs
        if is_going(pair)
    )
    if not rows:
        return None
    told = "Titels staan hier niet: dit voorstel blijft leesbaar, ook als het stuk weg is."
    head = ("Kenmerk", "Soort", "Wat er blijft staan", "Toelichting voor de lezer")
    return Section("Verdwijnt", (Table(head, rows), Paragraph(told)))


def _note(pair: Pair) -> str:
    document = pair.after.document
    withdrawn = document.meta.withdrawn if document else None
    if withdrawn is None:
        return _unwritten_note(pair.after)
    why = withdrawn.why.label if withdrawn.why else ""
    note = "" if withdrawn.why in _SILENT else plain_marks(withdrawn.note or "")
    return ": ".join(filter(None, (why, note))) or "geen"


def _unwritten_note(after: Side) -> str:
    if after.document is None or after.standing is not Standing.EXPLAINED:
        return "geen"
    status = after.document.meta.publication_status
    return WithdrawnWhy.RETENTION.label if status is Status.PUBLISHED else status.label


def edited(pairs: tuple[Pair, ...]) -> Section | None:
    """Tell which public pages change, and whether their readers are told so."""
    rows = tuple(_edit_row(pair) for pair in pairs if is_public_edit(pair))
    if not rows:
        return None
    return Section("Verandert op de site", (Table(("Kenmerk", "Titel", "Tekst", "Versies"), rows),))


def _edit_row(pair: Pair) -> tuple[Cell, ...]:
    before, after = pair.before.document, pair.after.document
    if before is None or after is None:
        raise TypeError("an edit has two sides")
    is_new = len(after.meta.versions) > len(before.meta.versions)
    versions = "nieuwe regel in 'versions'" if is_new else "geen nieuwe regel in 'versions'"
    return (name_of(pair), plain_marks(after.meta.title), _words_changed(before, after), versions)


def _words_changed(before: Document, after: Document) -> str:
    was, is_ = Counter(before.body.split()), Counter(after.body.split())
    if before.body == after.body:
        return "niet gewijzigd"
    return f"{(is_ - was).total()} woorden erbij, {(was - is_).total()} woorden weg"


def shut(pairs: tuple[Pair, ...]) -> Section | None:
    """Tell what still stands between each edited document and the public."""
    rows = tuple(row for pair in pairs if pair.is_edited for row in _shut_rows(pair))
    held = tuple(
        f"{name_of(pair)}: de oude bladzijde blijft staan zolang dit niet in orde is"
        for pair in pairs
        if pair.after.standing is Standing.HELD
    )
    if not rows and not held:
        return None
    table = (Table(("Kenmerk", "Stap", "Waarom nog dicht", "Wie kan dit openen"), rows),) if rows else ()
    blocks: tuple[Block, ...] = (*table, Items(held)) if held else table
    return Section("Nog niet openbaar", blocks)


def _shut_rows(pair: Pair) -> Iterator[tuple[Cell, ...]]:
    if pair.after.standing is Standing.EXPLAINED:
        return
    for item in pair.after.shut:
        reason = item.barrier.reason.nl
        if item.barrier.opens_at:
            reason = f"{reason}; vanzelf open op {moment_words(item.barrier.opens_at)}"
        yield (name_of(pair), item.gate.title.nl, reason, item.gate.opener.nl)
