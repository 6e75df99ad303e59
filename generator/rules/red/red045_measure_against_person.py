"""Een maatregel tegen een persoon is alleen openbaar als dat echt nodig is.

Waarom: een zelfstandige is een mens. Ook zonder naam weten buren en cliënten om wie het gaat, en
een zoekmachine vergeet niets.

Zo herstelt u het: weeg opnieuw of openbaar maken nodig is voor inwoners. Zo niet, kies dan
'not-public' (niet openbaar). Is het nodig, schrijf dan bij 'Bevindingen die blijven' (suppressions)
waarom.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import Measure
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each provider of a published measure that is a natural person."""
    meta = document.meta
    if not isinstance(meta, Measure) or meta.publication_status is not Status.PUBLISHED:
        return
    for index, key in enumerate(meta.provider):
        provider = known.collection.providers.get(key)
        if provider and provider.natural_person:
            yield flaw(f"provider[{index}]")


RULE = Rule(
    code="RED045",
    name="measure-against-person",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Maatregel tegen een persoon is openbaar", "Measure against a person is published"),
    message=Text(
        "deze maatregel is tegen een zelfstandige, dus tegen een persoon, en de status is 'Openbaar' "
        "(published)",
        "this measure is against a self-employed person, and the document is called published",
    ),
    hint=Text(
        "weeg of dit nodig is; leg dat uit bij 'Bevindingen die blijven' (suppressions), of kies de "
        "status 'not-public' (niet openbaar)",
        "weigh whether this is needed; explain under suppressions, or choose not-public",
    ),
    source="Wet open overheid, artikel 5.1, eerste lid, onder d, en tweede lid, onder e; Algemene "
    "verordening gegevensbescherming, artikel 5",
    check=check,
)
