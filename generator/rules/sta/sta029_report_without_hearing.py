"""De aanbieder kon op de feiten reageren voordat het rapport openbaar werd.

Waarom: wie is onderzocht, ziet fouten die de toezichthouder niet ziet. Een rechter vernietigde een
besluit tot openbaarmaking omdat feiten niet klopten.

Zo herstelt u het: zet bij 'Hoor en wederhoor' (hearing) onder 'Feiten' (facts) wanneer u het
rapport voorlegde en hoe dat afliep. Was horen niet nodig, schrijf dan bij 'Niet nodig'
(none_needed) waarom.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import VisitReport
from generator.model.library import Document
from generator.model.terms import Status, Subject
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at the status of a report about a provider of which no hearing is recorded."""
    meta = document.meta
    if meta.publication_status is not Status.PUBLISHED or not isinstance(meta, VisitReport):
        return
    if meta.hearing and (meta.hearing.facts or meta.hearing.none_needed):
        return
    if meta.subject is Subject.PROVIDER:
        yield flaw("publication_status")


RULE = Rule(
    code="STA029",
    name="report-without-hearing",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Openbaar rapport zonder hoor en wederhoor", "Published report without a hearing"),
    message=Text(
        "het rapport is openbaar, maar er staat niet bij dat de aanbieder op de feiten kon reageren",
        "the report is published, but nothing tells that the provider could react to the facts",
    ),
    hint=Text(
        "vul bij 'Hoor en wederhoor' (hearing) 'Feiten' (facts) in, of schrijf bij 'Niet nodig' "
        "(none_needed) waarom horen niet nodig was",
        "fill in hearing.facts, or tell under hearing.none_needed why there was no need",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, stap 10; Algemene "
    "wet bestuursrecht, artikelen 3:2 en 4:8",
    check=check,
)
