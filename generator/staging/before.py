"""What was done before publication: who was heard, who was asked for advice and who was told."""

import re
from datetime import date

from generator.markup.plain import plain_marks
from generator.model.front_matter import FrontMatter
from generator.model.procedure import Consulted, Informed
from generator.model.reactions import Reaction
from generator.staging.desk import Desk
from generator.staging.particulars import shown
from generator.staging.public_parts import Consultation, Heard
from generator.staging.relations import link_to

_ID = re.compile(r"[A-Z]{2,6}-\d{4}-\d{3,5}")
_ELSEWHERE = "https://"


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
