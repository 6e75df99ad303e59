"""Elke grond bij weggelakte tekst staat in hoofdstuk 5 van de Wet open overheid.

Waarom: de lezer mag weten op welke grond iets weg is, en daartegen opkomen. Een grond die niet
bestaat, kan niemand nagaan.

Zo herstelt u het: zoek het artikel op. Voor namen is het meestal 5.1.2e, voor gezondheid 5.1.1d,
voor een nummer zoals het bsn 5.1.1e.
"""

from collections.abc import Iterator

from generator.authorities.grounds import ground
from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(_document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each ground that the law does not have."""
    for mark in known.body.marks:
        for code in mark.grounds:
            if ground(code) is None:
                yield flaw(at=mark.span, ground=code)
    for key, found in known.front_marks:
        for code in found.grounds:
            if ground(code) is None:
                yield flaw(key, ground=code)


RULE = Rule(
    code="RED011",
    name="unknown-ground",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Onbekende grond bij het lakken", "Unknown ground of a redaction"),
    message=Text("'{ground}' is geen uitzonderingsgrond van de Woo", "'{ground}' is no ground of the Woo"),
    hint=Text(
        "schrijf de grond zoals in de wet, bijvoorbeeld 5.1.2e voor artikel 5.1, tweede lid, onder e",
        "write the ground as in the law, for example 5.1.2e for article 5.1, second paragraph, under e",
    ),
    source="Wet open overheid, artikel 5.1",
    check=check,
    legal=True,
)
