"""Gate: where decisions on publication are given, they cover every municipality and refuse nowhere."""

from generator.lifecycle.days import membership_day
from generator.lifecycle.gate import At, Barrier, Gate
from generator.model.library import Document
from generator.model.terms import DecisionOutcome
from generator.model.text import Text


def check(document: Document, at: At) -> Barrier | None:
    """Shut where a decision refuses, is still ahead, or leaves a municipality out."""
    decisions = document.meta.publication_decision
    if not decisions:
        return None
    if any(decision.outcome is not DecisionOutcome.PUBLISH for decision in decisions):
        return Barrier(Text("een besluit weigert openbaarmaking", "a decision refuses publication"))
    taken = [decision.municipalities for decision in decisions if decision.on and decision.on <= at.today]
    if () in taken or (
        taken and not _left_out(document, at, decided={word for words in taken for word in words})
    ):
        return None
    return Barrier(
        Text(
            "het besluit geldt nog niet voor elke gemeente", "the decision does not cover every municipality"
        )
    )


def _left_out(document: Document, at: At, *, decided: set[str]) -> bool:
    day = membership_day(document.meta) or at.today
    covered = set(at.municipalities.codes(tuple(decided), on=day))
    if not document.meta.municipalities:
        members = at.collection.members_on(day)
        return not members or not members <= covered
    wanted = {at.municipalities.code(word, on=day) for word in document.meta.municipalities}
    return not wanted <= covered  # a name that nobody knows is None, and never covered


GATE = Gate(
    name="decision",
    title=Text("Besluit tot openbaarmaking", "Decision to publish"),
    source="Algemene wet bestuursrecht, artikel 1:3; Wet open overheid, artikel 3.1",
    check=check,
)
