"""Een woord tussen accolades staat in de begrippenlijst.

Waarom: de lezer kan zo'n woord openklappen voor uitleg. Is er geen uitleg, dan toont de site het
gewone woord.

Zo herstelt u het: zet het begrip met een korte uitleg in glossary.yml, of haal de accolades weg.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(_document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each term without an explanation."""
    terms = known.body.terms
    if not terms:
        return
    explained = {term.casefold() for term in known.collection.glossary}
    for term in terms:
        if " ".join(term.name.split()).casefold() not in explained:
            yield flaw(at=term.span, term=term.name)


RULE = Rule(
    code="LNK018",
    name="unknown-term",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Onbekend begrip", "Unknown term"),
    message=Text("'{term}' staat niet in de begrippenlijst", "'{term}' is not in the glossary"),
    hint=Text(
        "zet het begrip met een korte uitleg in de begrippenlijst (glossary.yml), of haal de accolades weg",
        "add the term to glossary.yml, or remove the braces",
    ),
    source="IGJ, Wmo-rapportage 2024, voorblad: begrippen worden uitgelegd in een uitklapveld",
    check=check,
)
