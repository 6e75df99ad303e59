"""Een pdf heeft een structuur voor een schermlezer.

Waarom: zonder structuur weet een schermlezer niet wat een kop, een lijst of een tabel is.

Zo herstelt u het: kies bij het opslaan als pdf 'Documentstructuurlabels' (Word) of 'Pdf met labels'
(LibreOffice).
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT021",
    name="not-tagged",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Pdf zonder structuur", "PDF without structure"),
    message=Text(
        "'{file}' heeft geen structuur voor een schermlezer ({where})",
        "'{file}' has no structure for a screen reader ({where})",
    ),
    hint=Text(
        "kies bij het opslaan als pdf 'Documentstructuurlabels' (Word) of 'Pdf met labels' (LibreOffice)",
        "choose 'Document structure tags' (Word) or 'Tagged PDF' (LibreOffice) when saving as PDF",
    ),
    source="Tijdelijk besluit digitale toegankelijkheid overheid",
    check=hides(HiddenKind.NOT_TAGGED),
)
