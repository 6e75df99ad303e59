"""Een openbaar stuk verwijst naar stukken die ook openbaar zijn.

Waarom: van een stuk dat niet openbaar is, blijft geen spoor op de site. De link verdwijnt dus, maar
de woorden van de link blijven staan.

Zo herstelt u het: haal de verwijzing weg, of wacht tot het andere stuk openbaar is. Noemen de
woorden van de link een titel of een aanbieder, schrijf ze dan anders.
"""

from collections.abc import Iterator

from generator.lifecycle.gate import At
from generator.lifecycle.standing import is_held_open
from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.links import relative_target
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each link that will be shown as text."""
    if document.meta.publication_status is not Status.PUBLISHED:
        return
    when = At(known.moment, known.collection, known.municipalities)
    for link in known.body.links:
        target = known.targets.get(relative_target(link.href, document.path))
        if target is not None and not is_held_open(target, when):
            yield flaw(at=link.span)


RULE = Rule(
    code="LNK008",
    name="target-not-public",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Link naar een stuk dat niet openbaar is", "Link to a document that is not public"),
    message=Text(
        "het stuk waar deze link naartoe wijst, is nu niet openbaar; de site toont de link als gewone tekst",
        "the document that this link leads to is not public now; the site shows the link as plain text",
    ),
    hint=Text(
        "lees na of de tekst van de link niets verraadt over dat stuk",
        "check that the text of the link tells nothing of that document",
    ),
    source="Wet open overheid, artikel 5.1; contract: The body",
    check=check,
)
