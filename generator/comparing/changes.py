"""What a proposal does, for whoever has to judge it: the report that stands with a pull request."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from generator.comparing.changes_addresses import addresses
from generator.comparing.changes_attachments import attachments
from generator.comparing.changes_documents import (
    edited,
    going,
    is_going,
    is_opening,
    is_public_edit,
    moment_words,
    opening,
    shut,
)
from generator.comparing.changes_metadata import metadata
from generator.comparing.changes_owners import owners_needed, owners_section
from generator.comparing.changes_pages import pages
from generator.comparing.changes_reading import Sides
from generator.comparing.changes_redaction import redactions
from generator.comparing.changes_settings import settings
from generator.comparing.changes_standing import Pair, pairs_of
from generator.model.finding import Finding, Severity
from generator.model.review import Block, Exact, Items, Paragraph, Review, Section, Table
from generator.source.revisions import SHORT
from generator.source.text import printable

CHECKLIST = (
    "Doel: het is duidelijk waarvoor deze gegevens openbaar worden.",
    "Proportionaliteit: er wordt niet meer openbaar dan voor dat doel nodig is.",
    "Subsidiariteit: met minder gegevens over mensen of aanbieders kan het niet.",
    "Informeer: wie in het stuk voorkomt en wie er verder van moet weten, hoorde dit vooraf.",
    "Motiveer: bij alles wat is weggelakt of dicht blijft, staan de grond en de reden.",
    "Documenteer: het besluit en deze afweging worden bewaard.",
)
# The six questions before information is shared: afsprakenkader en draaiboek toezicht sociaal domein 2020,
# bijlage 2 (uitleg deelmatrix).

_LEVELS = (
    (Severity.ERROR, "fout", "fouten"),
    (Severity.WARNING, "waarschuwing", "waarschuwingen"),
    (Severity.ADVICE, "advies", "adviezen"),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is compared, and when."""

    revision: str  # as it was typed
    commit: str
    moment: datetime


def review_of(asked: Asked, sides: Sides, *, findings: Iterable[Finding]) -> Review:
    """Give the report on a proposal; `findings` are what the check says of it."""
    title = "Wat dit voorstel verandert"
    opening_words = Paragraph(
        f"Vergeleken met '{asked.revision}' ({asked.commit[:SHORT]}), "
        f"gerekend op {moment_words(asked.moment)}."
    )
    if not sides.changes:
        return Review(title, (opening_words, Paragraph("Er is niets gewijzigd.")))
    pairs = pairs_of(sides, asked.moment)
    sections = (
        owners_section(owners_needed(sides.changes, sides.before)),
        _not_read(sides),
        opening(pairs),
        going(pairs),
        addresses(sides, pairs),
        shut(pairs),
        redactions(pairs),
        edited(pairs),
        attachments(sides),
        pages(sides),
        metadata(pairs),
        settings(sides),
    )
    summary = Items((*_summary(pairs), *_judged(tuple(findings))))
    return Review(
        title,
        (opening_words, summary),
        tuple(section for section in sections if section),
        Section("Voor wie dit beoordeelt", (Items(CHECKLIST, boxes=True),)),
    )


def _summary(pairs: tuple[Pair, ...]) -> tuple[str, ...]:
    told = (
        (sum(map(is_opening, pairs)), "wordt openbaar", "worden openbaar"),
        (sum(map(is_going, pairs)), "verdwijnt", "verdwijnen"),
        (sum(map(is_public_edit, pairs)), "verandert op de site", "veranderen op de site"),
    )
    lines = tuple(
        f"{count} {'stuk' if count == 1 else 'stukken'} {one if count == 1 else many}"
        for count, one, many in told
        if count
    )
    return lines or ("Er wordt geen stuk openbaar, er verdwijnt er geen en er verandert er geen op de site.",)


def _judged(findings: tuple[Finding, ...]) -> Iterator[str]:
    found = Counter(item.severity for item in findings)
    counts = (f"{found[level]} {one if found[level] == 1 else many}" for level, one, many in _LEVELS)
    yield f"De controle van dit voorstel: {', '.join(counts)}."
    earlier = sum(bool(item.commit) for item in findings)
    if earlier:
        verb = "gaat" if earlier == 1 else "gaan"
        yield (
            f"Daarvan {verb} {earlier} over een eerdere commit in dit voorstel. "
            "Wat daar stond, blijft na samenvoegen in de geschiedenis staan: maak het voorstel opnieuw."
        )


def _not_read(sides: Sides) -> Section | None:
    """Name the files of which the effect cannot be told."""
    changed = {printable(change.path) for change in sides.changes}
    paths = sorted(sides.unread & changed)
    if not paths:
        return None
    told = "Zolang deze bestanden niet te lezen zijn, komt er op de site niets bij en verandert er niets."
    blocks: tuple[Block, ...] = (
        Paragraph(told),
        Table(("Bestand",), tuple((Exact(path),) for path in paths)),
    )
    return Section("Niet te lezen", blocks)
