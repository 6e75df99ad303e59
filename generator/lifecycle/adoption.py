"""Gate: the document was adopted, by every municipality that it is for, and not on a day ahead."""

from datetime import date

from generator.lifecycle.days import latest, membership_day, start_of
from generator.lifecycle.gate import At, Barrier, Gate
from generator.lifecycle.weighing import (
    ADOPTION_AHEAD,
    BODY_OF_ADOPTION,
    DAY_OF_ADOPTION,
    EVERY_MUNICIPALITY,
    is_asked,
)
from generator.model.front_matter import FrontMatter
from generator.model.library import Document
from generator.model.terms import Kind
from generator.model.text import Text

_NOBODY = Barrier(Text("er staat niet bij wie het stuk heeft vastgesteld", "nobody is named who adopted it"))
_NO_DAY = Barrier(Text("er staat niet bij wanneer het is vastgesteld", "the day of adoption is missing"))
_LEFT_OUT = Barrier(
    Text("nog niet elke gemeente heeft het vastgesteld", "not every municipality has adopted it")
)


def check(document: Document, at: At) -> Barrier | None:
    """Shut while the body, the day or a municipality is missing, and until the last day has come."""
    meta = document.meta
    if not _concerns(meta):
        return None
    if meta.adopting_body is None and not meta.adopted_by and is_asked(BODY_OF_ADOPTION, document, at=at):
        return _NOBODY
    if meta.adopted_on is None and not meta.adopted_by and is_asked(DAY_OF_ADOPTION, document, at=at):
        return _NO_DAY
    if _left_out(document, at) and is_asked(EVERY_MUNICIPALITY, document, at=at):
        return _LEFT_OUT
    last = latest(_days(meta))
    if last is None or last <= at.today or not is_asked(ADOPTION_AHEAD, document, at=at):
        return None
    return Barrier(Text("de dag van vaststelling komt nog", "the day of adoption is ahead"), start_of(last))


def _concerns(meta: FrontMatter) -> bool:
    return meta.kind is not Kind.RESPONSE  # nobody adopts a response


def _days(meta: FrontMatter) -> tuple[date, ...]:
    """Give the days of adoption; where both ways are used, the one of the document as a whole."""
    return (meta.adopted_on,) if meta.adopted_on else tuple(adoption.on for adoption in meta.adopted_by)


def _left_out(document: Document, at: At) -> bool:
    meta = document.meta
    if not meta.adopted_by:
        return False
    day = membership_day(meta) or at.today
    words = tuple(adoption.municipality for adoption in meta.adopted_by)
    adopted = frozenset(at.municipalities.codes(words, on=min(adoption.on for adoption in meta.adopted_by)))
    named = at.municipalities.codes(meta.municipalities, on=day)
    wanted = frozenset(named) if meta.municipalities else at.collection.members_on(day)
    return not wanted <= adopted


def _since(document: Document, at: At) -> date | None:
    last = latest(_days(document.meta))
    return last if last and last <= at.today else None


GATE = Gate(
    name="adoption",
    title=Text("Vaststelling", "Adoption"),
    source="afsprakenkader en draaiboek toezicht in het sociaal domein 2020, stap 11; Wmo 2015, artikel 6.1",
    opener=Text("het orgaan dat het stuk vaststelt", "the body that adopts the document"),
    action=Text(
        "vul in wie het vaststelde en wanneer: adopting_body en adopted_on, of per gemeente adopted_by",
        "fill in who adopted it and when: adopting_body and adopted_on, or adopted_by for each municipality",
    ),
    check=check,
    since=_since,
    concerns=_concerns,
    takes_away=False,
)
