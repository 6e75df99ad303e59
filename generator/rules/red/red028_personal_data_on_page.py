"""Een gewone pagina bevat geen persoonsgegevens.

Waarom: voor de pagina's naast de stukken gelden dezelfde regels. Ook daar blijft een naam of adres
jaren vindbaar.

Zo herstelt u het: haal het gegeven weg. Een functionele mailbox, een algemeen nummer of een
bestuurder zet u in partnership.yml of allow.yml.
"""

from collections.abc import Iterator

from generator.detection.find import find
from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.bodies import on_page
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.sightings import kinds_in, unlisted
from generator.source.text import span_of


def check(collection: Collection, known: Known) -> Iterator[Flaw]:
    """Point at personal data in the pages that the partnership writes itself."""
    for page in collection.pages:
        for key, text in (("title", page.title), ("description", page.description)):
            for kind in kinds_in(text, known=known):
                yield flaw(key, path=page.path, what=kind.label)
        for seen in unlisted(page.body, find(page.body), known=known):
            span = on_page(page, span_of(page.body, seen.start, end=seen.end))
            yield Flaw(path=page.path, span=span, values=(("what", seen.kind.label),))


RULE = Rule(
    code="RED028",
    name="personal-data-on-page",
    severity=Severity.ERROR,
    scope=Scope.LIBRARY,
    title=Text("Persoonsgegevens op een pagina", "Personal data on a page"),
    message=Text("op deze pagina staat een persoonsgegeven: {what}", "on this page is personal data: {what}"),
    hint=Text(
        "haal het weg; mag het echt openbaar zijn, zet het dan in allow.yml",
        "remove it, or put it in allow.yml if it may be public",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 6",
    check=check,
    legal=True,
)
