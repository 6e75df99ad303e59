"""Een openbaar stuk noemt geen titel of kenmerk van een stuk dat niet openbaar is.

Waarom: wie de titel of het kenmerk leest, weet dat het andere stuk er is. Daaruit kan blijken dat
er een onderzoek loopt.

Zo herstelt u het: schrijf de zin anders, zonder titel en kenmerk. Of wacht met dit stuk tot het
andere ook openbaar is. Verwijzen mag wel bij 'Volgt op' (follows) en 'Hoort bij' (related): dat
toont de site pas als het andere stuk openbaar is.
"""

import re
from collections.abc import Iterator

from generator.lifecycle.gate import At
from generator.lifecycle.standing import is_held_open
from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.texts import texts_of
from generator.source.text import span_of

# The address of a relative link: of a document that is not public only the words are shown (LNK008).
_TARGET = re.compile(r"(?<=\]\()(?![a-z][a-z0-9+.-]*:)[^)\s]+")
_NOT_SHOWN = ("id", "supersedes", "updates", "follows", "responds_to", "related", "based_on")


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each title and id of a document that is not public now."""
    if not any(known.closed.found_in(known.folded)):
        return
    if not is_held_open(document, At(known.moment, known.collection, known.municipalities)):
        return
    for key, text in texts_of(document.meta):
        if key.partition("[")[0] not in _NOT_SHOWN and known.closed.places(text):
            yield flaw(key)
    shown = _TARGET.sub(lambda target: " " * len(target[0]), document.body)
    for start, end in known.closed.places(shown):
        yield flaw(at=span_of(document.body, start, end=end))


RULE = Rule(
    code="LNK022",
    name="closed-document-named",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Verraadt een stuk dat niet openbaar is", "Betrays a document that is not public"),
    message=Text(
        "deze tekst verraadt een stuk dat niet openbaar is: hier staat de titel of het kenmerk",
        "this text betrays a document that is not public: here is its title or id",
    ),
    hint=Text(
        "schrijf het zonder titel en kenmerk, of wacht tot het andere stuk openbaar is",
        "write it without title and id, or wait until the other document is public",
    ),
    source="Wet open overheid, artikel 5.1; contract: The body",
    check=check,
)
