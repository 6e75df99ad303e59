"""Een pagina of een begrip noemt geen titel of kenmerk van een stuk dat niet openbaar is.

Waarom: wie de titel of het kenmerk leest, weet dat het stuk er is. Daaruit kan blijken dat er een
onderzoek loopt.

Zo herstelt u het: schrijf de zin anders, zonder titel en kenmerk, of wacht tot het stuk openbaar is.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.bodies import on_page
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.source.text import span_of


def check(collection: Collection, known: Known) -> Iterator[Flaw]:
    """Point at each title and id of a closed document on a page and in the settings that are shown."""
    for page in collection.pages:
        for key, text in (("title", page.title), ("description", page.description)):
            if known.closed.places(text):
                yield flaw(key, path=page.path)
        for start, end in known.closed.places(page.body):
            yield Flaw(path=page.path, span=on_page(page, span_of(page.body, start, end=end)))
    for path, key, text in known.shown_settings:
        if known.closed.places(text):
            yield flaw(key, path=path)


RULE = Rule(
    code="LNK023",
    name="closed-document-on-page",
    severity=Severity.ERROR,
    scope=Scope.LIBRARY,
    title=Text("Pagina verraadt een stuk dat niet openbaar is", "Page betrays a closed document"),
    message=Text(
        "deze tekst verraadt een stuk dat niet openbaar is: hier staat de titel of het kenmerk",
        "this text betrays a document that is not public: here is its title or id",
    ),
    hint=Text(
        "schrijf het zonder titel en kenmerk, of wacht tot het stuk openbaar is",
        "write it without title and id, or wait until the document is public",
    ),
    source="Wet open overheid, artikel 5.1; contract: The body",
    check=check,
)
