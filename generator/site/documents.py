"""The page of every public document, and the page that stays after it is taken back."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from generator.languages.phrase import Lowered, Phrase
from generator.model.kinds import FollowUp
from generator.model.terms import Kind, OfferedTo, Sender, Verdict
from generator.site import texts
from generator.site.days import is_older_than_two_years
from generator.site.facts import covers_of, extra_facts_of, facts_of, figures_of, named_by
from generator.site.sections import contents_of, has_opening
from generator.site.sheet import Sheet
from generator.site.tallies import norms_met, progress_of
from generator.site.texts import N_
from generator.staging.public import PublicSite
from generator.staging.public_document import PublicDocument, Tombstone
from generator.staging.public_parts import Link, Relation
from generator.staging.recommendations import is_overdue

_SHORT_DESCRIPTION = 300
_WITHIN = re.compile(r'(<a href="(?:\.\./)+([^"]*)")')
_TEMPLATES = {
    Kind.POLICY: "policy.html",
    Kind.WORK_PLAN: "work-plan.html",
    Kind.VISIT_REPORT: "visit-report.html",
    Kind.ANNUAL_REPORT: "annual-report.html",
    Kind.MEASURE: "measure.html",
    Kind.RESPONSE: "response.html",
    Kind.DOCUMENT: "other.html",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """A public response to a report."""

    link: Link
    is_own: bool  # of the provider itself


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a page needs to know of the rest of the site; made once."""

    home: str  # the address of the site
    today: date
    municipalities: Mapping[str, str]  # code -> name
    documents: Mapping[str, PublicDocument] = field(repr=False)  # by id


def document_sheets(site: PublicSite) -> Iterator[Sheet]:
    """Give the page of each document and of each tombstone."""
    around = Surroundings(
        site.publisher.site_url,
        site.moment.date(),
        {item.link.key: item.link.label for item in site.municipalities},
        {document.id: document for document in site.documents},
    )
    for document in site.documents:
        yield _document(document, around)
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


def with_addresses(html: str, home: str) -> str:
    """Give a body of which every link within the site carries its full address, for paper."""
    return _WITHIN.sub(rf'\1 data-adres="{home}\2"', html)


def _document(document: PublicDocument, around: Surroundings) -> Sheet:
    parent = segment_of(document.address)
    values = _values(document, around)
    description = document.summary[:_SHORT_DESCRIPTION]
    return Sheet(
        document.address,
        _TEMPLATES[document.kind],
        document.title,
        values | _own_values(document, around),
        description=description,
        active=parent.address,
        trail=(parent,),
    )


def _values(document: PublicDocument, around: Surroundings) -> dict[str, object]:
    """Give what the page of every kind shows."""
    measures = _measures(document, around)
    relations = _other_relations(document, measures)
    return {
        "document": document,
        "names": around.municipalities,
        "today": around.today,
        "home": around.home,
        "body": with_addresses(document.html, around.home),
        "facts": facts_of(document),
        "extra": extra_facts_of(document),
        "notices": tuple(_notices(document, around.today)),
        "contents": contents_of(document, measures=bool(measures), relations=bool(relations)),
        "opening": has_opening(document),
        "measures": measures,
        "relations": relations,
        "redactions": sum(ground.times for ground in document.grounds),
        "author": _author(document),
        "progress": progress_of(document.recommendations),
        "overdue": frozenset(
            number for number, item in enumerate(document.recommendations) if is_overdue(item, around.today)
        ),
    }


def _own_values(document: PublicDocument, around: Surroundings) -> dict[str, object]:
    """Give what only the page of this kind shows."""
    if document.inspection is not None:
        inspection = document.inspection
        return {
            "norms": norms_met(inspection.norms),
            "steps": _in_order(inspection.follow_up),
            "answers": tuple(_answers(document, around)),
        }
    if document.kind is Kind.ANNUAL_REPORT:
        return {"figures": figures_of(document.figures), "not_offered": _not_offered(document, around)}
    if document.kind is Kind.RESPONSE:
        return {"subjects": named_by(document, "responds_to")}
    return {"covers": covers_of(document.policy_covers)} if document.kind is Kind.POLICY else {}


def _notices(document: PublicDocument, today: date) -> Iterator[str]:
    """Give the names of what a reader must know before reading on."""
    judged = document.verdict not in (None, Verdict.NONE)
    if judged and is_older_than_two_years(judged_on(document), today):
        yield "old-verdict"
    if document.lapsed:
        yield "lapsed"
    elif document.evaluate_before and document.evaluate_before <= today:
        yield "to-evaluate"
    if any(proceeding.decided_on is None for proceeding in document.proceedings):
        yield "proceeding"
    if document.sanction and document.sanction.until and document.sanction.until < today:
        yield "ended"


def _measures(document: PublicDocument, around: Surroundings) -> tuple[PublicDocument, ...]:
    """Give the measures that followed a report, the first one first."""
    if document.kind is not Kind.VISIT_REPORT:
        return ()
    ids = {item.target.key for item in document.relations if item.is_back}
    found = (around.documents[id_] for id_ in ids if id_ in around.documents)
    measures = [item for item in found if item.kind is Kind.MEASURE]
    return tuple(sorted(measures, key=lambda item: (item.published_on, item.id)))


def _other_relations(document: PublicDocument, measures: tuple[PublicDocument, ...]) -> tuple[Relation, ...]:
    shown = {measure.id for measure in measures}
    return tuple(item for item in document.relations if item.target.key not in shown)


def _answers(document: PublicDocument, around: Surroundings) -> Iterator[Answer]:
    for item in document.relations:
        answer = around.documents.get(item.target.key)
        if answer and item.key == "responds_to" and item.is_back:
            yield Answer(item.target, is_own=answer.from_body == Sender.PROVIDER.label)


def _in_order(steps: tuple[FollowUp, ...]) -> tuple[FollowUp, ...]:
    """Give the steps by day; one without a day comes last."""
    return tuple(sorted(steps, key=lambda step: (step.on is None, step.on or date.min)))


def _not_offered(document: PublicDocument, around: Surroundings) -> tuple[str, ...]:
    """Give the municipalities of which nobody wrote down whether the council got the annual report."""
    offers = [offer for offer in document.offered if offer.to is OfferedTo.COUNCIL]
    told = {around.municipalities.get(offer.municipality or "", offer.municipality) for offer in offers}
    whole = any(offer.municipality is None for offer in offers)
    return () if whole else tuple(link.label for link in document.municipalities if link.label not in told)


def _author(document: PublicDocument) -> tuple[str, ...]:
    if document.inspection and document.inspection.supervisors:
        return document.inspection.supervisors
    body = document.from_body or next((body for body, _ in document.adopted), "")
    return (Phrase(body),) if body else ()


def _tombstone(tombstone: Tombstone, *, has_list: bool) -> Sheet:
    parent = segment_of(tombstone.address)
    title = texts.TOMBSTONE[tombstone.status]
    values = {
        "tombstone": tombstone,
        "because": texts.WITHDRAWN_BECAUSE[tombstone.why] if tombstone.why else "",
        "kind": Lowered(tombstone.kind.label) if tombstone.kind is not Kind.DOCUMENT else N_("stuk"),
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
