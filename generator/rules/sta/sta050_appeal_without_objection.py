"""Voor een beroep bij de rechter komt een bezwaar bij de gemeente.

Waarom: de wet vraagt in de regel eerst bezwaar. Ontbreekt dat, dan mist de lezer een stap, of is de
soort verkeerd gekozen.

Zo herstelt u het: voeg het bezwaar toe bij 'Procedures' (proceedings). Is rechtstreeks beroep
ingesteld, laat het dan zo.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import ProceedingKind
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at each appeal of a document to which nobody objected."""
    proceedings = document.meta.proceedings
    if not proceedings or any(one.kind is ProceedingKind.OBJECTION for one in proceedings):
        return
    for index, one in enumerate(proceedings):
        if one.kind is ProceedingKind.APPEAL:
            yield flaw(f"proceedings[{index}].kind")


RULE = Rule(
    code="STA050",
    name="appeal-without-objection",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Beroep zonder bezwaar", "Appeal without an objection"),
    message=Text(
        "er staat een beroep bij, maar geen bezwaar dat daaraan voorafging",
        "an appeal is named, but no objection before it",
    ),
    hint=Text(
        "voeg het bezwaar toe, of laat het zo bij rechtstreeks beroep",
        "add the objection, or leave it in case of a direct appeal",
    ),
    source="Algemene wet bestuursrecht, artikelen 7:1 en 7:1a",
    check=check,
)
