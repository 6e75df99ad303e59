"""Elk bestand in de map 'files' wordt door een stuk genoemd.

Waarom: een vergeten bestand, zoals een werkversie of een lijst met namen, is een bekende oorzaak
van datalekken. Het komt niet op de site, maar staat wel in de bron.

Zo herstelt u het: noem het bestand onder 'Bijlagen' (attachments) van het stuk waar het bij hoort.
Hoort het nergens bij, haal het dan weg.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.links import attachment_paths
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, known: Known) -> Iterator[Flaw]:
    """Point at each file that nobody names, not even a document that could not be read."""
    named = {path for document in collection.documents for path in attachment_paths(document)}
    for attachment in collection.attachments:
        if attachment.path not in named | known.unread_attachments:
            yield flaw(path=attachment.path)


RULE = Rule(
    code="LNK014",
    name="attachment-not-named",
    severity=Severity.ERROR,
    scope=Scope.LIBRARY,
    title=Text("Bestand dat bij geen stuk hoort", "File that belongs to no document"),
    message=Text(
        "geen enkel stuk noemt dit bestand bij 'Bijlagen' (attachments)",
        "no document names this file under attachments",
    ),
    hint=Text(
        "noem het bestand bij het stuk waar het bij hoort; hoort het nergens bij, haal het dan weg",
        "name the file in a document, or remove it",
    ),
    source="contract: The body; Wet open overheid, artikel 5.1",
    check=check,
    legal=True,
)
