"""De naam van een zelfstandige staat ook niet op een pagina, in een instelling of in een bestandsnaam.

Waarom: de naam van een zelfstandige is een persoonsgegeven, ook als het de naam van zijn bedrijf
is. Op de site staat alleen de omschrijving bij 'Getoond als' (shown_as).

Zo herstelt u het: schrijf de omschrijving op de plaats van de naam, of haal de naam weg. Dit geldt
ook voor een zelfstandige uit een ander samenwerkingsverband.
"""

from collections.abc import Iterator
from itertools import chain

from generator.model.finding import Severity
from generator.model.library import Collection, Page
from generator.model.text import Text
from generator.rules.bodies import on_page
from generator.rules.known import Known
from generator.rules.private_names import is_in_file_name
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.source.text import span_of


def check(collection: Collection, known: Known) -> Iterator[Flaw]:
    """Point at each place outside the documents of a name that only providers.yml may hold."""
    names = known.private_names
    files = (page.path for page in collection.pages), (file.path for file in collection.attachments)
    for path in chain(*files):
        if is_in_file_name(names, path):
            yield flaw(path=path)
    for page in collection.pages:
        yield from _on_page(page, known)
    for path, key, text in known.shown_settings:
        if names.places(text):
            yield flaw(key, path=path)


def _on_page(page: Page, known: Known) -> Iterator[Flaw]:
    for key, text in (("title", page.title), ("description", page.description)):
        if known.private_names.places(text):
            yield flaw(key, path=page.path)
    for start, end in known.private_names.places(page.body):
        yield Flaw(path=page.path, span=on_page(page, span_of(page.body, start, end=end)))


RULE = Rule(
    code="RED033",
    name="natural-person-elsewhere",
    severity=Severity.ERROR,
    scope=Scope.LIBRARY,
    title=Text("Naam van een zelfstandige buiten de stukken", "Self-employed person named elsewhere"),
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
