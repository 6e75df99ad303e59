"""Inwoners of hun adviesraad praten mee over nieuw beleid en over de evaluatie ervan.

Waarom: de IGJ beveelt aan om de vertegenwoordiging van inwoners te betrekken bij het maken en bij
het evalueren van het beleid. Zij weten wat inwoners van hulp en toezicht merken.

Zo herstelt u het: noem onder 'Geraadpleegd' (consulted) wie om advies is gevraagd, en wanneer. Is
er een advies, publiceer dat dan als reactie op dit stuk.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import OtherDocument, Policy
from generator.model.library import Document
from generator.model.terms import Sort
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import IGJ_2024
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at a policy in use, or an evaluation, on which nobody was asked for advice."""
    meta = document.meta
    if meta.consulted or meta.publication_status not in ADOPTED or document.id in known.superseded:
        return
    if isinstance(meta, Policy) or (isinstance(meta, OtherDocument) and meta.sort is Sort.EVALUATION):
        yield flaw("consulted")


RULE = Rule(
    code="REC004",
    name="nobody-consulted",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Niemand om advies gevraagd", "Nobody was consulted"),
    message=Text(
        "er staat niet bij of inwoners of een adviesraad over dit stuk konden meepraten",
        "nothing tells whether residents or an advisory council were consulted",
    ),
    hint=Text(
        "noem bij {named} wie om advies is gevraagd, en wanneer",
        "name in consulted who was asked for advice, and when",
    ),
    source="IGJ, Wmo-rapportage 2024, aanbevelingen: betrek de vertegenwoordiging van inwoners bij de "
    "ontwikkeling en de evaluatie van beleid",
    check=check,
    since=IGJ_2024,
)
