"""Een toezichthouder staat er met de sleutel uit partnership.yml.

Waarom: zo staat overal dezelfde naam, en is te zien of die organisatie voor deze gemeenten is
aangewezen.

Zo herstelt u het: zoek de sleutel op onder 'Toezichthouders' (supervisors) in partnership.yml, of
voeg de organisatie of rol daar toe. Schrijf geen naam van een persoon.
"""

from collections.abc import Iterator

from generator.authorities.suggestions import nearest
from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.manuscript import Manuscript
from generator.rules.rule import Flaw, Remedy, Rule, Scope, flaw
from generator.rules.spelling import same_word, typed_wrongly


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each supervisor without an entry in partnership.yml."""
    supervisors = known.collection.settings.supervisors
    for number, key in enumerate(getattr(document.meta, "supervisor", ())):
        if key not in supervisors:
            yield flaw(f"supervisor[{number}]", word=key, nearest=nearest(key, supervisors) or "")


def fix(flaw: Flaw, manuscript: Manuscript) -> Remedy | None:
    """Correct a key with one typing error."""
    known = manuscript.collection.settings.supervisors if manuscript.collection else ()
    word = flaw.value("word")
    return manuscript.rewritten(flaw, same_word(word, known) or typed_wrongly(word, known), written="word")


RULE = Rule(
    code="MET024",
    name="unknown-supervisor",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Onbekende toezichthouder", "Unknown supervisor"),
    message=Text(
        "'{word}' staat in partnership.yml niet onder 'Toezichthouders' (supervisors)",
        "'{word}' is not under 'supervisors' in partnership.yml",
    ),
    hint=Text(
        "gebruik een sleutel onder 'Toezichthouders' (supervisors), of voeg de organisatie daar toe",
        "use a key under 'supervisors', or add the organisation there",
    ),
    source="contract: Where files are, partnership.yml; Wmo 2015, artikel 6.1",
    check=check,
    suggestion=Text("bedoelde u '{nearest}'?", "did you mean '{nearest}'?"),
    fix=fix,
)
