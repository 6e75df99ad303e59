"""Is de termijn van hoor en wederhoor voorbij, dan staat erbij hoe het afliep.

Waarom: zonder afloop kan het stuk niet verder. Vaak is de reactie er wel, maar is zij niet
vastgelegd.

Zo herstelt u het: vul 'Uitkomst' (outcome) in. Kwam er geen reactie, vul dan 'no-reaction' (geen
reactie) in. Kreeg de aanbieder uitstel, pas dan 'Sluit op' (closes_on) aan.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.hearings import hearing_parts
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw

_IN_PREPARATION = frozenset({Status.DRAFT, Status.HEARING})


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each hearing in a document in preparation that is over and has no outcome."""
    if document.meta.hearing is None or document.meta.publication_status not in _IN_PREPARATION:
        return
    for key, part in hearing_parts(document.meta):
        if part.outcome is None and part.closes_on and part.closes_on < known.today:
            yield flaw(key, day=part.closes_on)


RULE = Rule(
    code="STA037",
    name="hearing-term-over",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Termijn voorbij zonder afloop", "Term over without an outcome"),
    message=Text(
        "de aanbieder kon reageren tot en met {day}, maar 'Uitkomst' (outcome) ontbreekt",
        "the provider could react until {day}, but the outcome is missing",
    ),
    hint=Text(
        "vul 'Uitkomst' (outcome) in, of pas 'Sluit op' (closes_on) aan als er uitstel is gegeven",
        "fill in outcome, or change closes_on where a longer term was given",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, stap 10",
    check=check,
)
