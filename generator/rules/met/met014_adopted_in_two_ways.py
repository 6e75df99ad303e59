"""Een stuk is vastgesteld door één orgaan, of door elke gemeente apart.

Waarom: staan beide er, dan is niet duidelijk welke dag geldt. De IGJ telt vastgesteld beleid per
gemeente.

Zo herstelt u het: stelde één orgaan het vast, houd dan 'Vastgesteld door' (adopting_body),
'Vastgesteld op' (adopted_on) en 'Besluit' (decision). Stelde elke gemeente het zelf vast, houd dan
'Vastgesteld per gemeente' (adopted_by).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw

_ONE_BODY = ("adopting_body", "adopted_on", "decision")


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at the keys for one body beside the list of adoptions."""
    if not document.meta.adopted_by:
        return
    for key in _ONE_BODY:
        if getattr(document.meta, key) is not None:
            yield flaw(key)


RULE = Rule(
    code="MET014",
    name="adopted-in-two-ways",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Op twee manieren vastgesteld", "Adopted in two ways"),
    message=Text(
        "{named} en 'Vastgesteld per gemeente' (adopted_by) zijn allebei ingevuld",
        "'{key}' and 'adopted_by' are both there",
    ),
    hint=Text(
        "stelde elke gemeente het zelf vast, haal dan {named} weg; stelde één orgaan het vast, haal "
        "dan 'Vastgesteld per gemeente' (adopted_by) weg",
        "delete '{key}' or 'adopted_by'",
    ),
    source="contract: Front matter, adopted_by; IGJ, Wmo-rapportage 2024, indicator I03",
    check=check,
)
