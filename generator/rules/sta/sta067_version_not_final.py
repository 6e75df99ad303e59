"""Een openbaar stuk is geen voorlopige versie.

Waarom: een versie die met 0 begint, is een concept. Staat zo'n versie op de site, dan leest de
burger een tekst die nog kan veranderen.

Zo herstelt u het: geef de vastgestelde tekst versie 1 of hoger. Is de tekst echt nog een concept,
pas dan de status aan.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at the last version of a published document that is below 1."""
    meta = document.meta
    if not meta.versions or meta.publication_status is not Status.PUBLISHED:
        return
    index = max(range(len(meta.versions)), key=lambda number: (meta.versions[number].on, number))
    version = meta.versions[index].version
    if version.startswith(("0.", "0,")) or version == "0":
        yield flaw(f"versions[{index}].version", version=version)


RULE = Rule(
    code="STA067",
    name="version-not-final",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Voorlopige versie is openbaar", "Provisional version is published"),
    message=Text(
        "de status is 'Openbaar' (published), maar de laatste versie is '{version}'",
        "the document is called published, but its last version is '{version}'",
    ),
    hint=Text(
        "geef de vastgestelde tekst versie 1; is het nog een concept, zet de status "
        "(publication_status) dan op 'draft' (in voorbereiding)",
        "give the adopted text version 1, or change publication_status",
    ),
    source="IGJ, Wmo-rapportage 2024, voorblad van de werkversie: versie en stand van de redactie",
    check=check,
)
