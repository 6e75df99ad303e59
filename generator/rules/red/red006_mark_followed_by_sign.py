"""Achter een lakmarkering staat niet meteen een haakje of een dubbele punt.

Waarom: [tekst](adres) is een link. Een haakje direct achter de markering maakt er een link van, en
dan verschijnt wat ertussen staat.

Zo herstelt u het: zet een spatie tussen de markering en het teken, of schrijf de zin anders.
"""

from generator.markdown.marks import MarkFault
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.marks import faulty
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="RED006",
    name="mark-followed-by-sign",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Teken direct achter een markering", "Sign directly behind a mark"),
    message=Text(
        "direct achter een lakmarkering staat een haakje of dubbele punt; daardoor wordt het "
        "een link of een verwijzing",
        "a bracket or colon stands directly behind a redaction mark, which makes it a link or a reference",
    ),
    hint=Text("zet een spatie achter de markering", "put a space behind the mark"),
    source="Wet open overheid, artikel 5.1",
    check=faulty(MarkFault.FOLLOWED),
    legal=True,
)
