"""In de tekst staat geen pad naar een eigen computer of server.

Waarom: zo'n pad verraadt namen van servers, mappen en soms van collega's, en de lezer kan er niets
mee. Het komt vaak mee als een PDF wordt omgezet: de tekst van een link blijft staan als los pad.

Zo herstelt u het: haal het pad weg, of zet het openbare adres ervoor in de plaats.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.links import after, internal_paths
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each path that stands outside a link."""
    for start, span in internal_paths(document.body):
        if not any(link.span <= span < after(link.span) for link in known.body.links):
            yield flaw(at=span, start=start)


RULE = Rule(
    code="LNK005",
    name="internal-path-in-text",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Intern pad in de tekst", "Internal path in the text"),
    message=Text(
        "in de tekst staat een intern pad dat begint met '{start}'",
        "the text holds an internal path that starts with '{start}'",
    ),
    hint=Text(
        "haal het pad weg; het is vaak meegekomen uit een PDF of een tekstverwerker",
        "remove the path; it often came along from a PDF or a word processor",
    ),
    source="contract: The body",
    check=check,
    legal=True,
)
