"""Een stuk dat per gemeente wordt vastgesteld, is vastgesteld door elke gemeente waarvoor het geldt.

Waarom: een gemeente die nog niet besloot, is niet gebonden. De lezer uit die gemeente moet dat
kunnen zien.

Zo herstelt u het: zet de ontbrekende gemeente met orgaan en dag bij 'Vastgesteld per gemeente'
(adopted_by). Geldt het stuk niet voor die gemeente, noem dan onder 'Gemeenten' (municipalities)
alleen de gemeenten waarvoor het wel geldt.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.coverage import covered
from generator.rules.known import Known
from generator.rules.laws import WMO
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at the list of adoptions for each municipality that is not in it."""
    meta = document.meta
    if not meta.adopted_by or meta.publication_status not in ADOPTED:
        return
    words = tuple(adoption.municipality for adoption in meta.adopted_by)
    day = min(adoption.on for adoption in meta.adopted_by)
    adopted = known.municipalities.codes(words, on=day)
    for code in covered(document, known):
        if code not in adopted:
            yield flaw("adopted_by", municipality=known.municipalities.name(code))


RULE = Rule(
    code="ADO007",
    name="adoption-missing-for-municipality",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Niet door elke gemeente vastgesteld", "Not adopted by every municipality"),
    message=Text(
        "bij 'Vastgesteld per gemeente' (adopted_by) ontbreekt '{municipality}', terwijl het stuk "
        "ook voor die gemeente geldt",
        "adopted_by names no adoption by '{municipality}', while the document covers that municipality too",
    ),
    hint=Text(
        "voeg de gemeente toe met haar orgaan en dag; geldt het stuk daar niet, haal haar dan weg "
        "bij 'Gemeenten' (municipalities)",
        "add the municipality to adopted_by, or name only the municipalities that the document is for",
    ),
    source="Wmo 2015, artikelen 2.1.2 en 6.1: elke gemeente stelt het voor zichzelf vast",
    check=check,
    since=WMO,
)
