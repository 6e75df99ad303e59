"""Bij een gemeente die niets invulde, staan geen antwoorden of aantallen.

Waarom: 'none' (niet ingevuld) betekent dat niemand antwoordde. Staan er toch cijfers, dan weet de
lezer niet van wie ze zijn, en telt de gemeente niet mee in de vergelijking.

Zo herstelt u het: schrijf achter 'Ingevuld door' (answered) wie het invulde: 'self' (zelf) of
'group' (als groep). Of haal de antwoorden weg.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.register import AnsweredBy
from generator.model.text import Text
from generator.rules.figures import all_answers, numbers
from generator.rules.known import Known
from generator.rules.laws import IGJ_2024
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, known: Known) -> Iterator[Flaw]:
    """Point at each municipality that did not answer and yet has answers."""
    for path, code, given in all_answers(collection):
        if given.answered is AnsweredBy.NONE and (given.questions or numbers(given.counts)):
            place = known.municipalities.name(code)
            yield flaw(f"municipalities.{code}.answered", path=path, place=place)


RULE = Rule(
    code="REG007",
    name="unanswered-with-answers",
    severity=Severity.WARNING,
    scope=Scope.LIBRARY,
    title=Text("Niet ingevuld, maar met antwoorden", "Not answered, with answers"),
    message=Text(
        "bij {place} staat dat niets is ingevuld, maar er staan antwoorden of aantallen",
        "{place} is said not to have answered, but has answers or figures",
    ),
    hint=Text(
        "schrijf bij 'Ingevuld door' (answered) 'self' (zelf) of 'group' (als groep), of haal de "
        "antwoorden weg",
        "write who answered, self or group, or remove the answers",
    ),
    source="IGJ, Wmo-rapportage 2024, verantwoording: wie antwoordde, zelf of als groep (indicatoren I01 en "
    "I35)",
    check=check,
    since=IGJ_2024,
)
