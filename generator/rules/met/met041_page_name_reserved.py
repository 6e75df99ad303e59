"""Een gewone pagina heeft een naam die het programma niet zelf gebruikt.

Waarom: het programma maakt zelf pagina's zoals zoeken/ en rapport/. Een pagina met die naam zou op
hetzelfde adres komen.

Zo herstelt u het: geef het bestand een andere naam. Deze namen mogen wel: 'melden', 'fout-melden',
'hoe-wij-werken', 'werkprogramma', 'toegankelijkheid' en 'privacy'. Uw pagina komt dan op de plaats
van die van het programma.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw

_RESERVED = frozenset(
    {
        *("zoeken", "rapport", "beleid", "werkplan", "jaarverslag", "maatregel", "reactie", "document"),
        *("gemeente", "gemeenten", "aanbieder", "aanbieders", "niet-openbaar", "begrippen", "volgen"),
        *("cijfers", "volledigheid", "soort", "jaar", "oordeel", "voorziening", "a-z"),
        *("assets", "index", "404"),
    }
)


def check(collection: Collection, _known: Known) -> Iterator[Flaw]:
    """Point at each page with a name of the program."""
    for page in collection.pages:
        if page.name.casefold() in _RESERVED:
            yield flaw(path=page.path, name=page.name)


RULE = Rule(
    code="MET041",
    name="page-name-reserved",
    severity=Severity.ERROR,
    scope=Scope.LIBRARY,
    title=Text("Naam van een pagina is al in gebruik", "Page name is reserved"),
    message=Text("de naam '{name}' gebruikt het programma zelf", "the program itself uses the name '{name}'"),
    hint=Text("geef het bestand een andere naam", "give the file another name"),
    source="contract: Repository, pages",
    check=check,
)
