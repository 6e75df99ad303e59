"""Een motivering staat bij een grond uit de Wet open overheid.

Waarom: een motivering bij een grond die niet bestaat, hoort nergens bij. Vaak is het een typefout,
of een artikel uit de oude Wob.

Zo herstelt u het: schrijf de grond zoals in de wet, bijvoorbeeld 5.1.2e.
"""

from collections.abc import Iterator

from generator.authorities.grounds import ground
from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import WOO
from generator.rules.rule import Flaw, Rule, Scope, flaw

_PARAGRAPHS = frozenset({"5.1.1", "5.1.2"})  # reasons for all grounds of a paragraph at once


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at the reasons for each ground that the law does not have."""
    redaction = document.meta.redaction
    if redaction is None or not redaction.reasons:
        return
    for code in redaction.reasons:
        if code not in _PARAGRAPHS and ground(code) is None:
            yield flaw(f"redaction.reasons.{code}", ground=code)


RULE = Rule(
    code="RED037",
    name="reason-for-unknown-ground",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Motivering bij een onbekende grond", "Reasons for an unknown ground"),
    message=Text(
        "'{ground}' is geen grond van de Woo, maar er staat wel een motivering bij",
        "'{ground}' is no ground of the Woo, but reasons are given for it",
    ),
    hint=Text(
        "schrijf de grond zoals in de wet, bijvoorbeeld 5.1.2e",
        "write the ground as in the law, for example 5.1.2e",
    ),
    source="Wet open overheid, artikelen 5.1, 5.2, 5.4 en 5.4a",
    check=check,
    legal=True,
    since=WOO,
)
