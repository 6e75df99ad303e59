"""Een verwijzing naar een ander stuk noemt een kenmerk dat bestaat.

Waarom: de site maakt van elk kenmerk een link, ook terug. Een kenmerk dat niet bestaat, wijst nergens
heen, en het vervangen stuk lijkt nog te gelden.

Zo herstelt u het: zoek het kenmerk op in het andere bestand, achter 'id'. Staat dat stuk nog niet in de
repository, haal de verwijzing dan weg tot het er is.
"""

from collections.abc import Iterator

from generator.authorities.suggestions import nearest
from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.relations import numbered_relations
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each id that no document of the partnership has."""
    for key, target in numbered_relations(document.meta):
        if target not in known.documents and target not in known.unread:
            yield flaw(key, id=target, nearest=nearest(target, known.documents) or "")


RULE = Rule(
    code="MET017",
    name="unknown-reference",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Verwijzing naar een onbekend stuk", "Reference to an unknown document"),
    message=Text("er is geen stuk met kenmerk '{id}'", "there is no document with id '{id}'"),
    hint=Text("zoek het kenmerk op, of haal het weg bij {named}", "look up the id, or take it away"),
    source="contract: Front matter, supersedes and next",
    check=check,
    suggestion=Text("bedoelde u '{nearest}'?", "did you mean '{nearest}'?"),
)
