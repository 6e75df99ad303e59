"""In 'In het kort' staan gewone woorden.

Waarom: een woord als 'derhalve' of 'faciliteren' houdt een lezer op, terwijl er een gewoon woord
voor is. De lijst met woorden hoort bij dit programma.

Zo herstelt u het: neem het gewone woord, of schrijf de zin anders. Is het woord hier echt nodig,
zet deze code dan met de reden bij 'Bevindingen die blijven' (suppressions).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.summaries import summary_of
from generator.rules.wording import hard_words_in


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at the summary for each hard word in it, with the plainer one."""
    for word, plain in hard_words_in(summary_of(document)):
        yield flaw("summary", word=word, plain=plain)


RULE = Rule(
    code="TXT002",
    name="hard-word",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Moeilijk woord", "Hard word"),
    message=Text(
        "'{word}' is voor veel lezers moeilijk; gewoner is: {plain}",
        "'{word}' is hard for many readers; plainer is: {plain}",
    ),
    hint=Text(
        "neem het gewone woord, of schrijf de zin anders",
        "use the plainer word, or write the sentence otherwise",
    ),
    source="list made by this project (authorities/data/plain_words.json); WCAG 2.2, succescriteria 3.1.3 "
    "en 3.1.5; IGJ, Wmo-rapportage 2024, aanbevelingen: informeer inwoners actief; factsheet "
    "toezicht Wmo van de regio Gooi en Vechtstreek: gewone taal",
    check=check,
)
