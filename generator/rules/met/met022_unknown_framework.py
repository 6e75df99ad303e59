"""Een toetsingskader staat er met de sleutel uit frameworks.yml.

Waarom: zonder kader weet een lezer niet waaraan de aanbieder is getoetst, en kunnen de normen niet
worden getoond.

Zo herstelt u het: zoek de sleutel op in frameworks.yml, of voeg het kader daar toe met zijn normen.
"""

from collections.abc import Iterator

from generator.authorities.suggestions import nearest
from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.manuscript import Manuscript
from generator.rules.rule import Flaw, Remedy, Rule, Scope, flaw
from generator.rules.spelling import same_word


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at a framework without an entry in frameworks.yml."""
    word = getattr(document.meta, "framework", None)
    if word and word not in known.collection.frameworks:
        yield flaw("framework", word=word, nearest=nearest(word, known.collection.frameworks) or "")


def fix(flaw: Flaw, manuscript: Manuscript) -> Remedy | None:
    """Write the key in the capitals and dashes of frameworks.yml."""
    frameworks = manuscript.collection.frameworks if manuscript.collection else ()
    return manuscript.rewritten(flaw, same_word(flaw.value("word"), frameworks), written="word")


RULE = Rule(
    code="MET022",
    name="unknown-framework",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Onbekend toetsingskader", "Unknown framework"),
    message=Text("'{word}' staat niet in frameworks.yml", "'{word}' is not in frameworks.yml"),
    hint=Text(
        "gebruik de sleutel uit frameworks.yml, of voeg het kader daar toe",
        "use the key from frameworks.yml, or add the framework there",
    ),
    source="contract: Where files are, frameworks.yml",
    check=check,
    suggestion=Text("bedoelde u '{nearest}'?", "did you mean '{nearest}'?"),
    fix=fix,
)
