"""Een lakmarkering staat naast een link en niet erin.

Waarom: het adres van een link kan precies vertellen wat is weggelakt. Een markering in een adres
maakt de link bovendien stuk.

Zo herstelt u het: haal de link weg of zet de markering erbuiten, en kijk of het adres zelf niets
verraadt.
"""

from generator.markdown.marks import MarkFault
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.marks import faulty
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="RED004",
    name="mark-in-link",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Markering in een link", "Mark in a link"),
    message=Text("een lakmarkering staat in een link", "a redaction mark stands in a link"),
    hint=Text(
        "zet de markering naast de link, of haal de link weg",
        "put the mark beside the link, or remove the link",
    ),
    source="Wet open overheid, artikel 5.1",
    check=faulty(MarkFault.IN_LINK),
    legal=True,
)
