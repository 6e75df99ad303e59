"""Een stuk onderdrukt alleen regels die geen wettelijke plicht zijn.

Waarom: wat de wet vraagt kan de schrijver van één stuk niet wegstrepen, en wat niet te lezen is ook
niet. Anders verdwijnt juist de bevinding die een lek tegenhoudt.

Zo herstelt u het: herstel de bevinding zelf en haal de regel weg onder 'suppressions'. Past een
wettelijke regel bij uw samenwerkingsverband als waarschuwing, zet dat dan met de reden in
partnership.yml, onder 'rules'.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules import catalogue
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.suppressions import is_suppressible


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at codes of rules that stay."""
    if not document.meta.suppressions:
        return
    staying = {rule.code for rule in catalogue.all_rules() if not is_suppressible(rule)}
    for number, item in enumerate(document.meta.suppressions):
        if item.code in staying:
            yield flaw(f"suppressions[{number}].code", value=item.code)


RULE = Rule(
    code="MET046",
    name="suppression-not-allowed",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Deze bevinding kan niet blijven", "A document cannot suppress this rule"),
    message=Text(
        "'{value}' mag niet staan bij 'Bevindingen die blijven' (suppressions)",
        "'{value}' cannot be suppressed here",
    ),
    hint=Text(
        "herstel de bevinding zelf en haal deze code weg bij 'Bevindingen die blijven' (suppressions)",
        "mend the finding itself and take this entry out of suppressions",
    ),
    source="Wet open overheid, artikel 5.1; Algemene verordening gegevensbescherming, artikel 5",
    legal=True,
    check=check,
)
