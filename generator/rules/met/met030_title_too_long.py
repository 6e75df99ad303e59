"""Een titel is ten hoogste 300 tekens.

Waarom: de titel staat in lijsten, feeds, zoekresultaten en in het tabblad. Een langere titel wordt
daar afgebroken.

Zo herstelt u het: houd de titel bij het onderwerp. Zet de rest in 'In het kort' (summary).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw

_MOST = 300


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a title over the limit."""
    length = len(document.meta.title)
    if length > _MOST:
        yield flaw("title", length=length, over=length - _MOST)


RULE = Rule(
    code="MET030",
    name="title-too-long",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Titel te lang", "Title too long"),
    message=Text(
        "de titel is {length} tekens; dat mogen er 300 zijn",
        "'title' is {length} characters; 300 are allowed",
    ),
    hint=Text("schrap {over} tekens", "take out {over}"),
    source="limit chosen by this project; RFC 4287, section 4.2.14 (titles are for people to read)",
    check=check,
)
