"""What was done before publication: who was heard, asked for advice and told, and who decided."""

import re
from datetime import date

from generator.markup.plain import plain_marks
from generator.model.front_matter import FrontMatter
from generator.model.procedure import Consulted, Informed, PublicationDecision
from generator.model.reactions import Reaction
from generator.model.terms import Body, DecisionOutcome
from generator.staging.desk import Desk
from generator.staging.particulars import shown
from generator.staging.public_parts import Consultation, Decision, Heard
from generator.staging.relations import link_to

_ID = re.compile(r"[A-Z]{2,6}-\d{4}-\d{3,5}")
_ELSEWHERE = "https://"
# The source holds who decided in free words, which may end with a name: only the first word is read.
_BODIES = {
    word: body
    for body in Body
    if body is not Body.OTHER
    for word in (body.value, body.label.partition(" ")[0].casefold())
}
# Such as OH-2026-0655 or zaak 2025.12: capitals and digits, so no sentence and hardly a name.
_REFERENCE = re.compile(
    r"(?:(?i:zaak(?:nummer)?|dossier|(?:raads|college|bestuurs)?besluit|nummer|nr\.) )?"
    r"(?=.*\d)[A-Z0-9]+(?:[ ./_-]+[A-Z0-9]+)*",
    re.ASCII,
)


def heard_of(meta: FrontMatter) -> Heard | None:
    """Give how the provider was heard; its own words stand with the judgement or the measure."""
    hearing = meta.hearing
    if hearing is None:
        return None
    facts = hearing.facts.outcome if hearing.facts else None
    why = plain_marks(hearing.none_needed or "")
    return Heard(facts, why) if facts or why else None


def reactions_of(meta: FrontMatter, desk: Desk) -> tuple[Reaction, ...]:
    """Give the reactions per paragraph with their answers, in order; `by` is a name that may be shown."""
    told = meta.hearing.reactions if meta.hearing else ()
    ordered = sorted(told, key=lambda reaction: reaction.paragraph)
    plain = (shown(reaction, "quote", "text", "answer") for reaction in ordered)
    return tuple(
        reaction.model_copy(update={"by": desk.provider(reaction.by).label}) if reaction.by else reaction
        for reaction in plain
    )


def consulted_by(meta: FrontMatter, desk: Desk) -> tuple[Consultation, ...]:
    """Give who was asked for advice; what is still ahead is not told."""
    return tuple(_consultation(item, desk) for item in meta.consulted if _is_past(item.on, desk))


def informed_of(meta: FrontMatter, desk: Desk) -> tuple[Informed, ...]:
    """Give who was told beforehand."""
    return tuple(shown(item, "who") for item in meta.informed if _is_past(item.on, desk))


def decisions_of(meta: FrontMatter, desk: Desk) -> tuple[Decision, ...]:
    """Give the decisions to publish, the first one first; why one was urgent is not told."""
    taken = (
        _decision(item, on=item.on, desk=desk)
        for item in meta.publication_decision
        if item.outcome is DecisionOutcome.PUBLISH and item.on and item.on <= desk.today
    )
    return tuple(sorted(taken, key=lambda decision: decision.on))


def _decision(item: PublicationDecision, *, on: date, desk: Desk) -> Decision:
    reference = " ".join((item.reference or "").split())
    return Decision(
        _body(item.by or ""),
        desk.named(item.municipalities, on),
        on,
        reference if _REFERENCE.fullmatch(reference) else "",
        urgent=bool(item.urgent),
    )


def _body(written: str) -> Body | None:
    first = written.split(maxsplit=1)[:1]
    return _BODIES.get(first[0].rstrip(",.;:").casefold()) if first else None


def _consultation(item: Consulted, desk: Desk) -> Consultation:
    """Give one consultation; an advice that is a document here and is not public leaves no trace."""
    who, named = plain_marks(item.who), item.document or ""
    if named in desk.public:
        return Consultation(who, item.on, document=link_to(desk.public[named]))
    if named.startswith(_ELSEWHERE):
        return Consultation(who, item.on, url=named)
    return Consultation(who, item.on, reference="" if _ID.search(named) else plain_marks(named))


def _is_past(day: date | None, desk: Desk) -> bool:
    return day is None or day <= desk.today
