"""Dat een aanbieder niet reageert, weet u pas als de termijn voorbij is.

Waarom: tot en met de laatste dag kan er nog een reactie komen. Staat er al 'no-reaction' (geen
reactie), dan kan het stuk te vroeg openbaar worden.

Zo herstelt u het: wacht tot na de laatste dag, of verbeter de dag bij 'Sluit op' (closes_on).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import FactsOutcome, PublicationOutcome
from generator.model.text import Text
from generator.rules.hearings import hearing_parts
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw

_SILENT = frozenset({FactsOutcome.NO_REACTION, PublicationOutcome.NO_REACTION})


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each hearing that was called silent before its last day was over."""
    for key, part in hearing_parts(document.meta):
        if part.closes_on and part.closes_on >= known.today and part.outcome in _SILENT:
            yield flaw(f"{key}.outcome", day=part.closes_on)


RULE = Rule(
    code="STA030",
    name="no-reaction-within-term",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Geen reactie, terwijl de termijn loopt", "No reaction while the term runs"),
    message=Text(
        "er staat dat er geen reactie kwam, maar de aanbieder kan nog reageren tot en met {day}",
        "no reaction is recorded, but the provider can react until {day}",
    ),
    hint=Text(
        "haal 'Uitkomst' (outcome) weg tot de termijn voorbij is, of verbeter 'Sluit op' (closes_on)",
        "remove outcome until the term is over, or correct closes_on",
    ),
    source="Algemene wet bestuursrecht, artikel 4:8; Afsprakenkader en draaiboek toezicht in het "
    "sociaal domein 2020, stap 10",
    check=check,
)
