"""In instellingen die op de site komen, staan geen persoonsgegevens.

Waarom: uitleg van begrippen, normen, namen van toezichthouders en toelichtingen bij cijfers zijn
gewoon te lezen op de site. Daar gelden dezelfde regels als voor een stuk.

Zo herstelt u het: haal het gegeven weg, of schrijf een rol. Een functionele mailbox of een algemeen
nummer zet u in partnership.yml of allow.yml. Staat de tekst in content/glossary.yml, verbeter hem
dan daar.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.sightings import kinds_in


def check(_collection: Collection, known: Known) -> Iterator[Flaw]:
    """Point at each text of the settings with personal data that is not allowed."""
    for path, key, text in known.shown_settings:
        for kind in kinds_in(text, known=known):
            yield flaw(key, path=path, what=kind.label)


RULE = Rule(
    code="RED032",
    name="personal-data-in-settings",
    severity=Severity.ERROR,
    scope=Scope.LIBRARY,
    title=Text("Persoonsgegevens in instellingen", "Personal data in settings"),
    message=Text(
        "hier staat een persoonsgegeven dat op de site komt: {what}",
        "here is personal data that reaches the site: {what}",
    ),
    hint=Text(
        "haal het weg; mag het echt openbaar zijn, zet het dan in allow.yml",
        "remove it, or put it in allow.yml if it may be public",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 6",
    check=check,
    legal=True,
)
