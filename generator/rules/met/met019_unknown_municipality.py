"""Een gemeente staat er met haar code of haar officiële naam.

Waarom: inwoners zoeken op gemeente. Een stuk met een naam die niemand kent, komt bij geen enkele
gemeente terecht.

Zo herstelt u het: schrijf de naam zoals de gemeente hem zelf voert, of de code, zoals gm0402. Een dorp
of een streek is geen gemeente.
"""

from collections.abc import Iterator

from generator.authorities.municipalities import is_name
from generator.authorities.suggestions import nearest
from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.manuscript import Manuscript
from generator.rules.municipality_words import membership_day, municipality_words
from generator.rules.rule import Flaw, Remedy, Rule, Scope, flaw
from generator.rules.spelling import same_word, typed_wrongly
from generator.settings.municipalities import municipalities_of


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each name or code that is no municipality."""
    day = membership_day(document.meta) or known.today
    for key, word in municipality_words(document.meta):
        if known.municipalities.code(word, on=day) is None:
            members = [known.municipalities.name(code) for code in known.municipalities.members]
            yield flaw(key, word=word, nearest=nearest(word, members) or "")


def fix(flaw: Flaw, manuscript: Manuscript) -> Remedy | None:
    """Correct the name of a member with one typing error; never a name that some municipality has or had."""
    word = flaw.value("word")
    if manuscript.collection is None or is_name(word):
        return None
    known = municipalities_of(manuscript.collection.settings)
    names = [known.name(code) for code in known.members]
    meant = same_word(word, (*names, *known.members)) or typed_wrongly(word, names)
    return manuscript.rewritten(flaw, meant, written="word")


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
    fix=fix,
)
