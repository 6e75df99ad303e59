"""Een stuk verwijst naar andere stukken, niet naar zichzelf.

Waarom: een stuk dat zichzelf vervangt, zou als vervallen op de site staan.

Zo herstelt u het: zet het kenmerk van het andere stuk neer, of haal de verwijzing weg.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.relations import numbered_relations
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at each place where a document names its own id."""
    for key, target in numbered_relations(document.meta):
        if target == document.id:
            yield flaw(key, id=target)


RULE = Rule(
    code="MET018",
    name="refers-to-itself",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Verwijzing naar zichzelf", "Reference to itself"),
    message=Text("'{id}' is het kenmerk van dit stuk zelf", "'{id}' is the id of this document itself"),
    hint=Text("noem bij {named} het kenmerk van het andere stuk", "name the other document"),
    source="contract: Front matter, supersedes and next",
    check=check,
)
