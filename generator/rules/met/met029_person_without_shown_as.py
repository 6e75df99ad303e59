"""Een aanbieder die een natuurlijk persoon is, heeft een omschrijving zonder naam.

Waarom: van een zelfstandige zorgverlener is de naam een persoonsgegeven. Op de site staat alleen
wat er achter 'Getoond als' (shown_as) staat.

Zo herstelt u het: vul bij deze aanbieder 'shown_as' in, bijvoorbeeld: een zelfstandige begeleider.
Noem geen naam, straat of dorp.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, _known: Known) -> Iterator[Flaw]:
    """Point at each natural person for whom no words were chosen."""
    for key, provider in sorted(collection.providers.items()):
        if provider.natural_person and not provider.shown_as:
            yield flaw(key, path=f"content/{collection.key}/providers.yml", provider=key)


RULE = Rule(
    code="MET029",
    name="person-without-shown-as",
    severity=Severity.ERROR,
    scope=Scope.LIBRARY,
    title=Text("Natuurlijk persoon zonder omschrijving", "Natural person without shown_as"),
    message=Text(
        "bij aanbieder '{provider}' ontbreekt 'Getoond als' (shown_as), en de aanbieder is een "
        "natuurlijk persoon",
        "provider '{provider}' has no 'shown_as', and natural_person is true",
    ),
    hint=Text(
        "vul 'Getoond als' (shown_as) in, bijvoorbeeld: een zelfstandige begeleider",
        "fill in 'shown_as', for example: een zelfstandige begeleider",
    ),
    source="contract: Where files are, providers.yml; Woo, artikel 5.1, tweede lid, onder e",
    check=check,
    legal=True,
)
