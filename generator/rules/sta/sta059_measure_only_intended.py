"""Een maatregel wordt openbaar als zij is genomen, niet als voornemen.

Waarom: een voorgenomen maatregel is vertrouwelijk. De aanbieder mag eerst zijn zienswijze geven, en
dan kan het besluit anders uitvallen.

Zo herstelt u het: wacht tot de maatregel is genomen. Is zij al genomen, pas dan de titel aan.
"""

import re
from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import Measure
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw

_INTENDED = re.compile(r"voorgenomen|voornemen", re.IGNORECASE)


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at the title of a published measure that was not taken yet."""
    meta = document.meta
    if not isinstance(meta, Measure) or meta.publication_status is not Status.PUBLISHED:
        return
    if _INTENDED.search(meta.title):
        yield flaw("title")


RULE = Rule(
    code="STA059",
    name="measure-only-intended",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Voorgenomen maatregel is openbaar", "Intended measure is published"),
    message=Text(
        "de titel noemt een voornemen, maar de status is 'Openbaar' (published)",
        "the title names an intention, but publication_status is published",
    ),
    hint=Text(
        "wacht met openbaar maken tot de maatregel is genomen, of verbeter de titel",
        "wait until the measure is taken, or correct the title",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, bijlage 2 en de "
    "afspraken over voorgenomen maatregelen; Algemene wet bestuursrecht, artikel 4:8",
    check=check,
)
