"""A document that is public to its PublicDocument; the only place where one is made."""

from dataclasses import replace
from datetime import date
from typing import Any

from generator.authorities.vocabularies import Vocabulary
from generator.lifecycle.days import membership_day
from generator.markup.plain import plain_marks
from generator.model.front_matter import FrontMatter
from generator.model.kinds import VisitReport
from generator.model.library import Document
from generator.model.terms import Kind
from generator.staging.addresses import address_of
from generator.staging.attachments import attachments_of
from generator.staging.before import consulted_by, decisions_of, heard_of, informed_of, reactions_of
from generator.staging.bodies import Bodies
from generator.staging.desk import Desk, grounds_used
from generator.staging.particulars import inspection_of, proceedings_of, sanction_of, shown
from generator.staging.public_document import PublicDocument
from generator.staging.public_parts import Heading, Link
from generator.staging.relations import Relations


def public_document(
    document: Document, desk: Desk, *, bodies: Bodies, relations: Relations
) -> PublicDocument:
    """Give what everyone may read of a document whose gates are all open."""
    meta = document.meta
    rendered = bodies.render(document)
    return replace(
        _facts(document, desk),
        html=rendered.html,
        glossary=rendered.glossary,
        text=rendered.text,
        headings=tuple(Heading(head.level, head.anchor, head.label) for head in rendered.headings),
        grounds=grounds_used(rendered.grounds, meta.redaction.reasons if meta.redaction else None),
        relations=relations.of(document.id),
        attachments=attachments_of(document, desk),
        inspection=inspection_of(meta, desk, day=reported_day(meta)),
        sanction=sanction_of(meta, desk),
        lapsed=is_lapsed(meta, desk) or relations.is_superseded(document.id),
        sort=_own(meta, "sort", absent=None),
        drawn_up_by=_own(meta, "drawn_up_by", absent=None),
        heard=heard_of(meta),
        reactions=reactions_of(meta, desk),
        consulted=consulted_by(meta, desk),
        informed=informed_of(meta, desk),
        decisions=decisions_of(meta, desk),
        found_at=tuple(shown(place, "place") for place in meta.found_at),
    )


def _facts(document: Document, desk: Desk) -> PublicDocument:
    meta = document.meta
    versions = tuple(
        shown(version, "version", "note") for version in meta.versions if version.on <= desk.today
    )
    recommendations = _own(meta, "recommendations", absent=())
    return PublicDocument(
        partnership=document.partnership,
        id=document.id,
        address=address_of(document),
        kind=meta.kind,
        kind_key=meta.variant.value if isinstance(meta, VisitReport) else meta.kind.value,
        kind_label=desk.label(meta.variant) if isinstance(meta, VisitReport) else meta.kind.label,
        title=plain_marks(meta.title),
        summary=plain_marks(meta.summary or ""),
        language=meta.language,
        published_on=published_day(meta),
        updated_on=max([published_day(meta), *(version.on for version in versions)]),
        year=year_of(meta),
        municipalities=municipalities_of(meta, desk, day=reported_day(meta)),
        covers_all=not meta.municipalities,
        providers=tuple(desk.provider(key) for key in _own(meta, "provider", absent=())),
        verdict=_own(meta, "verdict", absent=None),
        services=_words(Vocabulary.SERVICES, meta.services, desk=desk),
        themes=_words(Vocabulary.THEMES, meta.themes, desk=desk),
        laws=tuple(
            link.label for link in _words(Vocabulary.LEGAL_FRAMEWORKS, meta.legal_frameworks, desk=desk)
        ),
        funding=meta.funding,
        adopted=adopted_by(meta, desk),
        html="",
        text="",
        versions=versions,
        proceedings=proceedings_of(meta, desk),
        recommendations=tuple(shown(item, "text", "to", "response_note") for item in recommendations),
        offered=_own(meta, "offered", absent=()),
        figures=_own(meta, "figures", absent=None),
        policy_covers=_own(meta, "covers", absent=None),
        from_body=sender.label if (sender := _own(meta, "from_body", absent=None)) else "",
        valid_from=meta.valid_from,
        valid_until=meta.valid_until,
        evaluate_before=meta.evaluate_before,
    )


def published_day(meta: FrontMatter) -> date:
    """Give the day of publication; a document without one is closed by its gate and never comes here."""
    if meta.published_on:
        return meta.published_on
    if meta.publish_from:
        return meta.publish_from.date()
    raise ValueError("a document without a day of publication cannot be staged")


def reported_day(meta: FrontMatter) -> date:
    """Give the day on which membership counts: of the visit, else of adoption, else of publication."""
    return membership_day(meta) or published_day(meta)


def year_of(meta: FrontMatter) -> int:
    """Give the year that a document reports on (contract: facet 'year')."""
    return _own(meta, "year", absent=None) or reported_day(meta).year


def municipalities_of(meta: FrontMatter, desk: Desk, *, day: date) -> tuple[Link, ...]:
    """Give the municipalities of a document; all members of that day where it names none."""
    if meta.municipalities:
        return desk.named(meta.municipalities, day)
    return desk.named(tuple(desk.collection.members_on(day)), day)


def adopted_by(meta: FrontMatter, desk: Desk) -> tuple[tuple[str, date], ...]:
    """Give who adopted a document and when, as a reader sees it."""
    if meta.kind is Kind.RESPONSE:
        return ()
    if meta.adopting_body and meta.adopted_on:
        return ((meta.adopting_body.label, meta.adopted_on),)
    return tuple(
        (f"{adoption.body.label} {link.label}", adoption.on)
        for adoption in meta.adopted_by
        for link in desk.named((adoption.municipality,), adoption.on)
    )


def is_lapsed(meta: FrontMatter, desk: Desk) -> bool:
    """Whether the last day of validity is past."""
    return meta.valid_until is not None and meta.valid_until < desk.today


def _own(meta: FrontMatter, field: str, *, absent: Any) -> Any:
    """Give a field that only some kinds have; pydantic takes long to say that a model lacks it."""
    return vars(meta).get(field, absent)


def _words(vocabulary: Vocabulary, keys: tuple[str, ...], *, desk: Desk) -> tuple[Link, ...]:
    found = (desk.word(vocabulary, key) for key in keys)
    return tuple(link for link in found if link)
