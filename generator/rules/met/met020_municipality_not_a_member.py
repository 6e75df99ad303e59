"""Een gemeente in een stuk deed op dat moment mee aan het samenwerkingsverband.

Waarom: het stuk telt mee voor elke gemeente die erin staat. Voor een gemeente die toen niet
meedeed, was deze toezichthouder niet aangewezen.

Zo herstelt u het: haal de gemeente weg, verbeter de datum, of verbeter 'Vanaf' (from) en 'Tot en
met' (until) bij de gemeente in partnership.yml. De dag van het bezoek telt; is er geen bezoek, dan
de dag van vaststelling. Een reactie zonder die dag telt vanaf de dag dat zij openbaar werd.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.municipality_words import membership_day
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each municipality that was no member on the day of the visit, else of the adoption."""
    day = membership_day(document.meta) or known.today
    members = known.collection.members_on(day)
    for number, word in enumerate(document.meta.municipalities):
        code = known.municipalities.code(word, on=day)
        if code is not None and code not in members:
            yield flaw(f"municipalities[{number}]", word=word, day=day)


RULE = Rule(
    code="MET020",
    name="municipality-not-a-member",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Gemeente deed niet mee", "Municipality was no member"),
    message=Text(
        "'{word}' deed op {day} niet mee aan dit samenwerkingsverband",
        "'{word}' was no member of this partnership on {day}",
    ),
    hint=Text(
        "haal de gemeente weg, verbeter de dag van het stuk, of verbeter 'Vanaf' (from) en 'Tot en "
        "met' (until) in partnership.yml",
        "take the municipality away, or correct the date or partnership.yml",
    ),
    source="contract: Front matter, municipalities; Wmo 2015, artikel 6.1",
    check=check,
)
