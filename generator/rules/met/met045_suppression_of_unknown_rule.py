"""Onder 'Bevindingen die blijven' (suppressions) staan codes van regels die bestaan.

Waarom: een verschreven code doet niets. Wie de lijst leest denkt dan dat iets is besloten wat niet
is besloten.

Zo herstelt u het: neem de code over uit de bevinding, zoals ADO010.
"""

from collections.abc import Iterator

from generator.authorities.suggestions import nearest
from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules import catalogue
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at codes that no rule has."""
    if not document.meta.suppressions:
        return
    codes = tuple(rule.code for rule in catalogue.all_rules())
    for number, item in enumerate(document.meta.suppressions):
        if item.code not in codes:
            yield flaw(f"suppressions[{number}].code", value=item.code, nearest=nearest(item.code, codes))


RULE = Rule(
    code="MET045",
    name="suppression-of-unknown-rule",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Onbekende code bij de bevindingen die blijven", "Unknown code under suppressions"),
    message=Text("'{value}' is geen code van een regel", "'{value}' is not the code of a rule"),
    hint=Text(
        "neem de code over uit de bevinding, zoals ADO010", "copy the code from the finding, as in ADO010"
    ),
    suggestion=Text("bedoelde u '{nearest}'?", "did you mean '{nearest}'?"),
    source="contract: Unknown and double keys are errors",
    check=check,
)
