"""In een bijlage staat niet met welk apparaat hij is gemaakt.

Waarom: het serienummer van een camera of een printer verbindt foto's met elkaar en met de persoon
van wie het apparaat is.

Zo herstelt u het: laat 'toezicht clean' een schone kopie maken en zet die in de plaats.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT006",
    name="tool-metadata",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Gegevens over het apparaat", "Data about the device"),
    message=Text(
        "'{file}' draagt gegevens over het apparaat of het programma waarmee het is gemaakt ({where})",
        "'{file}' carries data about the device or program that made it ({where})",
    ),
    hint=Text(
        "laat 'toezicht clean' een schone kopie maken en zet die in de plaats",
        "let 'toezicht clean' make a clean copy and put that in its place",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.TOOL_METADATA),
    legal=True,
)
