"""Is een andere toezichthouder op de hoogte gebracht, dan staat erbij wie en wanneer.

Waarom: toezichthouders spreken af dat zij elkaar informeren voordat iets openbaar wordt. Zonder
naam en dag is dat niet na te gaan.

Zo herstelt u het: zet bij 'Vooraf geïnformeerd' (informed) welke toezichthouder of gemeente het
hoorde, en op welke dag.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import VisitReport
from generator.model.library import Document
from generator.model.terms import Cooperation, Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at the cooperation of a published report that names nobody who was told."""
    meta = document.meta
    if not isinstance(meta, VisitReport) or meta.cooperation is not Cooperation.INFORMED or meta.informed:
        return
    if meta.publication_status is Status.PUBLISHED:
        yield flaw("cooperation")


RULE = Rule(
    code="STA066",
    name="informed-body-not-named",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Niet te zien wie op de hoogte is gebracht", "Nobody can see who was informed"),
    message=Text(
        "een ander is op de hoogte gebracht, maar er staat niet bij wie en wanneer",
        "somebody was informed, but nothing tells who and when",
    ),
    hint=Text(
        "zet bij 'Vooraf geïnformeerd' (informed) wie het hoorde, en op welke dag",
        "name under informed who heard it, and on which day",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020: partijen informeren "
    "elkaar voordat zij informatie openbaar maken",
    check=check,
)
