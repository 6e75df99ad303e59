"""Een stuk laat alleen bevindingen staan die geen wettelijke plicht zijn.

Waarom: wat de wet vraagt kan de schrijver van één stuk niet wegstrepen, en wat niet te lezen is ook
niet. Anders verdwijnt juist de bevinding die een lek tegenhoudt.

Zo herstelt u het: herstel de bevinding zelf en haal de regel weg onder 'Bevindingen die blijven'
(suppressions). Wijst de bevinding een persoonsgegeven aan dat hier toch mag staan, neem dan de
context over die in de bevinding staat: die geldt alleen voor die ene plaats. Past een wettelijke
regel bij uw samenwerkingsverband als waarschuwing, zet dat dan met de reden in partnership.yml,
onder 'Regels' (rules).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules import catalogue
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.suppressions import is_by_place, is_suppressible


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at codes of rules that stay, or that ask for the code of a place."""
    if not document.meta.suppressions:
        return
    rules = {rule.code: rule for rule in catalogue.all_rules()}
    for number, item in enumerate(document.meta.suppressions):
        rule = rules.get(item.code)
        if rule is None:
            continue
        if not (is_by_place(rule) if item.context else is_suppressible(rule)):
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
        "herstel de bevinding zelf en haal deze code weg bij 'Bevindingen die blijven' (suppressions); "
        "een persoonsgegeven mag er alleen staan met de context uit de bevinding",
        "mend the finding itself and take this entry out of suppressions; personal data may stand "
        "there only with the context that the finding tells",
    ),
    source="Wet open overheid, artikel 5.1; Algemene verordening gegevensbescherming, artikel 5",
    legal=True,
    check=check,
)
