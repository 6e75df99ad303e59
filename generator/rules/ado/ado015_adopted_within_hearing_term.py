"""Een rapport wordt vastgesteld nadat de termijn voor hoor en wederhoor voorbij is.

Waarom: wie niet reageert, mag dat nog doen tot en met de laatste dag. Wordt het rapport eerder
vastgesteld, dan kan een fout blijven staan.

Zo herstelt u het: kijk welke dag niet klopt. Is het rapport echt te vroeg vastgesteld, laat de
toezichthouder het dan na de termijn opnieuw vaststellen.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import FactsOutcome
from generator.model.text import Text
from generator.rules.dates import adoption_steps
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a term without a reaction that ran on after the adoption."""
    meta = document.meta
    facts = meta.hearing.facts if meta.hearing else None
    if facts is None or facts.outcome is not FactsOutcome.NO_REACTION or facts.closes_on is None:
        return
    for step in adoption_steps(meta)[:1]:
        if step.day <= facts.closes_on:
            yield flaw("hearing.facts.closes_on", adopted=step.day, closes=facts.closes_on)


RULE = Rule(
    code="ADO015",
    name="adopted-within-hearing-term",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text(
        "Vastgesteld binnen de termijn van hoor en wederhoor", "Adopted within the term of the hearing"
    ),
    message=Text(
        "het stuk is vastgesteld op {adopted}, maar de aanbieder kon nog reageren tot en met {closes}",
        "the document was adopted on {adopted}, but the provider could react until {closes}",
    ),
    hint=Text(
        "verbeter een van de twee dagen, of stel het stuk opnieuw vast na de termijn",
        "correct one of the two days, or adopt the document again after the term",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, stap 10: hoor en "
    "wederhoor komt voor het vaststellen",
    check=check,
)
