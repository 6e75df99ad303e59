"""The page of every public document, and the page that stays after it is taken back."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from generator.model.terms import Kind, Verdict
from generator.site import texts
from generator.site.days import all_days, full_day, is_older_than_two_years
from generator.site.facts import covers_of, extra_facts_of, facts_of, figures_of
from generator.site.sheet import Sheet
from generator.staging.public import PublicSite
from generator.staging.public_document import PublicDocument, Tombstone
from generator.staging.public_parts import Heading, Link

_SHORT_DESCRIPTION = 300


@dataclass(frozen=True, slots=True)
class Notice:
    """Something a reader must know before reading on."""

    title: str
    text: str


def document_sheets(site: PublicSite) -> Iterator[Sheet]:
    """Give the page of each document and of each tombstone."""
    names = {item.link.key: item.link.label for item in site.municipalities}
    for document in site.documents:
        yield _document(document, names, today=site.moment.date())
    lists = {document.address.split("/", 1)[0] for document in site.documents}
    for tombstone in site.tombstones:
        yield _tombstone(tombstone, has_list=tombstone.address.split("/", 1)[0] in lists)


def judged_on(document: PublicDocument) -> date:
    """Give the day to which the verdict refers: the last visit, else the adoption."""
    days = list(document.inspection.visited_on) if document.inspection else []
    days = days or [day for _, day in document.adopted]
    return max(days, default=document.published_on)


def segment_of(address: str) -> Link:
    """Give the list above a document."""
    segment = address.split("/", 1)[0]
    return Link(f"{segment}/", texts.SEGMENTS[segment])


def _document(document: PublicDocument, names: Mapping[str, str], *, today: date) -> Sheet:
    parent = segment_of(document.address)
    values = {
        "document": document,
        "names": names,
        "facts": facts_of(document),
        "extra": extra_facts_of(document),
        "dated": _dated(document),
        "notices": tuple(_notices(document, today)),
        "contents": _contents(document),
        "figures": figures_of(document.figures),
        "covers": covers_of(document.policy_covers),
        "redactions": sum(ground.times for ground in document.grounds),
    }
    description = document.summary[:_SHORT_DESCRIPTION]
    return Sheet(
        document.address,
        "document.html",
        document.title,
        values,
        description=description,
        active=parent.address,
        trail=(parent,),
    )


def _dated(document: PublicDocument) -> tuple[str, str]:
    """Give the label and the day that belong next to the verdict."""
    if document.inspection and document.inspection.visited_on:
        return ("Bezocht op", all_days(document.inspection.visited_on))
    if document.sanction and document.sanction.valid_from:
        return ("Geldt vanaf", full_day(document.sanction.valid_from))
    return ("Openbaar sinds", full_day(document.published_on))


def _notices(document: PublicDocument, today: date) -> Iterator[Notice]:
    judged = document.verdict not in (None, Verdict.NONE)
    if judged and is_older_than_two_years(judged_on(document), today):
        yield Notice("Dit oordeel is ouder dan twee jaar.", "De situatie kan nu anders zijn.")
    if document.lapsed:
        until = document.valid_until
        text = f"Het gold tot en met {full_day(until)}." if until else "Er is een nieuwer stuk."
        yield Notice("Dit stuk geldt niet meer.", text)
    if any(proceeding.decided_on is None for proceeding in document.proceedings):
        yield Notice("Er loopt een procedure over dit stuk.", "Onderaan leest u welke.")
    if document.sanction and document.sanction.until and document.sanction.until < today:
        yield Notice("Deze maatregel is voorbij.", f"Laatste dag: {full_day(document.sanction.until)}.")


def _contents(document: PublicDocument) -> tuple[Heading, ...]:
    """Give the table of contents: the headings of the text and the sections that the page adds."""
    own = [heading for heading in document.headings if heading.level == 2]  # noqa: PLR2004 - an h2
    inspection = document.inspection
    sections = (
        (document.figures is not None, "cijfers", "Cijfers"),
        (document.policy_covers is not None, "wat-het-beleid-regelt", "Wat het beleid regelt"),
        (bool(inspection and inspection.norms), "oordeel-per-norm", "Oordeel per norm"),
        (bool(inspection and inspection.places), "bezochte-plaatsen", "Bezochte plaatsen"),
        (bool(document.recommendations), "aanbevelingen", "Aanbevelingen"),
        (bool(inspection and inspection.reaction), "reactie", "Reactie van de aanbieder"),
        (bool(inspection and inspection.follow_up), "stappen-na-het-rapport", "Stappen na het rapport"),
        (bool(document.proceedings), "procedures", "Bezwaar en beroep"),
        (bool(document.relations), "hoort-bij", "Hoort bij dit stuk"),
        (bool(document.offered), "aangeboden-aan", "Aangeboden aan"),
        (bool(document.versions), "versies", "Versies"),
    )
    return (*own, *(Heading(2, "deel-" + anchor, label) for present, anchor, label in sections if present))


def _tombstone(tombstone: Tombstone, *, has_list: bool) -> Sheet:
    parent = segment_of(tombstone.address)
    title = texts.TOMBSTONE[tombstone.status]
    values = {
        "tombstone": tombstone,
        "because": texts.WITHDRAWN_BECAUSE[tombstone.why] if tombstone.why else "",
        "kind": tombstone.kind.label.lower() if tombstone.kind is not Kind.DOCUMENT else "stuk",
    }
    return Sheet(
        tombstone.address,
        "tombstone.html",
        title,
        values,
        active=parent.address,
        trail=(parent,) if has_list else (),
        hidden=True,
    )
