"""Beleid vertelt of het de onafhankelijkheid van de toezichthouder en de openbaarmaking beschrijft.

Waarom: de IGJ vraagt elke gemeente ieder jaar of het beleid dit regelt. Een raadslid moet het
kunnen nagaan zonder het hele stuk te lezen. 'no' (nee) is ook een eerlijk antwoord.

Zo herstelt u het: vul onder 'Wat het beleid regelt' (covers) bij 'Onafhankelijkheid' (independence)
en 'Openbaarmaking' (publication) in: yes (ja), partly (deels), planned (voorgenomen), no (nee) of
other (anders).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import Covers, Policy
from generator.model.library import Document
from generator.model.terms import Covered
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import IGJ_2024
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each subject of which an adopted policy does not tell whether it is in there."""
    meta = document.meta
    if not isinstance(meta, Policy) or meta.publication_status not in ADOPTED:
        return
    if document.id in known.superseded:
        return
    covers = meta.covers or Covers()
    if covers.independence is Covered.UNKNOWN:
        yield flaw("covers.independence", subject="de onafhankelijkheid van de toezichthouder")
    if covers.publication is Covered.UNKNOWN:
        yield flaw("covers.publication", subject="de openbaarmaking")


RULE = Rule(
    code="REC001",
    name="policy-silent-on-subject",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Beleid zegt niet wat het regelt", "Policy does not tell what it covers"),
    message=Text(
        "bij het beleid staat niet of het {subject} beschrijft",
        "the policy does not tell whether it describes '{subject}'",
    ),
    hint=Text(
        "vul bij 'Wat het beleid regelt' (covers) {named} in: yes (ja), partly (deels), planned "
        "(voorgenomen), no (nee) of other (anders)",
        "fill in {key}: yes, partly, planned, no or other",
    ),
    source="IGJ, Wmo-rapportage 2024, aanbevelingen: beschrijf in elk geval de vorm en de invulling, en de "
    "afweging over openbaarmaking (indicatoren I05 en I06)",
    check=check,
    since=IGJ_2024,
)
