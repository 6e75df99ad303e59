"""Een rapport of maatregel noemt geen waarschuwingsregister en geen signaal van fraude.

Waarom: zulke gegevens zijn strafrechtelijk van aard en mogen alleen tussen bevoegde partijen
gedeeld worden. Wie hier wordt genoemd, heet verdacht.

Zo herstelt u het: haal de zin weg, ook uit de bron. Gaat de tekst over het register in het
algemeen, zet dan bij 'Bevindingen die blijven' (suppressions) deze code met de reden.
"""

import re
from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import Measure, VisitReport
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.texts import texts_of
from generator.source.text import span_of

_STEMS = (
    "waarschuwingsregister",
    "incidentenregister",
    "verwijzingsregister",
    "fraudesignaal",
    "fraudesignalen",
)
_WORDS = frozenset(word.encode() for stem in _STEMS for word in (stem, f"{stem}s"))
_PATTERN = re.compile("|".join(_STEMS), re.IGNORECASE)


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each word for data that only authorities may share, in a document about a provider."""
    if known.folded.words.isdisjoint(_WORDS) or not isinstance(document.meta, VisitReport | Measure):
        return
    for word in _PATTERN.finditer(document.body):
        yield flaw(at=span_of(document.body, word.start(), end=word.end()), word=word[0].lower())
    for key, text in texts_of(document.meta):
        if key.partition("[")[0] != "suppressions" and (found := _PATTERN.search(text)):
            yield flaw(key, word=found[0].lower())


RULE = Rule(
    code="RED044",
    name="fraud-register-named",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Gegevens uit een waarschuwingsregister", "Data of a warning register"),
    message=Text(
        "hier staat '{word}', en zulke gegevens horen niet in een stuk over een aanbieder",
        "here is '{word}', and such data has no place in a document about a provider",
    ),
    hint=Text(
        "haal de zin weg; gaat het niet over deze aanbieder, leg dat dan uit bij 'Bevindingen die "
        "blijven' (suppressions)",
        "remove the sentence; if it is not about this provider, explain under suppressions",
    ),
    source="Algemene verordening gegevensbescherming, artikel 10; Kamerstuk 29538, nr. 314: "
    "waarschuwingsregister en fraudesignalen",
    check=check,
)
