"""Gate: where decisions on publication are given, they cover every municipality and refuse nowhere."""

from dataclasses import replace
from datetime import date, datetime

from generator.lifecycle.days import latest, membership_day, start_of
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
    if _covers(document, at):
        return None
    return Barrier(
        Text(
            "het besluit geldt nog niet voor elke gemeente", "the decision does not cover every municipality"
        ),
        _opens_at(document, at),
    )


def _covers(document: Document, at: At) -> bool:
    decisions = document.meta.publication_decision
    taken = [decision.municipalities for decision in decisions if decision.on and decision.on <= at.today]
    if () in taken:
        return True
    decided = {word for words in taken for word in words}
    return bool(taken) and not _left_out(document, at, decided=decided)


def _opens_at(document: Document, at: At) -> datetime | None:
    """Give the first day of a decision ahead on which every municipality is covered."""
    days = {item.on for item in document.meta.publication_decision if item.on and item.on > at.today}
    starts = (start_of(day) for day in sorted(days))
    return next((start for start in starts if _covers(document, replace(at, moment=start))), None)


def _since(document: Document, at: At) -> date | None:
    days = (item.on for item in document.meta.publication_decision)
    return latest(day for day in days if day and day <= at.today)


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
    opener=Text(
        "het bestuursorgaan dat over openbaarmaking beslist, van elke gemeente",
        "the body that decides on publication, of each municipality",
    ),
    action=Text(
        "leg het besluit van elke gemeente vast onder publication_decision, met dag en uitkomst",
        "record the decision of each municipality under publication_decision, with day and outcome",
    ),
    check=check,
    since=_since,
    concerns=lambda meta: bool(meta.publication_decision),
)
