"""In een bijlage zit geen lijst van wie eraan werkte.

Waarom: die lijst blijft staan, ook als alle opmerkingen en wijzigingen weg zijn.

Zo herstelt u het: laat 'toezicht clean' een schone kopie maken en zet die in de plaats, of kies in
Word 'Bestand', 'Info', 'Controleren op problemen', 'Document controleren' en verwijder wat daar
wordt gevonden.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT029",
    name="people",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Lijst van bewerkers", "List of editors"),
    message=Text(
        "'{file}' bevat een lijst van personen die eraan werkten ({where})",
        "'{file}' holds a list of people who worked on it ({where})",
    ),
    hint=Text(
        "laat 'toezicht clean' een schone kopie maken en zet die in de plaats, of kies in "
        "Word 'Bestand', 'Info', 'Controleren op problemen', 'Document controleren' en "
        "verwijder wat daar wordt gevonden",
        "let 'toezicht clean' make a clean copy and put that in its place, or choose 'File', "
        "'Info', 'Inspect Document' in Word and remove what it finds",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.PEOPLE),
    legal=True,
)
