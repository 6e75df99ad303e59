"""In de tekst van een bijlage staan geen namen van personen, behalve van functionarissen in allow.yml.

Waarom: een naam in een bijlage is net zo openbaar als een naam in het stuk, en wordt bij het
nalezen eerder vergeten.

Zo herstelt u het: vervang de naam in het bronbestand door een rol en maak de bijlage opnieuw. Een
functionaris of een organisatie zet u in allow.yml.
"""

from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import names
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT051",
    name="person-in-attachment",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text(
        "Misschien de naam van een persoon in een bijlage", "Perhaps the name of a person in an attachment"
    ),
    message=Text(
        "in '{file}' staat misschien de naam van een persoon ({where}, {count} keer)",
        "'{file}' holds perhaps the name of a person ({where}, {count} times)",
    ),
    hint=Text(
        "vervang de naam in het bronbestand door een rol en maak de bijlage opnieuw; een "
        "functionaris of organisatie zet u in allow.yml",
        "replace the name by a role in the source and make the attachment anew; put an "
        "official or organisation in allow.yml",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 6",
    check=names(person=True),
)
