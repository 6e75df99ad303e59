"""De samenvatting is ten hoogste 600 tekens.

Waarom: een lange samenvatting leest niemand, en past niet bij de zoekresultaten op een telefoon.

Zo herstelt u het: schrap tot wat een inwoner moet weten: wat is onderzocht, wat is het oordeel, wat
gebeurt er nu.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw

_MOST = 600


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a summary over the limit."""
    length = len(document.meta.summary or "")
    if length > _MOST:
        yield flaw("summary", length=length, over=length - _MOST)


RULE = Rule(
    code="MET016",
    name="summary-too-long",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Samenvatting te lang", "Summary too long"),
    message=Text(
        "'In het kort' (summary) is {length} tekens; dat mogen er 600 zijn",
        "'summary' is {length} characters; 600 are allowed",
    ),
    hint=Text("schrap {over} tekens", "take out {over} characters"),
    source="contract: Front matter, summary",
    check=check,
)
