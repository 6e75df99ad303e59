"""Regels in de gegevens springen in met spaties.

Waarom: YAML staat een tab niet toe, omdat een tab niet overal even breed is. Het bestand wordt dan niet
gelezen.

Zo herstelt u het: vervang de tab door twee spaties.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="SRC017",
    name="tab-as-indent",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Tab in plaats van spaties", "Tab instead of spaces"),
    message=Text(
        "hier staat een tab, en er mogen alleen spaties staan", "here stands a tab, and YAML wants spaces"
    ),
    hint=Text("vervang de tab door twee spaties", "replace the tab by two spaces"),
    source="YAML 1.2.2, section 6.1 (Indentation Spaces)",
    check=tells(FaultKind.TAB_INDENT),
)
