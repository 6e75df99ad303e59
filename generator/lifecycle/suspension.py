"""Gate: no proceeding that suspends publication is open, other than a request for interim relief."""

from collections.abc import Iterable
from datetime import date

from generator.lifecycle.days import earliest, latest, start_of_last
from generator.lifecycle.gate import At, Barrier, Gate
from generator.model.front_matter import FrontMatter
from generator.model.library import Document
from generator.model.procedure import Proceeding
from generator.model.terms import ProceedingKind
from generator.model.text import Text


def suspending(meta: FrontMatter, *, is_relief: bool) -> tuple[Proceeding, ...]:
    """Give the proceedings that suspend publication, decided or not."""
    return tuple(
        item
        for item in meta.proceedings
        if item.suspends and (item.kind is ProceedingKind.INTERIM_RELIEF) is is_relief
    )


def undecided(proceedings: Iterable[Proceeding], at: At) -> tuple[Proceeding, ...]:
    """Give those without a decision on the day; one that is only announced counts too."""
    return tuple(item for item in proceedings if item.decided_on is None or item.decided_on > at.today)


def barrier_of(waiting: tuple[Proceeding, ...], reason: Text) -> Barrier | None:
    """Give the barrier of undecided proceedings; it opens by itself where each has a day of decision."""
    return Barrier(reason, start_of_last(item.decided_on for item in waiting)) if waiting else None


def day_of(proceedings: tuple[Proceeding, ...], at: At) -> date | None:
    """Give the day on which the first open one was filed, else on which the last was decided."""
    waiting = undecided(proceedings, at)
    if waiting:
        return earliest(item.filed_on for item in waiting)
    return latest(item.decided_on for item in proceedings)


def check(document: Document, at: At) -> Barrier | None:
    """Shut while a proceeding that suspends has no decision."""
    waiting = undecided(suspending(document.meta, is_relief=False), at)
    return barrier_of(waiting, Text("een procedure schorst openbaarmaking", "a proceeding suspends it"))


GATE = Gate(
    name="suspension",
    title=Text("Schorsing", "Suspension"),
    source="Algemene wet bestuursrecht, artikel 6:16 (bezwaar schorst niet, tenzij anders is bepaald)",
    opener=Text("wie over het bezwaar of beroep beslist", "who decides on the objection or appeal"),
    action=Text(
        "vul bij proceedings de dag van de beslissing in (decided_on)",
        "fill in the day of the decision under proceedings (decided_on)",
    ),
    check=check,
    since=lambda document, at: day_of(suspending(document.meta, is_relief=False), at),
    concerns=lambda meta: bool(suspending(meta, is_relief=False)),
)
