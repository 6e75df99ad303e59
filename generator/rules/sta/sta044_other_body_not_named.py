"""Maakt een ander orgaan het stuk openbaar, dan staat erbij welk orgaan.

Waarom: de lezer wil weten waar hij het stuk wel vindt, en wanneer.

Zo herstelt u het: zet het andere orgaan bij 'Na een ander orgaan' (release_after), met het adres
zodra dat er is.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status, WithheldBecause
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a reason that sends the reader to nobody."""
    meta = document.meta
    if meta.withheld is None or meta.withheld.because is not WithheldBecause.OTHER_BODY:
        return
    if not meta.release_after and meta.publication_status is Status.NOT_PUBLIC:
        yield flaw("withheld.because")


RULE = Rule(
    code="STA044",
    name="other-body-not-named",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Ander orgaan niet genoemd", "Other body not named"),
    message=Text(
        "een ander orgaan maakt dit openbaar, maar er staat niet bij welk orgaan",
        "another body publishes this, but nothing tells which one",
    ),
    hint=Text(
        "zet bij 'Na een ander orgaan' (release_after) welk orgaan het stuk openbaar maakt",
        "name under release_after the body that publishes the document",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020: volgorde van "
    "openbaar maken; Wet open overheid, artikel 4.2 (doorverwijzen)",
    check=check,
)
