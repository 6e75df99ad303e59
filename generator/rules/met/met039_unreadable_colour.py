"""De kleuren van de huisstijl zijn leesbaar.

Waarom: wie slecht ziet, kan een tekst met te weinig contrast niet lezen. De wet vraagt van een site
van de overheid een contrast van ten minste 4,5 tussen tekst en achtergrond.

Zo herstelt u het: neem de kleur die in de melding staat over in 'Huisstijl' (house_style). Het is
de kleur die het dichtst bij de uwe ligt en wel leesbaar is. In docs/huisstijl.md staat waar elke
kleur op de site voorkomt.
"""

from collections.abc import Iterator
from math import floor

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.settings.house_colours import unreadable_colours


def check(collection: Collection, _known: Known) -> Iterator[Flaw]:
    """Point at each colour that cannot be read, with the nearest one that can."""
    path = f"content/{collection.key}/partnership.yml"
    for problem in unreadable_colours(collection.settings.house_style):
        yield flaw(
            f"house_style.{problem.key}",
            path=path,
            colour=problem.colour,
            against=problem.against,
            ratio=_down(problem.ratio),
            readable=problem.nearest,
        )


def _down(ratio: float) -> str:
    # 4,46 is too little; rounded to 4,5 it would seem enough.
    return str(floor(ratio * 10) / 10).replace(".", ",")


RULE = Rule(
    code="MET039",
    name="unreadable-colour",
    severity=Severity.ERROR,
    scope=Scope.LIBRARY,
    title=Text("Kleur is niet leesbaar", "Colour cannot be read"),
    message=Text(
        "de kleur '{colour}' heeft tegen '{against}' een contrast van {ratio}; 4,5 is nodig",
        "'{colour}' has a contrast of {ratio} against '{against}'; 4.5 is needed",
    ),
    hint=Text("gebruik de kleur {readable}", "use {readable}"),
    source="WCAG 2.2, succescriterium 1.4.3; Besluit digitale toegankelijkheid overheid",
    check=check,
    legal=True,
)
