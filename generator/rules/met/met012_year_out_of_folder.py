"""Een stuk staat in de map van het jaar dat in zijn kenmerk staat.

Waarom: bijlagen en het register horen bij een jaar. Staat een stuk in een andere map, dan vindt niemand
het terug en mist het zijn bijlagen.

Zo herstelt u het: verplaats het bestand naar de map van het jaar in het kenmerk, of verbeter het kenmerk
als het stuk nog niet openbaar is.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.reading.layout import position
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at an id with another year than its folder."""
    folder = position(document.path).year
    if folder and folder != document.year:
        yield flaw("id", id=document.id, year=document.year, folder=folder)


RULE = Rule(
    code="MET012",
    name="year-out-of-folder",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Jaar van kenmerk en map verschillen", "Year of id and folder differ"),
    message=Text(
        "het kenmerk '{id}' is van {year}, maar het bestand staat in de map {folder}",
        "the id '{id}' is of {year}, but the file is in the folder {folder}",
    ),
    hint=Text("verplaats het bestand naar de map {year}", "move the file to the folder {year}"),
    source="contract: Where files are",
    check=check,
)
