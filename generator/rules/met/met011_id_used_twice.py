"""Elk kenmerk hoort bij één stuk en wordt nooit opnieuw gebruikt.

Waarom: het webadres van een stuk komt uit het kenmerk. Met twee stukken op één adres is het ene stuk
onvindbaar, en kan wie het intrekt het verkeerde raken.

Zo herstelt u het: geef het nieuwste van de twee stukken het volgende vrije nummer.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, known: Known) -> Iterator[Flaw]:
    """Point at the second and later documents with an id."""
    for document in collection.documents:
        first = known.documents[document.id]
        if first is not document:
            yield flaw("id", path=document.path, id=document.id, other=first.path)


RULE = Rule(
    code="MET011",
    name="id-used-twice",
    severity=Severity.ERROR,
    scope=Scope.LIBRARY,
    title=Text("Kenmerk twee keer gebruikt", "Id used twice"),
    message=Text("het kenmerk '{id}' is ook van {other}", "the id '{id}' is also that of {other}"),
    hint=Text(
        "geef het nieuwste stuk een nummer dat vrij is", "give the newest document a number that is free"
    ),
    source="contract: Front matter, id",
    check=check,
)
