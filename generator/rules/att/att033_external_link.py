"""Een bijlage haalt niets van elders.

Waarom: wie het bestand opent, haalt dan iets op bij een ander, die dat kan zien. Een koppeling naar
een eigen schijf verraadt het pad.

Zo herstelt u het: verbreek de koppelingen ('Gegevens', 'Koppelingen bewerken') en zet afbeeldingen
in het bestand zelf.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT033",
    name="external-link",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Inhoud van elders", "Content from elsewhere"),
    message=Text(
        "'{file}' haalt iets van elders, of verwijst naar een eigen schijf ({where})",
        "'{file}' fetches something from elsewhere, or points to a drive of yours ({where})",
    ),
    hint=Text(
        "verbreek de koppelingen ('Gegevens', 'Koppelingen bewerken') en zet afbeeldingen in "
        "het bestand zelf",
        "break the links ('Data', 'Edit links') and put pictures into the file itself",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.EXTERNAL_LINK),
    legal=True,
)
