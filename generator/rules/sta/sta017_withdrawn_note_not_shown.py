"""Bij een intrekking om privacy of door de rechter staat geen toelichting.

Waarom: een toelichting vertelt al snel opnieuw wat weg moest. De site toont daarom alleen kenmerk,
soort, dag en reden. Een zin die niemand ziet, staat wel in de bron.

Zo herstelt u het: haal 'Toelichting' (note) weg onder 'Ingetrokken' (withdrawn).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import SILENT


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a note that the page will not show."""
    withdrawn = document.meta.withdrawn
    if withdrawn is not None and withdrawn.note is not None and withdrawn.why in SILENT:
        yield flaw("withdrawn.note", why=withdrawn.why)


RULE = Rule(
    code="STA017",
    name="withdrawn-note-not-shown",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Toelichting die niemand ziet", "A note that nobody sees"),
    message=Text(
        "bij een intrekking met als reden '{why_nl}' toont de site geen toelichting",
        "with a withdrawal for '{why}' the note is not shown",
    ),
    hint=Text(
        "haal {named} weg; dan staat er ook in de bron niets",
        "remove note; then nothing is left in the source either",
    ),
    source="Algemene verordening gegevensbescherming, artikel 17",
    check=check,
)
