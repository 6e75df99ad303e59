"""Is de aanbieder het niet eens met het rapport, dan staat zijn reactie erbij.

Waarom: de lezer hoort beide kanten. De reactie van de aanbieder wordt samen met het rapport
openbaar.

Zo herstelt u het: zet de woorden van de aanbieder bij 'Hoor en wederhoor' (hearing) onder 'Reactie'
(reaction). Of publiceer zijn reactie als eigen stuk dat dit rapport noemt bij 'Reageert op'
(responds_to).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import AttachmentRole, FactsOutcome, Status
from generator.model.text import Text
from generator.rules.hearings import objected
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at a disagreement of which the reader does not hear the provider."""
    meta = document.meta
    if meta.hearing is None or meta.hearing.reaction or meta.publication_status is not Status.PUBLISHED:
        return
    disputed = meta.hearing.facts is not None and meta.hearing.facts.outcome is FactsOutcome.DISPUTED
    if not disputed and not objected(meta):
        return
    if not any(file.role is AttachmentRole.REACTION for file in meta.attachments) and not any(
        document.id in other.meta.responds_to for other in known.documents.values()
    ):
        yield flaw("hearing.facts.outcome" if disputed else "hearing.publication.outcome")


RULE = Rule(
    code="STA033",
    name="reaction-not-shown",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Reactie van de aanbieder ontbreekt", "The reaction of the provider is missing"),
    message=Text(
        "de aanbieder is het niet eens met het stuk, maar zijn reactie staat er niet bij",
        "the provider disagrees with the document, but the reaction is not there",
    ),
    hint=Text(
        "zet zijn woorden bij 'Reactie' (reaction, onder hearing), of publiceer de reactie als eigen stuk",
        "fill in hearing.reaction, or publish the reaction as a document of its own",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, stap 10: de reactie "
    "wordt met het rapport openbaar",
    check=check,
)
