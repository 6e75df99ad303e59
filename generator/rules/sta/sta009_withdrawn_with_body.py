"""Een stuk dat om privacy of door de rechter is ingetrokken, heeft geen tekst meer in de bron.

Waarom: wie bij de bronnen kan, kan de tekst nog lezen. In kopieën en in de geschiedenis van git
blijft hij ook staan tot iemand die opschoont.

Zo herstelt u het: haal de tekst onder de tweede '---' weg. Vraag de beheerder daarna om ook de
geschiedenis van git, en de kopieën bij de aanbieder van git, op te schonen.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.bodies import first_line
from generator.rules.hearings import has_reactions
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import SILENT


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a text that should be gone."""
    withdrawn = document.meta.withdrawn
    if (
        withdrawn is None
        or withdrawn.why not in SILENT
        or document.meta.publication_status is not Status.WITHDRAWN
    ):
        return
    if document.body.strip():
        yield flaw(at=first_line(document.body), why=withdrawn.why)
    elif has_reactions(document.meta):
        yield flaw("hearing.reactions", why=withdrawn.why)


RULE = Rule(
    code="STA009",
    name="withdrawn-with-body",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Ingetrokken, maar de tekst staat er nog", "Withdrawn, but the text is still there"),
    message=Text(
        "het stuk is ingetrokken met als reden '{why_nl}', maar de tekst staat nog in de bron",
        "the document was withdrawn for '{why}', but its text is still in the source",
    ),
    hint=Text(
        "haal alle tekst onder de tweede '---' weg, en de reacties (hearing.reactions), en vraag de "
        "beheerder om ook de eerdere versies op te schonen",
        "remove all text below the second ---, and hearing.reactions, and ask the maintainer to clean "
        "the history of git",
    ),
    source="Algemene verordening gegevensbescherming, artikel 17",
    check=check,
    legal=True,
)
