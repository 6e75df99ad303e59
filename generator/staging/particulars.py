"""What only a visit report or a measure has, as everyone may read it."""

from datetime import date
from typing import TypeVar

from generator.markup.plain import plain_marks
from generator.model.front_matter import FrontMatter
from generator.model.kinds import Judgement, Location, Measure, VisitReport
from generator.model.node import Node
from generator.model.procedure import Proceeding
from generator.staging.desk import Desk
from generator.staging.public_document import Inspection, Sanction
from generator.staging.public_parts import Link, Norm, Place

N = TypeVar("N", bound=Node)


def shown(node: N, *fields: str) -> N:
    """Give a part of the front matter with the marks in these texts written as 'weggelakt'."""
    texts = ((name, getattr(node, name)) for name in fields)
    changed = {name: plain for name, text in texts if text and (plain := plain_marks(text)) != text}
    return node.model_copy(update=changed) if changed else node


def proceedings_of(meta: FrontMatter, desk: Desk) -> tuple[Proceeding, ...]:
    """Give the proceedings as they stand today: what is still ahead is not told."""
    filed = (item for item in meta.proceedings if item.filed_on is None or item.filed_on <= desk.today)
    known = (
        item.model_copy(update={"decided_on": None, "outcome": None})
        if item.decided_on and item.decided_on > desk.today
        else item
        for item in filed
    )
    return tuple(shown(item, "by", "outcome", "reference") for item in known)


def inspection_of(meta: FrontMatter, desk: Desk, *, day: date) -> Inspection | None:
    """Give what only a visit report has."""
    if not isinstance(meta, VisitReport):
        return None
    framework = desk.collection.frameworks.get(meta.framework or "")
    return Inspection(
        form=meta.form,
        variant=meta.variant,
        subject=meta.subject,
        scope=meta.scope,
        cooperation=meta.cooperation,
        announced=meta.announced,
        supervisors=_supervisors(meta, desk),
        started_on=meta.started_on,
        visited_on=meta.visited_on,
        places=tuple(_place(location, desk, day=day) for location in meta.locations),
        framework=" ".join(filter(None, (framework.name, framework.version))) if framework else "",
        norms=tuple(_norm(judgement, meta, desk=desk) for judgement in meta.judgements),
        follow_up=tuple(shown(step, "what", "note", "owner") for step in meta.follow_up),
        reaction=_reaction(meta),
        own_form=desk.own_words.get(meta.form, ""),
        own_variant=desk.own_words.get(meta.variant, ""),
    )


def sanction_of(meta: FrontMatter, desk: Desk) -> Sanction | None:
    """Give what only a measure has."""
    if not isinstance(meta, Measure):
        return None
    return Sanction(
        measure=meta.measure,
        type=meta.type,
        legal_basis=plain_marks(meta.legal_basis or ""),
        valid_from=meta.from_,
        until=meta.until,
        advised=plain_marks(meta.advised or ""),
        advice_followed=meta.advice_followed,
        own_measure=desk.own_words.get(meta.measure, ""),
        own_type=desk.own_words.get(meta.type, "") if meta.type else "",
        reaction=_reaction(meta),
    )


def _reaction(meta: FrontMatter) -> str:
    return plain_marks((meta.hearing.reaction if meta.hearing else None) or "")


def _supervisors(meta: VisitReport, desk: Desk) -> tuple[str, ...]:
    known = desk.collection.settings.supervisors
    return tuple(known[key].name for key in meta.supervisor if key in known)


def _place(location: Location, desk: Desk, *, day: date) -> Place:
    word = location.municipality or ""
    links = desk.named((word,), location.visited_on or day)
    link = links[0] if links else Link("", word)
    return Place(plain_marks(location.name), link, location.visited_on, location.verdict)


def _norm(judgement: Judgement, meta: VisitReport, *, desk: Desk) -> Norm:
    framework = desk.collection.frameworks.get(meta.framework or "")
    text = framework.norms.get(judgement.norm, judgement.norm) if framework else judgement.norm
    return Norm(text, shown(judgement, "note"))
