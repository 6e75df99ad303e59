"""Een jaarverslag geeft zijn cijfers ook als gegevens.

Waarom: dan staan ze in de tabel bij het verslag, zijn jaren te vergelijken, en ziet u het als ze
afwijken van het register. Een aantal dat niemand weet, heet 'unknown' (onbekend).

Zo herstelt u het: vul 'Cijfers' (figures) in met de aantallen uit het verslag.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import AnnualReport
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import IGJ_2024
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at an adopted annual report without figures."""
    meta = document.meta
    if isinstance(meta, AnnualReport) and meta.publication_status in ADOPTED and meta.figures is None:
        yield flaw("figures")


RULE = Rule(
    code="REC019",
    name="annual-report-without-figures",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Jaarverslag zonder cijfers", "Annual report without figures"),
    message=Text("bij het jaarverslag staan geen cijfers", "the annual report has no figures"),
    hint=Text(
        "vul '{title}' (figures) in; een aantal dat niemand weet, schrijft u als 'unknown' (onbekend)",
        "fill in figures; a number that nobody knows is unknown",
    ),
    source="IGJ, Wmo-rapportage 2024, 'Transparantie nog steeds een uitdaging': ongeveer een vijfde heeft "
    "geen goed zicht op de aantallen (indicatoren I17 en I26)",
    check=check,
    since=IGJ_2024,
)
