"""Een zin in 'In het kort' heeft niet meer dan 25 woorden.

Waarom: veel inwoners lezen op taalniveau B1. Bij een langere zin zijn zij het begin kwijt als zij bij
het eind zijn.

Zo herstelt u het: maak er twee zinnen van. Zet het belangrijkste vooraan.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.sentences import count_words, sentences
from generator.rules.summaries import summary_of

_MOST_WORDS = 25


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Show each sentence of the summary that is too long."""
    for sentence in sentences(summary_of(document)):
        if len(sentence.split()) <= _MOST_WORDS:  # quick, and never below the exact number
            continue
        words = count_words(sentence)
        if words > _MOST_WORDS:
            yield flaw("summary", sentence=sentence, words=words)


RULE = Rule(
    code="TXT001",
    name="sentence-too-long",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Zin te lang", "Sentence too long"),
    message=Text(
        "deze zin heeft {words} woorden; 25 is het meest: '{sentence}'",
        "this sentence has {words} words; 25 is the most: '{sentence}'",
    ),
    hint=Text("maak er twee zinnen van", "make two sentences of it"),
    source="limit chosen by this project; WCAG 2.2, succescriterium 3.1.5; IGJ, Wmo-rapportage 2024, "
    "aanbevelingen: informeer inwoners actief; factsheet toezicht Wmo van de regio Gooi en "
    "Vechtstreek: gewone taal",
    check=check,
)
