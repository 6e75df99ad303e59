"""Een lakmarkering noemt een soort uit de vaste lijst.

Waarom: de soort vertelt de lezer wat er weg is. Een ander woord kan juist verklappen wat er stond.

Zo herstelt u het: kies uit naam, adres, contact, nummer, datum, gezondheid, bedrijfsgegeven en
passage.
"""

from generator.markdown.marks import MarkFault
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.marks import faulty
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="RED010",
    name="unknown-category",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Onbekende soort gegeven", "Unknown category"),
    message=Text("de soort achter de gronden is onbekend", "the category behind the grounds is unknown"),
    hint=Text(
        "kies uit: naam, adres, contact, nummer, datum, gezondheid, bedrijfsgegeven, passage",
        "choose from: naam, adres, contact, nummer, datum, gezondheid, bedrijfsgegeven, passage",
    ),
    source="Wet open overheid, artikel 5.1",
    check=faulty(MarkFault.UNKNOWN_CATEGORY),
    legal=True,
)
