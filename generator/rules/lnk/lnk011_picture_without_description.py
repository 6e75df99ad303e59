"""Een afbeelding heeft een beschrijving.

Waarom: wie de afbeelding niet kan zien, krijgt de beschrijving te horen. Overheden zijn verplicht
die te geven.

Zo herstelt u het: schrijf tussen de rechte haken wat de afbeelding vertelt: '![Grafiek: 12 van de
20 locaties voldoen](files/grafiek.png)'.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(_document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each picture that not everybody can see."""
    for image in known.body.images:
        if not image.alt:
            yield flaw(at=image.span)


RULE = Rule(
    code="LNK011",
    name="picture-without-description",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Afbeelding zonder beschrijving", "Picture without a description"),
    message=Text("deze afbeelding heeft geen beschrijving", "this picture has no description"),
    hint=Text(
        "schrijf tussen de rechte haken wat de afbeelding vertelt",
        "write between the brackets what the picture tells",
    ),
    source="WCAG 2.1, succescriterium 1.1.1",
    check=check,
)
