"""The worksheet with reactions and answers, read back into the document that it is about."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.errors import UsageError
from generator.model.finding import Finding, Severity
from generator.model.library import Document, Library
from generator.model.procedure import Hearing
from generator.model.reactions import Reaction
from generator.outputs.hearing.judging import Judged, ProblemAt, judged
from generator.outputs.hearing.returned import Returned, returned
from generator.pipeline.checking import findings_in
from generator.pipeline.hearing import find_heard, paragraphs_of, with_document
from generator.pipeline.mending import write
from generator.pipeline.order import Order, Watch
from generator.reading.document import read_document
from generator.rules.hearing_entry import with_hearing
from generator.rules.manuscript import Manuscript
from generator.rules.mending import Mended
from generator.source.text import decode

_OF_REACTION = re.compile(r"hearing\.reactions\[(\d+)\]\.")
_TOLD = frozenset({Severity.ERROR, Severity.WARNING})
_FRONT_LIMIT = 64_000  # bytes of front matter (source/tree.py); a little room is left


@dataclass(frozen=True, slots=True)
class Flawed:
    """A finding in a reaction, with the row of the worksheet that it is about; 0 for an earlier reaction."""

    line: int
    finding: Finding


@dataclass(frozen=True, slots=True)
class Reacted:
    """What came of a worksheet: written down, or what is in the way."""

    library: Library = field(repr=False)
    document: Document
    count: int  # reactions of this worksheet
    problems: tuple[ProblemAt, ...] = ()
    flaws: tuple[Flawed, ...] = ()
    warnings: tuple[Flawed, ...] = ()

    @property
    def is_written(self) -> bool:
        """Whether the reactions stand in the document."""
        return not self.problems and not self.flaws


def take_reactions(order: Order, word: str, *, data: bytes, name: str, watch: Watch) -> Reacted:
    """Write the reactions of a worksheet into the document; nothing where a row is not complete."""
    heard = find_heard(order, word, watch=watch)
    with watch.step("werkblad"):
        read = returned(data, name)
        _refuse_other(read, heard.document, text_hash=heard.letters[0].text_hash, name=name)
        done = judged(read, paragraphs_of(heard))
    if done.problems:
        return Reacted(heard.library, heard.document, 0, problems=done.problems)
    if not done.reactions:
        raise UsageError(
            f"in '{name}' staat geen reactie",
            hint="reageerde de aanbieder niet? Vul dan bij hearing.facts de uitkomst no-reaction in",
        )
    before = heard.document
    document = _with_reactions(before, done, by=read.key)
    library = with_document(heard.library, document)
    with watch.step("controleren"):
        told = (one for one in findings_in(library, document, order=order) if one.severity in _TOLD)
        found = _flaws(told, document, done=done)
    flaws = tuple(flaw for flaw in found if flaw.finding.severity is Severity.ERROR)
    if not flaws:
        write(order.root, (Mended(document.path, document.source, ()),))
    warnings = tuple(flaw for flaw in found if flaw not in flaws)
    return Reacted(library, document, len(done.reactions), flaws=flaws, warnings=warnings)


def _refuse_other(read: Returned, document: Document, *, text_hash: str, name: str) -> None:
    if read.id != document.id:
        raise UsageError(
            f"'{name}' hoort bij een ander stuk dan {document.id}", hint="kijk op het blad Gegevens"
        )
    if read.text_hash != text_hash:
        raise UsageError(
            f"'{name}' gaat over een andere versie van {document.id} dan er nu staat",
            hint="haal de tekst die is verstuurd terug uit de geschiedenis, lees dan de reacties in en pas "
            f"de tekst daarna aan; het controlegetal is nu {text_hash}",
        )


def _with_reactions(document: Document, done: Judged, *, by: str) -> Document:
    """Give the document with these reactions; those of another provider stay, earlier ones of this one go."""
    hearing = document.meta.hearing or Hearing()
    others = tuple(item for item in hearing.reactions if (item.by or "") != by)
    told = hearing.model_copy(update={"reactions": (*others, *done.reactions)})
    text = with_hearing(document, told)
    if len(text.encode()) - len(document.body.encode()) > _FRONT_LIMIT:
        raise UsageError(
            f"de reacties zijn samen te lang voor {document.path}",
            hint="kort ze in, of voeg de hele reactie toe als bijlage met de rol reaction",
        )
    _, changed = read_document(document.path, document.partnership, decoded=decode(text.encode()))
    if changed is None:
        raise UsageError(f"'{document.path}' is met deze reacties niet te lezen", hint="kort ze in")
    return changed


def _flaws(findings: Iterable[Finding], document: Document, *, done: Judged) -> tuple[Flawed, ...]:
    """Give what is wrong in a reaction, with its row; the rest of the document is left to 'check'."""
    reactions: tuple[Reaction, ...] = document.meta.hearing.reactions if document.meta.hearing else ()
    earlier = len(reactions) - len(done.rows)
    lines = _lines_of_reactions(document)
    found = []
    for finding in findings:
        number = lines.get(finding.span.line)
        if number is not None:
            row = done.rows[number - earlier].line if number >= earlier else 0
            found.append(Flawed(row, finding))
    return tuple(found)


def _lines_of_reactions(document: Document) -> dict[int, int]:
    """Give which reaction stands on a line of the source; personal data is found by place, not by key."""
    places = Manuscript(document.path, document.source).places
    found: dict[int, int] = {}
    for key in places.keys:
        at = _OF_REACTION.match(key)
        if at:
            for line in range(places.key(key).line, places.value(key).end_line + 1):
                found.setdefault(line, int(at[1]))
    return found
