"""De inhoud van een bijlage is wat de naam van het bestand zegt, en van een soort die mag.

Waarom: wat in een bestand van een andere soort staat, kan niemand nakijken, en de lezer kan het
misschien niet openen.

Zo herstelt u het: sla het bestand opnieuw op in de soort die de naam noemt: pdf, odt, ods, docx,
xlsx, csv, png, jpg of webp.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT001",
    name="wrong-type",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Inhoud past niet bij de naam", "Content unlike its name"),
    message=Text(
        "'{file}' is iets anders dan de naam zegt ({where})",
        "'{file}' is something else than its name says ({where})",
    ),
    hint=Text(
        "sla het bestand opnieuw op in de soort die de naam noemt: pdf, odt, ods, docx, xlsx,"
        " csv, png, jpg of webp",
        "save the file again as what its name says: pdf, odt, ods, docx, xlsx, csv, png, jpg or webp",
    ),
    source="contract: Where files are",
    check=hides(HiddenKind.WRONG_TYPE),
)
