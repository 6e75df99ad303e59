"""Een toezichthouder bezoekt elke aanbieder met een contract ten minste eens per vier jaar.

Waarom: deze afspraak maken regio's om geen aanbieder te vergeten. De teller van de bezoekronde op de
site laat zien hoe ver het is.

Zo herstelt u het: neem de aanbieders op in het volgende werkplan. Deze regel spreekt alleen als de stukken
hier vier jaar teruggaan, en telt alleen aanbieders met een contract dat al vier jaar loopt. Geldt
de afspraak bij u niet, zet de regel dan uit in partnership.yml, met de reden.
"""

from collections.abc import Iterator
from datetime import date

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.provider import Contract
from generator.model.text import Text
from generator.rules.contracts import period
from generator.rules.cycle import providers_path
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.visits import visits_of

_CYCLE = 4  # years


def check(collection: Collection, known: Known) -> Iterator[Flaw]:
    """Point at the list of providers when some have a contract and no visit of the last four years."""
    today = known.today
    begin = date(today.year - _CYCLE, today.month, min(today.day, 28))
    visits = visits_of(collection)
    if visits.first > begin:
        return
    due = {
        key
        for key, provider in collection.providers.items()
        if provider.ended is None
        and any(_is_due(contract, begin=begin, today=today) for contract in provider.contracted)
    }
    left = [key for key in due if visits.last.get(key, date.min) < begin]
    if left:
        yield flaw(path=providers_path(collection), left=len(left), total=len(due))


def _is_due(contract: Contract, *, begin: date, today: date) -> bool:
    days = period("", contract)
    return days.first <= begin and today <= days.last


RULE = Rule(
    code="REG021",
    name="providers-not-visited",
    severity=Severity.ADVICE,
    scope=Scope.LIBRARY,
    title=Text("Aanbieders vier jaar niet bezocht", "Providers not visited for four years"),
    message=Text(
        "van de aanbieders die al vier jaar een contract hebben ({total}) is een deel in die tijd "
        "niet bezocht ({left})",
        "of the providers with a contract for four years ({total}) a part was not visited in that "
        "time ({left})",
    ),
    hint=Text(
        "neem deze aanbieders op in het volgende werkplan", "put these providers in the next work plan"
    ),
    source="Factsheet toezicht Wmo van de regio Gooi en Vechtstreek: alle aanbieders ten minste eenmaal per "
    "vier jaar",
    check=check,
)
