"""Wat is overgenomen, is klaar als de termijn voorbij is.

Waarom: op de site staat dat de aanbeveling is overgenomen. Is de termijn voorbij en staat er niets
bij, dan weet de lezer niet of het nog komt.

Zo herstelt u het: vraag hoe het ervoor staat. Is het klaar, vul dan 'status: done' (uitgevoerd) en
'Uitgevoerd op' (done_on) in. Komt het er niet van, dan is het 'not-done' (niet uitgevoerd). Duurt
het langer, pas dan 'Termijn' (due) aan.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Answer, Progress
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.naming import in_a_row
from generator.rules.recommending import name_of, recommendations
from generator.rules.rule import Flaw, Rule, Scope, flaw

_AHEAD = frozenset({None, Progress.OPEN, Progress.IN_PROGRESS})


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at the first accepted recommendation that was not done in time, and name all of them."""
    late = [
        (key, name_of(key, item))
        for key, item in recommendations(document)
        if item.due is not None and item.due < known.today and item.done_on is None
        if item.response in (Answer.ACCEPTED, Answer.PARTLY) and item.status in _AHEAD
    ]
    if late:
        yield flaw(f"{late[0][0]}.due", numbers=in_a_row(number for _, number in late))


RULE = Rule(
    code="REC022",
    name="recommendation-not-carried-out",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Aanbeveling niet op tijd uitgevoerd", "Recommendation not carried out in time"),
    message=Text(
        "overgenomen aanbevelingen waarvan de termijn voorbij is, zonder bericht dat ze zijn "
        "uitgevoerd: {numbers}",
        "the term of what was accepted has passed, and nothing tells that it was done: {numbers}",
    ),
    hint=Text(
        "vul 'Stand' (status) in: done (uitgevoerd) of not-done (niet uitgevoerd); duurt het langer, "
        "pas dan {named} aan",
        "fill in status: done or not-done; change due if it takes longer",
    ),
    source="IGJ, nieuwsbericht van 15 december 2022 over het Wmo-toezicht: het college geeft opvolging aan "
    "aanbevelingen, of legt uit waarom niet",
    check=check,
)
