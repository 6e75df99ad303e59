"""Een kenmerk, code of adres heeft de vorm die erbij hoort.

Waarom: aan de vorm ziet het programma waar het naar wijst. Een adres zonder https:// of een kenmerk met
een letter te veel wijst nergens naar.

Zo herstelt u het: kijk naar de vorm: een kenmerk is VR-2026-001, een gemeente gm0402, een KvK-nummer
acht cijfers tussen aanhalingstekens, een kleur '#0f4c5c', een webadres begint met https:// (en het adres
van een site eindigt op /).
"""

import re

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.manuscript import Manuscript
from generator.rules.rule import Flaw, Remedy, Rule, Scope

_IDS = re.compile(r"(?:id|supersedes|updates|follows|responds_to|related|based_on)(?:\[\d+\])?")
_KEYS = re.compile(r"(?:.+\.)?(?:provider|code|into|successor|municipalities)(?:\[\d+\])?")


def fix(flaw: Flaw, manuscript: Manuscript) -> Remedy | None:
    """Write an id in capitals, and a key of a provider or a municipality in lower case."""
    written = flaw.value("written").strip()
    if _IDS.fullmatch(flaw.key):
        return manuscript.rewritten(flaw, re.sub(r"[ _-]+", "-", written.upper()))
    if _KEYS.fullmatch(flaw.key):
        return manuscript.rewritten(flaw, written.lower())
    return None


RULE = Rule(
    code="MET009",
    name="wrong-form",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Verkeerde vorm", "Wrong form"),
    message=Text(
        "'{written}' heeft niet de vorm die bij '{title}' ({name}) hoort",
        "'{written}' does not have the form of '{name}'",
    ),
    hint=Text(
        "schrijf een kenmerk als VR-2026-001, een gemeente als gm0402 en een webadres met https://; "
        "alle vormen ziet u met 'toezicht explain MET009'",
        "see how it is written: toezicht explain MET009",
    ),
    source="contract: Where files are; Front matter",
    check=tells(FaultKind.WRONG_FORM),
    fix=fix,
)
