"""Wat onder 'Bevindingen die blijven' (suppressions) staat, is nog nodig.

Waarom: een uitzondering die nergens meer voor nodig is, verbergt later ongemerkt een nieuwe fout.

Zo herstelt u het: haal de code weg onder 'suppressions'.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules import catalogue
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.suppressions import is_by_place, is_suppressible


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at suppressions that no finding asked for."""
    codes = {rule.code for rule in catalogue.all_rules() if is_suppressible(rule) or is_by_place(rule)}
    for number in known.unused:
        code = document.meta.suppressions[number].code
        if code in codes:  # what else is wrong with it, another rule tells
            yield flaw(f"suppressions[{number}].code", value=code)


RULE = Rule(
    code="MET047",
    name="suppression-not-used",
    severity=Severity.WARNING,
    scope=Scope.AFTER,
    title=Text("Uitzondering die niet meer nodig is", "A suppression that is no longer needed"),
    message=Text(
        "'{value}' staat bij 'Bevindingen die blijven' (suppressions), maar die bevinding is er niet meer",
        "'{value}' is suppressed and does not occur here",
    ),
    hint=Text(
        "haal deze code weg bij 'Bevindingen die blijven' (suppressions)",
        "take this code out of suppressions",
    ),
    source="contract: Front matter",
    check=check,
)
