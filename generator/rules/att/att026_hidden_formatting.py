"""In een bijlage is geen tekst verborgen, heel klein, of in de kleur van de achtergrond.

Waarom: met een andere instelling, of met kopiëren en plakken, komt die tekst weer tevoorschijn.

Zo herstelt u het: selecteer alles (Ctrl+A), zet bij 'Lettertype' het vinkje bij 'Verborgen' uit en
de kleur op automatisch, en haal weg wat er niet hoort.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT026",
    name="hidden-formatting",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Verborgen opmaak", "Hidden formatting"),
    message=Text(
        "'{file}' bevat tekst die verborgen is, heel klein, of in de kleur van de achtergrond ({where})",
        "'{file}' holds text that is hidden, tiny, or in the colour of what is behind it ({where})",
    ),
    hint=Text(
        "selecteer alles (Ctrl+A), zet bij 'Lettertype' het vinkje bij 'Verborgen' uit en de "
        "kleur op automatisch, en haal weg wat er niet hoort",
        "select all (Ctrl+A), clear 'Hidden' in 'Font', set the colour to automatic, and "
        "remove what does not belong",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.HIDDEN_FORMATTING),
    legal=True,
)
