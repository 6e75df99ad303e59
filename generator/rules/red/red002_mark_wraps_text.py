"""Een lakmarkering staat in de plaats van de tekst, nooit eromheen.

Waarom: wie de bron kan lezen, leest ook wat tussen twee markeringen staat. Lakken gebeurt voordat
een stuk in git komt.

Zo herstelt u het: haal de tekst weg en zet er een markering voor in de plaats, zoals [lak:5.1.2e
naam]. Stond de tekst al in git, meld dat dan als datalek en laat de geschiedenis opschonen.
"""

from generator.markdown.marks import MarkFault
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.marks import faulty
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="RED002",
    name="mark-wraps-text",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Markering om leesbare tekst", "Mark around readable text"),
    message=Text(
        "een lakmarkering staat om tekst heen; die tekst is in de bron gewoon te lezen",
        "a redaction mark wraps text; that text can simply be read in the source",
    ),
    hint=Text(
        "schrijf de markering alleen als [lak:5.1.2e naam]: gronden en een soort, nooit de tekst zelf",
        "write the mark only as [lak:5.1.2e naam]: grounds and a category, never the text itself",
    ),
    source="Wet open overheid, artikel 5.1",
    check=faulty(MarkFault.WRAPS_TEXT),
    legal=True,
)
