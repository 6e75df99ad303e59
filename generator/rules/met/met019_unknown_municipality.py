"""Een gemeente staat er met haar code of haar officiële naam.

Waarom: inwoners zoeken op gemeente. Een stuk met een naam die niemand kent, komt bij geen enkele
gemeente terecht.

Zo herstelt u het: schrijf de naam zoals de gemeente hem zelf voert, of de code, zoals gm0402. Een dorp
of een streek is geen gemeente.
"""

from collections.abc import Iterator

from generator.authorities.suggestions import nearest
from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.municipality_words import membership_day, municipality_words
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each name or code that is no municipality."""
    day = membership_day(document.meta) or known.today
    for key, word in municipality_words(document.meta):
        if known.municipalities.code(word, on=day) is None:
            members = [known.municipalities.name(code) for code in known.municipalities.members]
            yield flaw(key, word=word, nearest=nearest(word, members) or "")


RULE = Rule(
    code="MET019",
    name="unknown-municipality",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Onbekende gemeente", "Unknown municipality"),
    message=Text("'{word}' is geen gemeente", "'{word}' is no municipality"),
    hint=Text(
        "schrijf de officiële naam of de code, zoals gm0402",
        "write the official name or the code, such as gm0402",
    ),
    source="TOOI, register gemeenten; contract: Front matter, municipalities",
    check=check,
    suggestion=Text("bedoelde u '{nearest}'?", "did you mean '{nearest}'?"),
)
