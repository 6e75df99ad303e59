"""Een oude sleutel onder 'Oude sleutels' (formerly) is van niemand anders.

Waarom: op de adressen van de oude sleutel stuurt de site de lezer door. Is die sleutel nu van een
ander samenwerkingsverband, dan staat daar al een site.

Zo herstelt u het: haal de sleutel weg bij 'formerly', of geef het andere samenwerkingsverband een
eigen sleutel.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from generator.model.finding import Severity
from generator.model.library import Library
from generator.model.text import Text
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(library: Library, _moment: datetime) -> Iterator[Flaw]:
    """Point at each earlier key that is a key now, or an earlier key of two."""
    used = Counter(collection.key for collection in library.collections)
    used.update(key for collection in library.collections for key in set(collection.settings.formerly))
    for collection in library.collections:
        path = f"content/{collection.key}/partnership.yml"
        for number, key in enumerate(collection.settings.formerly):
            if used[key] > 1:
                yield flaw(f"formerly[{number}]", path=path, old=key)


RULE = Rule(
    code="MET040",
    name="earlier-key-in-use",
    severity=Severity.ERROR,
    scope=Scope.PORTAL,
    title=Text("Oude sleutel is van een ander", "Earlier key belongs to somebody else"),
    message=Text(
        "de sleutel '{old}' is ook van een ander samenwerkingsverband",
        "the key '{old}' also belongs to another",
    ),
    hint=Text("haal '{old}' weg bij {named}", "take '{old}' away from formerly"),
    source="contract: partnership.yml, formerly",
    check=check,
)
