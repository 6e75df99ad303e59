"""De taal van een stuk is een taalcode, zoals nl.

Waarom: aan de taalcode hoort een voorleesprogramma hoe het de tekst moet uitspreken.

Zo herstelt u het: gebruik de code: nl, en, fy, de, fr, tr, ar, pl of een andere taalcode. Schrijf niet
de naam van de taal.
"""

from collections.abc import Iterator
from functools import cache

from babel import Locale
from babel.localedata import locale_identifiers

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.manuscript import Manuscript
from generator.rules.rule import Flaw, Remedy, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a language that is no code that is known."""
    word = document.meta.language
    if word not in _codes():
        yield flaw("language", word=word)


@cache
def _codes() -> frozenset[str]:
    # CLDR has data for every language that is written in the Netherlands; 'nl_BE' is a language and a region
    return frozenset(code for code in locale_identifiers() if code.isalpha())


def fix(flaw: Flaw, manuscript: Manuscript) -> Remedy | None:
    """Write the code of a language that was named in Dutch, or written in capitals or with a country."""
    word = flaw.value("word").strip().casefold()
    named = {name.casefold(): code for code, name in Locale("nl").languages.items() if code in _codes()}
    code = named.get(word) or word.replace("_", "-").removesuffix("-nl")
    return manuscript.rewritten(flaw, code if code in _codes() else None, written="word")


RULE = Rule(
    code="MET032",
    name="unknown-language",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Onbekende taal", "Unknown language"),
    message=Text("'{word}' is geen taalcode", "'{word}' is no language code"),
    hint=Text(
        "gebruik een taalcode, zoals nl (Nederlands) of fy (Fries)", "use a language code, such as nl or fy"
    ),
    source="WCAG 2.2, success criterion 3.1.1; BCP 47 (RFC 5646)",
    check=check,
    fix=fix,
)
