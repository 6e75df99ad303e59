"""Elk samenwerkingsverband heeft een eigen 'Adres van de site' (site_url).

Waarom: adressen in feeds en verwijzingen komen uit 'site_url'. Met twee op één adres leidt de ene
site naar de andere.

Zo herstelt u het: geef elk samenwerkingsverband het adres waar zijn eigen site staat.
"""

from collections.abc import Iterator
from datetime import datetime

from generator.model.finding import Severity
from generator.model.library import Library
from generator.model.text import Text
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(library: Library, _moment: datetime) -> Iterator[Flaw]:
    """Point at each address that a partnership before has too."""
    met: dict[str, str] = {}
    for collection in library.collections:
        other = met.setdefault(collection.settings.site_url.casefold().rstrip("/"), collection.key)
        if other != collection.key:
            yield flaw("site_url", path=f"content/{collection.key}/partnership.yml", other=other)


RULE = Rule(
    code="MET044",
    name="site-address-used-twice",
    severity=Severity.ERROR,
    scope=Scope.PORTAL,
    title=Text("Adres van twee sites", "Address of two sites"),
    message=Text("dit adres is ook van '{other}'", "this address is also that of '{other}'"),
    hint=Text("geef elk samenwerkingsverband een eigen {named}", "give site_url an address of its own"),
    source="contract: partnership.yml, site_url",
    check=check,
)
