"""Elke bijlage die een stuk noemt, staat in de map 'files' van het jaar.

Waarom: de lezer krijgt anders een link die niets oplevert. Het jaar is dat in het kenmerk van het
stuk.

Zo herstelt u het: zet het bestand in de map, of verbeter de naam onder 'Bijlagen' (attachments).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.links import attachment_paths
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each attachment that is not there; of a withdrawn document nobody is offered one."""
    if not document.meta.attachments or document.meta.publication_status is Status.WITHDRAWN:
        return
    for index, path in enumerate(attachment_paths(document)):
        if path not in known.targets:
            file = document.meta.attachments[index].file
            key = f"attachments[{index}].file"
            yield flaw(key, file=file, partnership=document.partnership, year=document.year)


RULE = Rule(
    code="LNK013",
    name="attachment-missing",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Bijlage ontbreekt", "Attachment is missing"),
    message=Text(
        "het bestand '{file}' staat niet in reports/{partnership}/{year}/files",
        "the file '{file}' is not in reports/{partnership}/{year}/files",
    ),
    hint=Text(
        "zet het bestand in die map, of verbeter de naam; hoofdletters tellen",
        "put the file in that folder, or correct the name; capitals count",
    ),
    source="contract: The body",
    check=check,
)
