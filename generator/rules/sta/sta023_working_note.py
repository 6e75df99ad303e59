"""Een vastgesteld stuk bevat geen notities van de schrijvers.

Waarom: zulke zinnen staan alleen in een concept. In een openbaar stuk laten zij zien dat de
verkeerde versie is geplaatst, of beloven zij iets dat al voorbij is.

Zo herstelt u het: haal de notitie weg of vul aan wat ontbreekt, en kijk of dit wel de laatste
versie is.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.phrases import SURE, phrases_in
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at each phrase that a writer left behind."""
    if document.meta.publication_status not in ADOPTED:
        return
    for phrase in phrases_in(document.body, SURE):
        yield flaw(at=phrase.span, phrase=phrase.text)
    for key in ("title", "summary"):
        for phrase in phrases_in(getattr(document.meta, key) or "", SURE):
            yield flaw(key, phrase=phrase.text)


RULE = Rule(
    code="STA023",
    name="working-note",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Werknotitie in de tekst", "Working note in the text"),
    message=Text("in de tekst staat nog '{phrase}'", "the text still has '{phrase}'"),
    hint=Text(
        "haal de notitie weg, of vul in wat er hoort te staan",
        "remove the note, or fill in what should be there",
    ),
    source="IGJ, Wmo-rapportage 2024, voorblad van de werkversie",
    check=check,
)
