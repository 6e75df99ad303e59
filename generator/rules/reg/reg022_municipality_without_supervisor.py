"""Elke gemeente die meedoet, heeft vandaag een toezichthouder.

Waarom: het college van elke gemeente wijst personen aan die toezicht houden op de Wmo. Een gemeente
zonder toezichthouder heeft op de site niemand om bij aan te kloppen.

Zo herstelt u het: noem de gemeente bij een toezichthouder onder 'Toezichthouders' (supervisors).
Een toezichthouder zonder gemeenten is er voor alle. Deze regel zwijgt als er geen enkele
toezichthouder is ingevuld.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.cycle import is_active, settings_path
from generator.rules.known import Known
from generator.rules.laws import WMO
from generator.rules.naming import in_a_row
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, known: Known) -> Iterator[Flaw]:
    """Point at the supervisors when some members are with none of them today."""
    today = known.today
    supervisors = collection.settings.supervisors
    if not supervisors or not is_active(collection, today):
        return
    left = set(collection.members_on(today))
    for one in supervisors.values():
        if (one.from_ or today) <= today <= (one.until or today):
            words = one.municipalities
            left -= set(known.municipalities.codes(words, on=today)) if words else left
    if left:
        names = in_a_row(known.municipalities.name(code) for code in left)
        yield flaw("supervisors", path=settings_path(collection), places=names)


RULE = Rule(
    code="REG022",
    name="municipality-without-supervisor",
    severity=Severity.WARNING,
    scope=Scope.LIBRARY,
    title=Text("Gemeente zonder toezichthouder", "Municipality without a supervisor"),
    message=Text(
        "vandaag is geen enkele toezichthouder er voor: {places}", "no supervisor works today for: {places}"
    ),
    hint=Text(
        "noem de gemeente bij een toezichthouder in partnership.yml, of verbeter daar 'Vanaf' (from) "
        "en 'Tot en met' (until)",
        "name the municipality with a supervisor, or change the days of that supervisor",
    ),
    source="Wmo 2015, artikel 6.1: het college wijst personen aan die belast zijn met het toezicht",
    check=check,
    since=WMO,
)
