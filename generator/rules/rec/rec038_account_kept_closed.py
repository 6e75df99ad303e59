"""Beleid, werkplan en jaarverslag zijn openbaar.

Waarom: met deze stukken leggen gemeente en toezichthouder verantwoording af aan raad en inwoners.
Er staan geen gegevens van aanbieders of cliënten in die dicht moeten blijven, of die zijn weg te
lakken.

Zo herstelt u het: maak het stuk openbaar, met delen gelakt als dat nodig is. Kan het echt niet, leg
dan onder 'Waarom niet openbaar' (withheld) uit waarom en zet deze code met dezelfde reden bij
'Bevindingen die blijven' (suppressions).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import AnnualReport, Policy, WorkPlan
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import IGJ_2024
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at the status of a document of account that is kept closed."""
    meta = document.meta
    if meta.publication_status is not Status.NOT_PUBLIC or document.id in known.superseded:
        return
    if isinstance(meta, Policy | WorkPlan | AnnualReport):
        yield flaw("publication_status", kind=meta.kind.label.lower())


RULE = Rule(
    code="REC038",
    name="account-kept-closed",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Verantwoording is niet openbaar", "Account is kept closed"),
    message=Text(
        "dit stuk van de soort {kind} is niet openbaar, terwijl het verantwoording aflegt aan raad "
        "en inwoners",
        "this document of the kind {kind} is not public, while it accounts to council and residents",
    ),
    hint=Text(
        "maak het openbaar, zo nodig met delen gelakt", "make it public, with parts redacted where needed"
    ),
    source="IGJ, Wmo-rapportage 2024, 'Transparantie nog steeds een uitdaging': beleid en jaarverslag "
    "openbaar (indicatoren I09 en I28); Wet open overheid, artikel 3.1",
    check=check,
    since=IGJ_2024,
)
