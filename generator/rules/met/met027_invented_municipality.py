"""Alleen een voorbeeld gebruikt verzonnen gemeenten, met een code die begint met gm9.

Waarom: een verzonnen gemeente bestaat nergens. Op een echte site zou een lezer denken dat er toezicht is
waar het niet is.

Zo herstelt u het: gebruik de echte code van de gemeente. Is alles in dit samenwerkingsverband verzonnen,
zet dan 'example: true' in partnership.yml.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.settings.municipalities import INVENTED


def check(collection: Collection, _known: Known) -> Iterator[Flaw]:
    """Point at each invented code in a partnership that is real."""
    if collection.settings.example:
        return
    for number, member in enumerate(collection.settings.municipalities):
        if member.code.startswith(INVENTED):
            path = f"content/{collection.key}/partnership.yml"
            yield flaw(f"municipalities[{number}]", path=path, code=member.code)


RULE = Rule(
    code="MET027",
    name="invented-municipality",
    severity=Severity.ERROR,
    scope=Scope.LIBRARY,
    title=Text("Verzonnen gemeente buiten een voorbeeld", "Invented municipality outside an example"),
    message=Text(
        "'{code}' is een verzonnen gemeente, en dit is geen voorbeeld",
        "'{code}' is an invented municipality, and this is no example",
    ),
    hint=Text(
        "gebruik de echte code; is alles in dit samenwerkingsverband verzonnen, zet dan 'example: "
        "true' in partnership.yml",
        "use the real code, or set 'example: true'",
    ),
    source="contract: Where files are, partnership.yml, example",
    check=check,
)
