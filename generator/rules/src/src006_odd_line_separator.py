"""Een regel eindigt met de Enter-toets.

Waarom: Word en pdf's gebruiken soms een ander teken voor een nieuwe regel. Niet elk programma ziet dat
als regeleinde, en dan staan plaatsen en sleutels verkeerd.

Zo herstelt u het: verwijder op de aangewezen plaats het teken tussen de twee regels en druk op Enter.
"""

import re

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.manuscript import Manuscript
from generator.rules.rule import Edit, Flaw, Remedy, Rule, Scope
from generator.source.text import SEPARATOR

_REPLACED = Text("elk vreemd regeleinde in de tekst is nu een gewoon", "each odd line end is ordinary now")
_FRONT = re.compile(r"\ufeff?---[ \t]*\r?\n(?:.*\n)*?---[ \t]*\r?\n")


def fix(_flaw: Flaw, manuscript: Manuscript) -> Remedy | None:
    """Put ordinary line ends in a body; in front matter they could make a key of what was a value."""
    front = _FRONT.match(manuscript.text) if manuscript.path.endswith(".md") else None
    if front is None or SEPARATOR.search(front[0]):
        return None
    found = SEPARATOR.finditer(manuscript.text, front.end())
    return Remedy(tuple(Edit(one.start(), one.end(), "\n") for one in found), _REPLACED)


RULE = Rule(
    code="SRC006",
    name="odd-line-separator",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Vreemd regeleinde", "Odd line end"),
    message=Text(
        "hier eindigt een regel met het teken {character}", "here a line ends with the character {character}"
    ),
    hint=Text("verwijder het teken en druk op Enter", "delete the character and press Enter"),
    source="contract: The body",
    check=tells(FaultKind.LINE_SEPARATOR),
    fix=fix,
)
