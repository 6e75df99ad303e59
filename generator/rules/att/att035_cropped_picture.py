"""Een afbeelding in een bijlage is niet alleen uit het zicht bijgesneden.

Waarom: wie op 'Bijsnijden' klikt, ziet weer de hele afbeelding.

Zo herstelt u het: kies in Word 'Afbeeldingen comprimeren' met 'Bijgesneden gebieden verwijderen',
of snijd de afbeelding bij voordat u hem invoegt.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT035",
    name="cropped-picture",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Bijgesneden afbeelding", "Cropped picture"),
    message=Text(
        "'{file}' bevat een afbeelding waarvan een deel alleen uit het zicht is ({where})",
        "'{file}' holds a picture of which a part is only out of sight ({where})",
    ),
    hint=Text(
        "kies in Word 'Afbeeldingen comprimeren' met 'Bijgesneden gebieden verwijderen', of "
        "snijd de afbeelding bij voordat u hem invoegt",
        "choose 'Compress pictures' with 'Delete cropped areas' in Word, or crop the picture "
        "before you insert it",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.CROPPED_PICTURE),
    legal=True,
)
