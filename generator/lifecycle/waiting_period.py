"""Gate: after an objection to publication, the waiting period after the decision is over."""

from generator.lifecycle.days import after_days, in_utc
from generator.lifecycle.gate import At, Barrier, Gate
from generator.model.library import Document
from generator.model.procedure import PublicationDecision
from generator.model.terms import PublicationOutcome
from generator.model.text import Text


def check(document: Document, at: At) -> Barrier | None:
    """Shut until the waiting days after the last decision that is not urgent are over."""
    hearing = document.meta.hearing
    if hearing is None or hearing.publication is None:
        return None
    if hearing.publication.outcome is not PublicationOutcome.OBJECTION:
        return None
    return _since_decisions(document.meta.publication_decision, at)


def _since_decisions(decisions: tuple[PublicationDecision, ...], at: At) -> Barrier | None:
    days = [decision.sent_on or decision.on for decision in decisions if not decision.urgent]
    if not decisions or None in days:
        return Barrier(Text("er is bezwaar en nog geen besluit met een dag", "no dated decision yet"))
    if not days:
        return None
    last = max(day for day in days if day)
    opens_at = after_days(last, at.collection.settings.waiting_days)
    if in_utc(opens_at) <= in_utc(at.moment):
        return None
    return Barrier(Text("de wachttijd na het bezwaar loopt", "the waiting period is running"), opens_at)


GATE = Gate(
    name="waiting-period",
    title=Text("Wachttijd na bezwaar", "Waiting period after an objection"),
    source="Wet open overheid, artikel 4.4, vijfde lid (twee weken), naar analogie",
    check=check,
)
