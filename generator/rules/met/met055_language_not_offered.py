"""De taal van de site bij 'languages' is er een die de site kent, en het is er een.

Waarom: de site kan haar knoppen en uitleg tonen in het Nederlands, Engels of Fries. Een andere taal heeft
geen vertaling, en een site in twee talen kan nog niet. Wie dat wel opschrijft, denkt dat het geregeld is.

Zo herstelt u het: laat bij 'languages' een taal staan: nl (Nederlands), en (Engels) of fy (Fries). De taal
van een stuk staat bij dat stuk zelf en mag een andere zijn.
"""

from collections.abc import Iterator
from datetime import datetime

from generator.languages.catalogue import LANGUAGES
from generator.model.finding import Severity
from generator.model.library import Library
from generator.model.text import Text
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(library: Library, _moment: datetime) -> Iterator[Flaw]:
    """Point at each language without texts, and at each one after the first."""
    for collection in library.collections:
        path = f"content/{collection.key}/partnership.yml"
        for number, word in enumerate(collection.settings.languages):
            if number or word not in LANGUAGES:
                yield flaw(f"languages[{number}]", path=path, word=word)


RULE = Rule(
    code="MET055",
    name="language-not-offered",
    severity=Severity.ERROR,
    scope=Scope.PORTAL,
    title=Text("Taal die de site niet kan tonen", "Language that the site cannot show"),
    message=Text(
        "de site kan de taal '{word}' nog niet tonen", "the site cannot show the language '{word}' yet"
    ),
    hint=Text("laat bij {named} een taal staan: nl, en of fy", "keep one language: nl, en or fy"),
    source="contract: partnership.yml, languages; docs/decisions/0023-languages.md",
    check=check,
)
