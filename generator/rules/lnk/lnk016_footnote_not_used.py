"""Naar elke voetnoot verwijst de tekst.

Waarom: een voetnoot zonder verwijzing wordt niet getoond. De lezer mist dan een bron of een
kanttekening.

Zo herstelt u het: zet het teken in de tekst, zoals '[^1]'. Hebben twee voetnoten hetzelfde teken,
geef er een een ander teken.
"""

from generator.markdown.found import Loss
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.losses import lost
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="LNK016",
    name="footnote-not-used",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Voetnoot zonder verwijzing", "Footnote without a reference"),
    message=Text(
        "naar deze voetnoot verwijst de tekst niet, of een andere heeft hetzelfde teken; hij "
        "komt niet op de site",
        "the text does not refer to this footnote, or another has the same label; it does not reach the site",
    ),
    hint=Text(
        "zet de verwijzing in de tekst, geef de voetnoot een eigen teken of haal hem weg",
        "put the reference in the text, give the footnote its own label or remove it",
    ),
    source="contract: The body",
    check=lost(Loss.UNUSED_NOTE, Loss.DOUBLE_NOTE),
)
