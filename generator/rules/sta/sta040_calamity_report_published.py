"""Een calamiteitenrapport is niet openbaar.

Waarom: zo'n rapport gaat over wat een of enkele mensen overkwam. Ook zonder namen zijn zij te
herkennen. Daarom zijn deze rapporten uitgezonderd. De IGJ maakt van eigen onderzoek na een
calamiteit alleen een zakelijke weergave openbaar.

Zo herstelt u het: kies de status 'not-public' (niet openbaar) met de reden onder 'Waarom niet
openbaar' (withheld), en schrijf een samenvatting van wat er te leren is als eigen stuk. Is dit stuk
zelf zo'n zakelijke weergave, zet dan bij 'Bevindingen die blijven' (suppressions) deze code met de
reden en wie dat besloot.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import VisitReport
from generator.model.library import Document
from generator.model.terms import Status, Variant
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at the variant of a report after a calamity that is called published."""
    meta = document.meta
    if not isinstance(meta, VisitReport) or meta.variant is not Variant.CALAMITY:
        return
    if meta.publication_status is Status.PUBLISHED:
        yield flaw("variant")


RULE = Rule(
    code="STA040",
    name="calamity-report-published",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Calamiteitenrapport is openbaar", "Calamity report is published"),
    message=Text(
        "dit is een rapport na een calamiteit, en de status is 'Openbaar' (published)",
        "this is a report after a calamity, and publication_status is published",
    ),
    hint=Text(
        "kies de status 'not-public' (niet openbaar); is dit alleen een zakelijke weergave, leg dat "
        "dan uit bij 'Bevindingen die blijven' (suppressions)",
        "choose not-public, or explain under suppressions that this is a summary of facts only",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, noot 7: "
    "calamiteitenrapporten zijn uitgezonderd; IGJ, werkwijze sinds 1 juli 2021: alleen een "
    "zakelijke weergave",
    check=check,
)
