"""Een breuk noemt een vraag of een aantal dat in het register van die gemeente staat.

Waarom: de breuk staat op de site bij de vraag. Bestaat die niet, dan ziet niemand de uitleg, en
vergelijkt de lezer jaren die niet te vergelijken zijn.

Zo herstelt u het: schrijf achter 'Vraag' (question) de sleutel van de vraag, zoals 'independence',
of van het aantal, zoals 'investigations'.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.figures import all_answers, figure_keys
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, _known: Known) -> Iterator[Flaw]:
    """Point at each break in a question that nobody answered."""
    for path, code, given in all_answers(collection):
        for number, one in enumerate(given.breaks):
            if one.question not in given.questions and one.question not in figure_keys():
                key = f"municipalities.{code}.breaks[{number}].question"
                yield flaw(key, path=path, word=one.question)


RULE = Rule(
    code="REG016",
    name="break-of-unknown-question",
    severity=Severity.WARNING,
    scope=Scope.LIBRARY,
    title=Text("Breuk in een onbekende vraag", "Break of an unknown question"),
    message=Text(
        "'{word}' is geen vraag of aantal dat deze gemeente invulde",
        "'{word}' is no question or figure that this municipality filled in",
    ),
    hint=Text(
        "schrijf bij {named} de sleutel van de vraag of van het aantal, zoals independence of investigations",
        "write the key of the question or the figure here",
    ),
    source="IGJ, Wmo-rapportage 2024, verantwoording: een vraag die veranderde is niet met eerdere jaren te "
    "vergelijken",
    check=check,
)
