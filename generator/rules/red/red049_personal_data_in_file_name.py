"""De naam van een bestand bevat geen persoonsgegevens.

Waarom: de naam van een bestand komt in het adres op de site, in de geschiedenis van git en in
zoekmachines. Daar blijft hij staan, ook als de tekst zelf netjes is gelakt.

Zo herstelt u het: geef het bestand een andere naam, bijvoorbeeld het kenmerk met een paar woorden
over het onderwerp. Pas ook de verwijzingen aan. Stond het bestand al in git, lees dan
docs/geschiedenis.md.
"""

from collections.abc import Iterator

from generator.detection.find import find_in_name
from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.sightings import unlisted


def check(collection: Collection, known: Known) -> Iterator[Flaw]:
    """Point at each file of the partnership with personal data in its name."""
    documents = (document.path for document in collection.documents)
    pages = (page.path for page in collection.pages)
    attachments = (attachment.path for attachment in collection.attachments)
    for path in sorted({*documents, *pages, *attachments}):
        name = path.rpartition("/")[2].rpartition(".")[0]
        for kind in sorted({seen.kind for seen in unlisted(name, find_in_name(name), known=known)}):
            yield flaw(path=path, what=kind.label)


RULE = Rule(
    code="RED049",
    name="personal-data-in-file-name",
    severity=Severity.ERROR,
    scope=Scope.LIBRARY,
    title=Text("Persoonsgegeven in de naam van een bestand", "Personal data in the name of a file"),
    message=Text(
        "de naam van dit bestand bevat een persoonsgegeven: {what}",
        "the name of this file holds personal data: {what}",
    ),
    hint=Text(
        "geef het bestand een naam zonder persoonsgegevens; is het een organisatie of een plaats, zet "
        "die dan in allow.yml",
        "give the file a name without personal data; put an organisation or a place in allow.yml",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 6",
    check=check,
    legal=True,
)
