"""Bij elke grond uit het tweede lid staat waarom dat belang zwaarder weegt dan openbaarheid.

Waarom: deze gronden vragen een afweging, en de wet vraagt die uitdrukkelijk te motiveren. De lezer
ziet de motivering bij het stuk.

Zo herstelt u het: zet bij 'Weglakken' (redaction) onder 'Motivering' (reasons) de grond met een zin
die uitlegt waarom.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import WOO
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED
from generator.rules.woo import MOTIVATED, marked


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at the redaction for each relative ground that was used and not explained, once each."""
    meta = document.meta
    if meta.publication_status not in ADOPTED or not (known.body.marks or known.front_marks):
        return
    used = {code for mark in marked(known) for code in mark.grounds if code.startswith(MOTIVATED)}
    reasons = tuple(meta.redaction.reasons) if meta.redaction else ()
    for code in sorted(used):
        if not any(code.startswith(key) for key in reasons):
            yield flaw("redaction.reasons", ground=code)


RULE = Rule(
    code="RED036",
    name="ground-not-motivated",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Grond zonder motivering", "Ground without reasons"),
    message=Text(
        "er is tekst weggelakt op grond {ground}, maar er staat niet bij waarom",
        "text was withheld on ground {ground}, but nothing tells why",
    ),
    hint=Text(
        "zet bij 'Motivering' (reasons, onder redaction) een zin over deze grond",
        "put a sentence about this ground under redaction.reasons",
    ),
    source="Wet open overheid, artikel 5.1, tweede en derde lid",
    check=check,
    since=WOO,
)
