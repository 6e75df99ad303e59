"""Bij hulp met een pgb is niet te herkennen wie de hulp geeft en wie haar krijgt.

Waarom: een zelfstandige hulpverlener werkt vaak voor een of enkele mensen met een persoonsgebonden
budget. Ook zonder namen weten buren dan wie het is.

Zo herstelt u het: lees het rapport met de ogen van iemand uit de buurt. Haal plaats, dagen en
bijzonderheden weg, of kies 'not-public' (niet openbaar). Is het zo goed, schrijf dat dan bij
'Bevindingen die blijven' (suppressions).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Funding, Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import AVG
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at the funding of a published report about one person's support on a personal budget."""
    meta = document.meta
    if Funding.PGB not in meta.funding or meta.publication_status is not Status.PUBLISHED:
        return
    providers = known.collection.providers
    named = getattr(meta, "provider", ())
    if any(key in providers and providers[key].natural_person for key in named):
        yield flaw("funding")


RULE = Rule(
    code="RED043",
    name="pgb-provider-recognisable",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Mensen bij een pgb zijn te herkennen", "People behind a personal budget can be recognised"),
    message=Text(
        "dit rapport gaat over pgb-hulp van een persoon, en dan zijn mensen snel te herkennen",
        "this report is about support on a personal budget by one person, so people are easily recognised",
    ),
    hint=Text(
        "haal bijzonderheden weg waaraan mensen te herkennen zijn, of kies de status 'not-public' "
        "(niet openbaar)",
        "remove what people can be recognised by, or choose not-public",
    ),
    source="Wet open overheid, artikel 5.1, tweede lid, onder e; VNG, handreiking Transparant "
    "Wmo-toezicht (2020), rapporten over pgb",
    check=check,
    since=AVG,
)
