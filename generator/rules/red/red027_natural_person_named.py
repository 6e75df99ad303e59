"""Een aanbieder die een natuurlijk persoon is, staat nergens met zijn naam.

Waarom: de naam van een zelfstandige is een persoonsgegeven, ook als het de naam van zijn bedrijf
is. Op de site staat alleen de omschrijving bij 'Getoond als' (shown_as).

Zo herstelt u het: schrijf de omschrijving op de plaats van de naam: in de titel, de samenvatting,
de tekst en de naam van het bestand.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.private_names import is_in_file_name
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.texts import front_of, texts_of
from generator.source.text import span_of


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each place of a name that only providers.yml may hold."""
    for trace in known.private_names.found_in(known.folded):
        for start, end in trace.places(document.source):
            yield Flaw(span=span_of(document.source, start, end=end))
    if "\\" in document.source:  # YAML may write a letter as an escape
        yield from _escaped(document, known)
    if is_in_file_name(known.private_names, document.path):
        yield Flaw()


def _escaped(document: Document, known: Known) -> Iterator[Flaw]:
    front = front_of(document)
    if "\\" in front and not known.private_names.places(front):
        for key, text in texts_of(document.meta):
            if known.private_names.places(text):
                yield flaw(key)


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
        "gebruik de omschrijving bij 'Getoond als' (shown_as), ook in de naam van het bestand",
        "use the description under shown_as, in the file name as well",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 6",
    check=check,
    legal=True,
)
