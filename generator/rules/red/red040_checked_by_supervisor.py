"""Een ander dan de schrijver leest het stuk na op persoonsgegevens.

Waarom: wie een rapport schreef, leest over zijn eigen zinnen heen. Iemand die de zaak niet kent,
ziet eerder wie te herkennen is.

Zo herstelt u het: laat iemand met een andere rol nalezen, zoals een jurist of de functionaris
gegevensbescherming, en zet die rol bij 'Gecontroleerd door' (checked_by).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import AVG
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at a check by a supervisor."""
    redaction = document.meta.redaction
    if redaction is None or redaction.checked_by is None:
        return
    if document.meta.publication_status not in ADOPTED:
        return
    role = redaction.checked_by.casefold()
    supervisors = known.collection.settings.supervisors
    own = role in supervisors or any(role == one.name.casefold() for one in supervisors.values())
    if own or role.startswith("toezichthouder"):
        yield flaw("redaction.checked_by", role=redaction.checked_by)


RULE = Rule(
    code="RED040",
    name="checked-by-supervisor",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Nagelezen door de schrijver zelf", "Checked by the writer"),
    message=Text(
        "'{role}' las het stuk na, maar dat is de toezichthouder zelf",
        "'{role}' checked the document, but that is the supervisor",
    ),
    hint=Text(
        "laat iemand met een andere rol nalezen en zet die rol bij 'Gecontroleerd door' (checked_by)",
        "let somebody with another role read it and put that role under checked_by",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 24 en 32 (passende "
    "organisatorische maatregelen)",
    check=check,
    since=AVG,
)
