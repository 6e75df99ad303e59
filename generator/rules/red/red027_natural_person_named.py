"""Een aanbieder die een natuurlijk persoon is, staat nergens met zijn naam.

Waarom: de naam van een zelfstandige is een persoonsgegeven, ook als het de naam van zijn bedrijf
is. Op de site staat alleen de omschrijving bij 'shown_as'.

Zo herstelt u het: schrijf de omschrijving op de plaats van de naam: in de titel, de samenvatting,
de tekst en de naam van het bestand.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.private_names import is_in_file_name, places_of
from generator.rules.rule import Flaw, Rule, Scope
from generator.source.text import span_of


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each place of a name that only providers.yml may hold."""
    folded = document.source.lower() if known.private_names else ""
    for name in known.private_names:
        for start, end in places_of(name, document.source, folded=folded):
            yield Flaw(span=span_of(document.source, start, end=end))
        if is_in_file_name(name, document.path):
            yield Flaw()


RULE = Rule(
    code="RED027",
    name="natural-person-named",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Naam van een zelfstandige", "Name of a self-employed person"),
    message=Text(
        "hier staat de naam van een aanbieder die een natuurlijk persoon is",
        "here is the name of a provider who is a natural person",
    ),
    hint=Text(
        "gebruik de omschrijving bij shown_as, ook in de naam van het bestand",
        "use the description under shown_as, in the file name as well",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 6",
    check=check,
    legal=True,
)
