"""Een aanbeveling die een eerdere herhaalt, noemt het stuk en het nummer daarvan.

Waarom: de lezer kan dan zien dat dezelfde aanbeveling al eens is gedaan, en wat er toen is geantwoord.

Zo herstelt u het: schrijf het kenmerk van het stuk en het nummer, zoals 'VR-2024-001/A3'. Voor een
aanbeveling in hetzelfde stuk volstaat het nummer.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.recommending import name_of, recommendations
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each repetition of a recommendation that is not there."""
    for key, item in recommendations(document):
        if item.repeats is not None and not _is_there(item.repeats, document, known=known):
            yield flaw(f"{key}.repeats", number=name_of(key, item), target=item.repeats)


def _is_there(words: str, document: Document, *, known: Known) -> bool:
    name, _, number = words.rpartition("/")
    if name in known.unread:
        return True
    earlier = known.documents.get(name) if name else document
    items = getattr(earlier.meta, "recommendations", ()) if earlier else ()
    return any(item.id == number for item in items)


RULE = Rule(
    code="REC029",
    name="repeats-unknown-recommendation",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Herhaalt een onbekende aanbeveling", "Repeats an unknown recommendation"),
    message=Text(
        "aanbeveling '{number}' herhaalt '{target}', en die is niet te vinden",
        "recommendation '{number}' repeats '{target}', which cannot be found",
    ),
    hint=Text(
        "schrijf het kenmerk van het stuk en het nummer, zoals VR-2024-001/A3",
        "write the id of the document and the number, such as VR-2024-001/A3",
    ),
    source="IGJ, Wmo-rapportage 2024, aanbevelingen: voor een groot deel dezelfde als in 2023, een "
    "herhaling moet te herkennen zijn",
    check=check,
)
