"""Gate: everybody who is to hear of it beforehand has been told."""

from datetime import date

from generator.lifecycle.days import latest, start_of_last
from generator.lifecycle.gate import At, Barrier, Gate
from generator.model.library import Document
from generator.model.text import Text


def check(document: Document, at: At) -> Barrier | None:
    """Shut until each party in the list has a day that is not ahead; without a list nobody waits."""
    days = [party.on for party in document.meta.informed]
    if all(day is not None and day <= at.today for day in days):
        return None
    return Barrier(
        Text("nog niet iedereen is vooraf geïnformeerd", "not everybody has been told beforehand"),
        start_of_last(days),
    )


def _since(document: Document, at: At) -> date | None:
    last = latest(party.on for party in document.meta.informed)
    return last if check(document, at) is None else None


GATE = Gate(
    name="informed",
    title=Text("Betrokkenen geïnformeerd", "Parties informed"),
    source="afsprakenkader en draaiboek toezicht in het sociaal domein 2020, stap 11; contract: informed",
    opener=Text("de toezichthouder of de gemeente die de betrokkenen inlicht", "who tells the parties"),
    action=Text(
        "licht iedereen in die onder informed staat, en zet er de dag bij (on)",
        "tell everybody who is listed under informed, and add the day (on)",
    ),
    check=check,
    since=_since,
    concerns=lambda meta: bool(meta.informed),
)
