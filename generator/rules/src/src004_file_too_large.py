"""Een bestand met tekst is ten hoogste 2 MB.

Waarom: een groter bestand is bijna altijd geen gewone tekst, maar een pdf of een foto met een
verkeerde naam. Het wordt niet gelezen.

Zo herstelt u het: zet een pdf, tabel of foto als bijlage in de map 'files' en noem die onder
'Bijlagen' (attachments). Splits een heel lange tekst.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="SRC004",
    name="file-too-large",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Bestand te groot", "File too large"),
    message=Text(
        "het bestand is {size} MB en mag ten hoogste 2 MB zijn",
        "the file is {size} MB and may be at most 2 MB",
    ),
    hint=Text(
        "zet pdf's, tabellen en foto's als bijlage in de map 'files'",
        "put PDFs, tables and photos in the folder 'files' as attachments",
    ),
    source="contract: Where files are; limit chosen by this project (2,000,000 bytes)",
    check=tells(FaultKind.TOO_LARGE),
)
