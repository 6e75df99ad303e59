"""Gate: no request for interim relief that suspends publication is open."""

from generator.lifecycle.gate import At, Barrier, Gate
from generator.lifecycle.suspension import barrier_of, day_of, suspending, undecided
from generator.model.library import Document
from generator.model.text import Text


def check(document: Document, at: At) -> Barrier | None:
    """Shut while the judge has not decided on a request with `suspends: true`."""
    waiting = undecided(suspending(document.meta, is_relief=True), at)
    return barrier_of(
        waiting,
        Text("de rechter moet nog beslissen over een voorlopige voorziening", "interim relief is pending"),
    )


GATE = Gate(
    name="interim-relief",
    title=Text("Voorlopige voorziening", "Interim relief"),
    source="Algemene wet bestuursrecht, artikel 8:81; Wet open overheid, artikel 4.4, vijfde lid",
    opener=Text("de voorzieningenrechter", "the judge in interim relief proceedings"),
    action=Text(
        "vul bij proceedings de dag van de uitspraak in (decided_on)",
        "fill in the day of the ruling under proceedings (decided_on)",
    ),
    check=check,
    since=lambda document, at: day_of(suspending(document.meta, is_relief=True), at),
    concerns=lambda meta: bool(suspending(meta, is_relief=True)),
)
