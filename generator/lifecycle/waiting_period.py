"""Gate: after an objection to publication, the waiting period after the decision is over."""

from datetime import date, datetime

from generator.lifecycle.days import after_days, in_utc
from generator.lifecycle.gate import At, Barrier, Gate
from generator.model.front_matter import FrontMatter
from generator.model.library import Document
from generator.model.procedure import PublicationDecision
from generator.model.terms import PublicationOutcome
from generator.model.text import Text


def check(document: Document, at: At) -> Barrier | None:
    """Shut until the waiting days after the last decision that is not urgent are over."""
    if not _concerns(document.meta):
        return None
    decisions = document.meta.publication_decision
    if not decisions or None in _days_sent(decisions):
        return Barrier(Text("er is bezwaar en nog geen besluit met een dag", "no dated decision yet"))
    opens_at = over_at(decisions, at)
    if opens_at is None or in_utc(opens_at) <= in_utc(at.moment):
        return None
    return Barrier(Text("de wachttijd na het bezwaar loopt", "the waiting period is running"), opens_at)


def over_at(decisions: tuple[PublicationDecision, ...], at: At) -> datetime | None:
    """Give the moment at which the wait after the last decision is over; None where nothing waits."""
    days = [day for day in _days_sent(decisions) if day]
    return after_days(max(days), at.collection.settings.waiting_days) if days else None


def _days_sent(decisions: tuple[PublicationDecision, ...]) -> list[date | None]:
    return [decision.sent_on or decision.on for decision in decisions if not decision.urgent]


def _concerns(meta: FrontMatter) -> bool:
    hearing = meta.hearing.publication if meta.hearing else None
    return hearing is not None and hearing.outcome is PublicationOutcome.OBJECTION


def _since(document: Document, at: At) -> date | None:
    decisions = document.meta.publication_decision
    if not _concerns(document.meta):
        return None
    if check(document, at) is None:
        over = over_at(decisions, at)
        return over.date() if over else None
    return max((day for day in _days_sent(decisions) if day), default=None)


GATE = Gate(
    name="waiting-period",
    title=Text("Wachttijd na bezwaar", "Waiting period after an objection"),
    source="Wet open overheid, artikel 4.4, vijfde lid (twee weken), naar analogie",
    opener=Text("niemand: de wachttijd gaat vanzelf voorbij", "nobody: the wait ends by itself"),
    action=Text(
        "wacht tot de termijn om is; zonder besluit met een dag begint zij niet (publication_decision)",
        "wait until the term is over; it begins with a dated decision (publication_decision)",
    ),
    check=check,
    since=_since,
    concerns=_concerns,
)
