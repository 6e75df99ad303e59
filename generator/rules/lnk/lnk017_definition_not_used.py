"""Elk adres dat onderaan is klaargezet, wordt door een link gebruikt.

Waarom: een adres dat niemand gebruikt, staat alleen in de bron. Soms is het een intern adres dat
niet naar buiten mag.

Zo herstelt u het: haal de regel weg, of schrijf de link als '[tekst][naam]'.
"""

from generator.markdown.found import Loss
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.losses import lost
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="LNK017",
    name="definition-not-used",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Adres dat geen link gebruikt", "Address that no link uses"),
    message=Text("geen link gebruikt dit adres", "no link uses this address"),
    hint=Text(
        "haal de regel weg, of schrijf een link die dit adres gebruikt",
        "remove the line, or use the address in a link",
    ),
    source="contract: The body",
    check=lost(Loss.UNUSED_DEFINITION, Loss.DOUBLE_DEFINITION),
)
