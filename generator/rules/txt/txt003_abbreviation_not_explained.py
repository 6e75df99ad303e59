"""Een afkorting in 'In het kort' is uitgelegd, in de tekst zelf of in de begrippenlijst.

Waarom: wie het vak niet kent, weet niet wat VOG of GGZ betekent. Opzoeken op een telefoon doet bijna
niemand.

Zo herstelt u het: schrijf de woorden voluit, met de afkorting erachter tussen haakjes, of zet de
afkorting in glossary.yml.
"""

from collections.abc import Iterator
from itertools import chain

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.summaries import summary_of
from generator.rules.wording import unexplained_in


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at the summary for each abbreviation that nothing explains."""
    explained = chain(known.collection.glossary, known.public_names)
    for word in unexplained_in(summary_of(document), explained):
        yield flaw("summary", word=word)


RULE = Rule(
    code="TXT003",
    name="abbreviation-not-explained",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Afkorting zonder uitleg", "Abbreviation without explanation"),
    message=Text(
        "de afkorting '{word}' is nergens uitgelegd", "the abbreviation '{word}' is explained nowhere"
    ),
    hint=Text(
        "schrijf de woorden voluit, of leg de afkorting uit in de begrippenlijst (glossary.yml)",
        "write the words in full, or explain the abbreviation in glossary.yml",
    ),
    source="WCAG 2.2, succescriterium 3.1.4",
    check=check,
)
