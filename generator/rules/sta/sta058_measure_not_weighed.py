"""Een maatregel die geen cliëntenstop of sluiting is, wordt alleen na afweging openbaar.

Waarom: de afspraken noemen alleen een cliëntenstop en het einde van een contract als maatregel die
naar buiten gaat. Bij andere maatregelen weegt u eerst of inwoners er iets aan hebben.

Zo herstelt u het: leg het besluit om toch openbaar te maken vast bij 'Besluit over openbaarmaking'
(publication_decision).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import Measure
from generator.model.library import Document
from generator.model.terms import MeasureType, Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw

_OPEN = frozenset({MeasureType.CLIENT_STOP, MeasureType.CONTRACT_ENDED})


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at the weight of a published measure that nobody decided to publish."""
    meta = document.meta
    if not isinstance(meta, Measure) or meta.type in _OPEN or meta.publication_decision:
        return
    if meta.publication_status is Status.PUBLISHED:
        yield flaw("type" if meta.type else "measure")


RULE = Rule(
    code="STA058",
    name="measure-not-weighed",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Maatregel openbaar zonder afweging", "Measure published without weighing"),
    message=Text(
        "deze maatregel is geen cliëntenstop of einde van een contract, en er staat geen "
        "besluit over openbaarmaking bij",
        "this measure is no client stop or end of a contract, and no decision on publication is given",
    ),
    hint=Text(
        "leg de afweging vast: zet het besluit bij 'Besluit over openbaarmaking' (publication_decision)",
        "record the weighing: put the decision under publication_decision",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, bijlage 2: welke "
    "informatie met wie wordt gedeeld",
    check=check,
)
