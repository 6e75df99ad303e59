"""Wie aanbieders langs hun opvolgers volgt, komt niet terug bij het begin.

Waarom: de site wijst van een aanbieder die stopte naar wie daarna kwam. In een kring komt de lezer
nergens.

Zo herstelt u het: haal 'Opvolger' (successor) weg bij de aanbieder die nog bestaat.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.cycle import providers_path
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, _known: Known) -> Iterator[Flaw]:
    """Point at one provider of each circle: the first by key."""
    done: set[str] = set()
    for key in sorted(collection.providers):
        row: list[str] = []
        at: str | None = key
        while at is not None and at in collection.providers and at not in done and at not in row:
            row.append(at)
            at = collection.providers[at].successor
        if at is not None and at in row:
            first = min(row[row.index(at) :])
            yield flaw(f"{first}.successor", path=providers_path(collection), provider=first)
        done.update(row)


RULE = Rule(
    code="REG019",
    name="successors-in-a-circle",
    severity=Severity.WARNING,
    scope=Scope.LIBRARY,
    title=Text("Opvolgers in een kring", "Successors in a circle"),
    message=Text(
        "wie de opvolgers van '{provider}' volgt, komt weer bij '{provider}' uit",
        "following the successors of '{provider}' leads back to '{provider}'",
    ),
    hint=Text(
        "haal 'Opvolger' (successor) weg bij de aanbieder die nog bestaat",
        "remove successor from the provider that still exists",
    ),
    source="contract: Where files are, providers.yml",
    check=check,
)
