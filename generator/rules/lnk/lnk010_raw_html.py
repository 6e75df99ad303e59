"""De tekst is Markdown, zonder HTML.

Waarom: HTML kan code bevatten, breekt de opmaak en de toegankelijkheid, en een opmerking in HTML is
in de bron gewoon te lezen.

Zo herstelt u het: schrijf hetzelfde in Markdown: ** voor vet, een lege regel voor een nieuwe
alinea. Haal opmerkingen tussen <!-- en --> weg.
"""

from collections.abc import Iterator

from generator.markdown.marks import MarkFault
from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(_document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each piece of HTML."""
    marks = [mark.span for mark in known.body.marks if mark.fault is MarkFault.IN_HTML]
    for span in known.body.html:
        if not any(span[:2] <= mark[:2] < span[2:] for mark in marks):  # RED008 tells of these
            yield flaw(at=span)


RULE = Rule(
    code="LNK010",
    name="raw-html",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("HTML in de tekst", "HTML in the text"),
    message=Text("hier staat HTML; die komt niet op de site", "here is HTML; it does not reach the site"),
    hint=Text(
        "schrijf het zonder HTML: ** om vette woorden, een lege regel voor een nieuwe alinea, en "
        "&lt; voor het teken <",
        "use Markdown, and write &lt; for a lone less-than sign",
    ),
    source="CommonMark 0.31, 'Raw HTML'; NCSC, ICT-beveiligingsrichtlijnen voor webapplicaties",
    check=check,
)
