"""Elke sleutel staat in de lijst van sleutels die bij dit bestand horen.

Waarom: een sleutel die niemand kent, wordt niet gelezen. Een typefout zou dan ongemerkt een gegeven
weglaten, zoals de dag waarop een stuk openbaar mag worden.

Zo herstelt u het: verbeter de typefout. Hoort het gegeven hier niet, haal de regel dan weg. Sommige
sleutels horen alleen bij een bepaalde soort: een rapport heeft een 'Oordeel' (verdict), een
beleidsstuk niet.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.key_names import key_meant
from generator.rules.manuscript import Manuscript
from generator.rules.rule import Flaw, Remedy, Rule, Scope


def fix(flaw: Flaw, manuscript: Manuscript) -> Remedy | None:
    """Correct a key that is clearly a misspelling of one that is not there yet."""
    return manuscript.renamed(flaw, key_meant(flaw, manuscript))


RULE = Rule(
    code="MET001",
    name="unknown-key",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Onbekende sleutel", "Unknown key"),
    message=Text("de sleutel '{name}' bestaat hier niet", "the key '{name}' does not exist here"),
    hint=Text(
        "kijk of '{name}' goed is gespeld; hoort het gegeven hier niet, haal de regel dan weg",
        "take '{name}' away, or look up how the key is called",
    ),
    source="contract: Unknown and double keys are errors",
    check=tells(FaultKind.UNKNOWN_KEY),
    suggestion=Text("bedoelde u '{nearest}'?", "did you mean '{nearest}'?"),
    fix=fix,
)
