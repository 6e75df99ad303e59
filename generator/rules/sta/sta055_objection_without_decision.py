"""Heeft de aanbieder bezwaar tegen openbaarmaking, dan ligt er een besluit met een dag.

Waarom: zonder besluit kan de aanbieder niet naar de rechter. Het stuk blijft dicht, want de
wachttijd kan niet beginnen.

Zo herstelt u het: zet het besluit bij 'Besluit over openbaarmaking' (publication_decision), met de
dag waarop het is verzonden.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.hearings import objected
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at an objection on which nobody decided."""
    meta = document.meta
    if meta.hearing is None or meta.publication_status is not Status.PUBLISHED or not objected(meta):
        return
    if not any(decision.sent_on or decision.on for decision in meta.publication_decision):
        yield flaw("hearing.publication.outcome")


RULE = Rule(
    code="STA055",
    name="objection-without-decision",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Bezwaar zonder besluit", "Objection without a decision"),
    message=Text(
        "de aanbieder heeft bezwaar tegen openbaarmaking, maar er staat geen besluit met een dag bij",
        "the provider objects to publication, but no decision with a day is given",
    ),
    hint=Text(
        "zet het besluit bij 'Besluit over openbaarmaking' (publication_decision), met de dag bij "
        "'Verzonden op' (sent_on)",
        "put the decision under publication_decision, with sent_on",
    ),
    source="Algemene wet bestuursrecht, artikelen 1:3 en 4:8; Wet open overheid, artikel 4.4, "
    "vijfde lid, naar analogie",
    check=check,
)
