"""Een gegeven met vaste keuzes heeft een van die keuzes als waarde.

Waarom: met vaste keuzes kan een lezer zoeken en tellen. Een andere waarde valt buiten elke telling, en
bij de status is niet zeker of het stuk openbaar mag zijn.

Zo herstelt u het: kies een van de genoemde waarden en schrijf die precies zo, met kleine letters.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.library import SourceFile
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.manuscript import Manuscript
from generator.rules.rule import Flaw, Remedy, Rule, Scope
from generator.rules.spelling import labelled, same_word, word_meant

# A guess about one of these could open or hide a document: only the same word in other capitals is mended.
_WITH_CARE = re.compile(
    r"publication_status|redaction\.status|repository|(?:.+\.)?(?:outcome|because|why|severity)"
)


_tell = tells(FaultKind.WRONG_VALUE)


def check(source: SourceFile, known: object) -> Iterator[Flaw]:
    """Point at each value that is no choice, and give the choices with their Dutch labels."""
    for found in _tell(source, known):
        choices = labelled(found.value("choices").split(", "))
        told = ", ".join(f"{word} ({label.lower()})" if label else word for word, label in choices.items())
        yield replace(found, values=(*found.values, ("choices_nl", told)))


def fix(flaw: Flaw, manuscript: Manuscript) -> Remedy | None:
    """Write the choice that was clearly meant."""
    choices = labelled(flaw.value("choices").split(", "))
    meant = same_word if _WITH_CARE.fullmatch(flaw.key) else word_meant
    return manuscript.rewritten(flaw, meant(flaw.value("written"), choices))


RULE = Rule(
    code="MET004",
    name="unknown-value",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Onbekende waarde", "Unknown value"),
    message=Text(
        "'{written}' is geen keuze voor '{title}' ({name}); kies uit: {choices_nl}",
        "'{written}' is no choice for '{name}'; choose from: {choices}",
    ),
    hint=Text(
        "schrijf een van deze waarden, precies zo en met kleine letters",
        "write one of these values, exactly so and in lower case",
    ),
    source="contract: Front matter",
    check=check,
    suggestion=Text("bedoelde u '{nearest}'?", "did you mean '{nearest}'?"),
    fix=fix,
)
