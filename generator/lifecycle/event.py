"""Gate: the event on which publication waits has happened."""

from datetime import date

from generator.lifecycle.days import start_of
from generator.lifecycle.gate import At, Barrier, Gate
from generator.model.library import Document
from generator.model.text import Text


def check(document: Document, at: At) -> Barrier | None:
    """Shut until somebody writes the day on which the event happened."""
    event = document.meta.publish_after_event
    if event is None:
        return None
    if event.happened_on is None:
        return Barrier(Text("de gebeurtenis is er nog niet geweest", "the event has not happened"))
    if event.happened_on <= at.today:
        return None
    return Barrier(Text("de gebeurtenis komt nog", "the event is ahead"), start_of(event.happened_on))


def _since(document: Document, at: At) -> date | None:
    event = document.meta.publish_after_event
    return event.happened_on if event and check(document, at) is None else None


GATE = Gate(
    name="event",
    title=Text("Gebeurtenis", "Event"),
    source="contract: publish_after_event; IGJ, Wmo-rapportage 2024 (embargo tot de Kamerbrief)",
    opener=Text("wie ziet dat de gebeurtenis er is geweest", "who sees that the event has happened"),
    action=Text(
        "vul bij publish_after_event de dag in waarop het gebeurde (happened_on)",
        "fill in the day on which it happened under publish_after_event (happened_on)",
    ),
    check=check,
    since=_since,
    concerns=lambda meta: meta.publish_after_event is not None,
)
