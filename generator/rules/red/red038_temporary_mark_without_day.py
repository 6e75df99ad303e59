"""Tekst die tijdelijk is weggelakt, krijgt een dag waarop zij terugkomt.

Waarom: artikel 5.1, vierde lid, geldt alleen tot de geadresseerde het heeft gelezen. De wet vraagt
om die termijn te noemen.

Zo herstelt u het: zet bij 'Weglakken' (redaction) onder 'Motivering' (reasons) bij 5.1.4 op welke
dag de tekst openbaar wordt.
"""

import re
from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import WOO
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED
from generator.rules.woo import FIRST_READER, marked

_YEAR = re.compile(r"\b20\d\d\b")


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each mark for a time of which no end is told."""
    meta = document.meta
    if meta.publication_status not in ADOPTED or not (known.body.marks or known.front_marks):
        return
    reason = meta.redaction.reasons.get(FIRST_READER, "") if meta.redaction else ""
    if _YEAR.search(reason):
        return
    for mark in marked(known):
        if FIRST_READER in mark.grounds:
            yield flaw(mark.key, at=mark.at)


RULE = Rule(
    code="RED038",
    name="temporary-mark-without-day",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Tijdelijk weggelakt zonder dag", "Withheld for a time, without a day"),
    message=Text(
        "grond 5.1.4 geldt tijdelijk, maar bij de motivering van deze grond staat geen dag",
        "ground 5.1.4 is temporary, but its reasons name no day",
    ),
    hint=Text(
        "schrijf bij 'Motivering' (reasons, onder redaction) achter 5.1.4 op welke dag de tekst "
        "openbaar wordt",
        "write under redaction.reasons, at 5.1.4, on which day the text becomes public",
    ),
    source="Wet open overheid, artikel 5.1, vierde lid",
    check=check,
    since=WOO,
)
