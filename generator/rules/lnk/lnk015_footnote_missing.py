"""Bij elke verwijzing naar een voetnoot hoort een voetnoot.

Waarom: de lezer ziet anders losse tekens en mist de bron.

Zo herstelt u het: schrijf de voetnoot op een eigen regel: '[^1]: de tekst'. Of haal de verwijzing
weg.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(_document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each reference to a footnote that is not there."""
    for note in known.body.lost_notes:
        yield flaw(at=note.span, note=note.name)


RULE = Rule(
    code="LNK015",
    name="footnote-missing",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Voetnoot ontbreekt", "Footnote is missing"),
    message=Text(
        "bij de verwijzing '{note}' hoort geen voetnoot", "there is no footnote for the reference '{note}'"
    ),
    hint=Text(
        "zet onderaan een regel die begint met {note}: en dan de tekst",
        "put a line below that starts with {note}: and then the text",
    ),
    source="contract: The body",
    check=check,
)
