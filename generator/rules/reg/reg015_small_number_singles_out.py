"""Een klein aantal maatregelen in een gemeente met weinig aanbieders verraadt niet om wie het gaat.

Waarom: één maatregel bij drie aanbieders is bijna een naam. Telt het register meer maatregelen dan
er openbaar zijn, dan kan de rest te herleiden zijn tot een aanbieder, of tot een cliënt met een
pgb.

Zo herstelt u het: laat een jurist kijken of dit aantal in het register mag staan. Mag het, zet de
regel dan met die reden uit in partnership.yml. Mag het niet, maak dan de maatregel zelf openbaar,
of schrijf 'unknown' (onbekend) en leg onder 'Toelichting' (note) uit dat het aantal te klein is om
te tonen.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.register.figure import SMALLEST_CROWD
from generator.rules.contracts import contracts_by_code, crowd
from generator.rules.cycle import end_of, register_path
from generator.rules.figures import numbers
from generator.rules.known import Known
from generator.rules.naming import in_a_row
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.tallies import public_measures


def check(collection: Collection, known: Known) -> Iterator[Flaw]:
    """Point at each register with small numbers of measures that are not public, where providers are few."""
    if not collection.registers:
        return
    periods = contracts_by_code(collection, known)
    public = public_measures(collection, known)
    for year, register in sorted(collection.registers.items()):
        on = min(end_of(year), known.today)
        found = [
            code
            for code, answers in register.municipalities.items()
            if any(
                0 < number - public[year, code, figure] < SMALLEST_CROWD
                for figure, number in numbers(answers.counts).items()
                if figure.startswith("measures.")
            )
            and 0 < crowd(periods.get(code, []), on) < SMALLEST_CROWD
        ]
        if found:
            names = in_a_row(known.municipalities.name(code) for code in found)
            yield flaw("municipalities", path=register_path(collection, year), places=names)


RULE = Rule(
    code="REG015",
    name="small-number-singles-out",
    severity=Severity.WARNING,
    scope=Scope.LIBRARY,
    title=Text("Klein aantal is te herleiden", "Small number singles out"),
    message=Text(
        "een tot vier maatregelen die niet openbaar zijn, bij minder dan vijf aanbieders, kunnen "
        "verraden om wie het gaat: {places}",
        "one to four measures that are not public, among fewer than five providers, may tell who it "
        "is about: {places}",
    ),
    hint=Text(
        "laat een jurist kijken of dit aantal hier mag staan",
        "let a lawyer judge whether this number may stand here",
    ),
    source="Wet open overheid, artikel 5.1; Algemene verordening gegevensbescherming, overweging 26",
    check=check,
)
