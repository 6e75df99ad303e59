"""Op een gewone pagina staan alleen lakmarkeringen in de goede vorm.

Waarom: ook een pagina naast de stukken wordt openbaar. Een markering in een verkeerde vorm, of om
leesbare tekst heen, laat zien wat weg moest.

Zo herstelt u het: haal de tekst weg en schrijf de markering als [lak:5.1.2e naam]: gronden uit de
Woo en een soort uit de vaste lijst. In de titel en de omschrijving mag dat ook.
"""

from collections.abc import Iterator

from generator.authorities.grounds import ground
from generator.markdown.found import RedactionFound
from generator.markdown.marks import MarkFound
from generator.markdown.outline import outline
from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.bodies import on_page
from generator.rules.front_marks import marks_in
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, _known: Known) -> Iterator[Flaw]:
    """Point at each mark that is not understood in the pages that the partnership writes itself."""
    for page in collection.pages:
        for key, text in (("title", page.title), ("description", page.description)):
            if any(_is_faulty(mark) for mark in marks_in(text)):
                yield flaw(key, path=page.path)
        for mark in outline(page.body).marks if "lak" in page.body.lower() else ():
            if _is_faulty(mark):
                yield Flaw(path=page.path, span=on_page(page, mark.span))


def _is_faulty(mark: MarkFound | RedactionFound) -> bool:
    return mark.fault is not None or any(ground(code) is None for code in mark.grounds)


RULE = Rule(
    code="RED030",
    name="faulty-mark-on-page",
    severity=Severity.ERROR,
    scope=Scope.LIBRARY,
    title=Text("Verkeerde markering op een pagina", "Faulty mark on a page"),
    message=Text(
        "deze lakmarkering wordt niet begrepen: de vorm, de grond, de soort of de plaats klopt niet",
        "this redaction mark is not understood: its form, ground, category or place is wrong",
    ),
    hint=Text(
        "haal de tekst weg en schrijf de markering als [lak:5.1.2e naam]",
        "remove the text and write the mark as [lak:5.1.2e naam]",
    ),
    source="Wet open overheid, artikel 5.1",
    check=check,
    legal=True,
)
