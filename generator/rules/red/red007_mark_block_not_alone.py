"""Een blokmarkering staat alleen: '> [!LAK] 5.1.2e passage' met een lege regel ervoor en erna.

Waarom: tekst die in hetzelfde blok staat, lijkt gelakt en is dat niet, of valt juist weg.

Zo herstelt u het: zet de blokmarkering op een eigen regel en haal weg wat er nog bij staat.
"""

from generator.markdown.marks import MarkFault
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.marks import faulty
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="RED007",
    name="mark-block-not-alone",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Blokmarkering staat niet alleen", "Block mark is not alone"),
    message=Text(
        "de blokmarkering deelt haar plaats met andere tekst",
        "the block mark shares its place with other text",
    ),
    hint=Text(
        "zet '> [!LAK] 5.1.2e passage' op een eigen regel, met een lege regel ervoor en erna",
        "put '> [!LAK] 5.1.2e passage' on its own line, with an empty line before and after",
    ),
    source="Wet open overheid, artikel 5.1",
    check=faulty(MarkFault.BLOCK_NOT_ALONE),
    legal=True,
)
