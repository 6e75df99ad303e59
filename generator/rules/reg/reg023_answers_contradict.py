"""Twee antwoorden van een gemeente spreken elkaar niet tegen.

Waarom: wat er niet is, kan niet vastgesteld of openbaar zijn. De IGJ stelt de tweede vraag alleen
aan wie de eerste met ja beantwoordt, en anders kloppen de percentages niet.

Zo herstelt u het: verbeter een van de twee antwoorden. Weet u het niet, schrijf dan 'unknown'
(onbekend).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.register import MunicipalityRegister
from generator.model.terms import Covered
from generator.model.text import Text
from generator.register.questions import QUESTIONS, Question
from generator.rules.cycle import register_path
from generator.rules.known import Known
from generator.rules.naming import in_a_row
from generator.rules.rule import Flaw, Rule, Scope, flaw

_LABELS = {question.key: question.label for question in QUESTIONS}


def check(collection: Collection, known: Known) -> Iterator[Flaw]:
    """Point at the first yes of each register that the answer before it rules out, and name all places."""
    for year, register in sorted(collection.registers.items()):
        answered = register.municipalities.items()
        for question in QUESTIONS:
            found = sorted(code for code, given in answered if _clash(given, question))
            if found:
                key = f"municipalities.{found[0]}.questions.{question.key}"
                names = in_a_row(known.municipalities.name(code) for code in found)
                first, path = _LABELS[question.after], register_path(collection, year)
                yield flaw(key, path=path, first=first, second=question.label, places=names)
                break


def _clash(given: MunicipalityRegister, question: Question) -> bool:
    before = given.questions.get(question.after)
    return before is Covered.NO and given.questions.get(question.key) is Covered.YES


RULE = Rule(
    code="REG023",
    name="answers-contradict",
    severity=Severity.WARNING,
    scope=Scope.LIBRARY,
    title=Text("Antwoorden spreken elkaar tegen", "Answers contradict each other"),
    message=Text(
        "nee bij '{first}' en ja bij '{second}' kan niet allebei: {places}",
        "no to '{first}' and yes to '{second}' cannot both be: {places}",
    ),
    hint=Text(
        "verbeter een van de twee antwoorden; weet u het niet, schrijf dan 'unknown' (onbekend)",
        "correct one of the two answers, or write unknown",
    ),
    source="IGJ, Wmo-rapportage 2024, de tweede vraag is alleen gesteld aan wie de eerste met ja "
    "beantwoordde (indicatoren I02, I03, I09, I12 en I28)",
    check=check,
)
