"""Alle verplichte gegevens zijn ingevuld.

Waarom: zonder een verplicht gegeven is een stuk niet te plaatsen of niet te vinden. Het wordt dan
niet gelezen.

Zo herstelt u het: voeg een regel toe met de sleutel, een dubbele punt, een spatie en de waarde.
Welke sleutels verplicht zijn, ziet u met 'toezicht schema'. Ontbreekt het kenmerk (id), dan vult
'toezicht check --fix' het volgende vrije nummer in.
"""

import re

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.manuscript import Manuscript
from generator.rules.rule import Edit, Flaw, Remedy, Rule, Scope

_ADDED = Text("'{after}' is toegevoegd", "'{after}' was added")
_FENCE = re.compile(r"\ufeff?---[ \t]*(?P<end>\r?\n)(?!\s*\{)")


def fix(flaw: Flaw, manuscript: Manuscript) -> Remedy | None:
    """Give a document without an id the next one that is free."""
    fence = _FENCE.match(manuscript.text)
    if flaw.key != "id" or not manuscript.free_id or not fence:
        return None
    line = f"id: {manuscript.free_id}"
    edit = Edit(fence.end(), fence.end(), line + fence["end"])
    return Remedy((edit,), _ADDED, ("id",), after=line)


RULE = Rule(
    code="MET002",
    name="missing-key",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Verplicht gegeven ontbreekt", "Required key is missing"),
    message=Text("'{title}' ({name}) ontbreekt, en dat is verplicht", "'{name}' is missing"),
    hint=Text(
        "vul '{title}' in, met een regel die begint met '{name}:'",
        "fill it in, with a line that begins with '{name}:'",
    ),
    source="contract: Front matter, keys marked *",
    check=tells(FaultKind.MISSING_KEY),
    fix=fix,
)
