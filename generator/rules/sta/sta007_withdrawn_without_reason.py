"""Een ingetrokken stuk noemt de dag en de reden.

Waarom: wie een oude link volgt, wil weten wat er is gebeurd. Een stuk dat zonder uitleg verdwijnt,
schaadt het vertrouwen. Het stuk zelf is al weg: intrekken wacht nooit op deze fout.

Zo herstelt u het: vul 'Ingetrokken' (withdrawn) in met 'Datum' (on) en 'Waarom' (why), en waar dat
mag een zin bij 'Toelichting' (note).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a withdrawal without a word."""
    meta = document.meta
    if meta.publication_status is Status.WITHDRAWN and meta.withdrawn is None:
        yield flaw("withdrawn")


RULE = Rule(
    code="STA007",
    name="withdrawn-without-reason",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Ingetrokken zonder reden", "Withdrawn without a reason"),
    message=Text(
        "de status is 'Ingetrokken' (withdrawn), maar er staat niet bij wanneer en waarom",
        "publication_status is 'withdrawn', but withdrawn is missing",
    ),
    hint=Text(
        "vul {named} in met de dag en de reden, bijvoorbeeld withdrawn: {{on: 2026-03-04, why: error}}",
        "fill in when and why: withdrawn: {{on: 2026-03-04, why: error}}",
    ),
    source="Wet open overheid, artikel 3.1; Algemene verordening gegevensbescherming, artikel 17",
    check=check,
)
