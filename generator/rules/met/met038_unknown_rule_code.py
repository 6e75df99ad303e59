"""Onder 'Regels' (rules) in partnership.yml staan codes van regels die bestaan.

Waarom: met een code die niet bestaat verandert er niets, terwijl u denkt dat een regel hier anders
weegt.

Zo herstelt u het: gebruik de code zoals die in de melding staat, met hoofdletters: MET001.
"""

from collections.abc import Iterator

from generator.authorities.suggestions import nearest
from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.catalogue import modules
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, _known: Known) -> Iterator[Flaw]:
    """Point at each code that no rule has."""
    codes = frozenset(name.rpartition(".")[2].partition("_")[0].upper() for name in modules())
    for code in sorted(collection.settings.rules.keys() - codes):
        meant = nearest(code, codes) or ""
        yield flaw(
            f"rules.{code}", path=f"content/{collection.key}/partnership.yml", word=code, nearest=meant
        )


RULE = Rule(
    code="MET038",
    name="unknown-rule-code",
    severity=Severity.ERROR,
    scope=Scope.LIBRARY,
    title=Text("Onbekende regel", "Unknown rule"),
    message=Text("er is geen regel '{word}'", "there is no rule '{word}'"),
    hint=Text("gebruik de code uit de melding, zoals MET001", "use the code of the message, such as MET001"),
    source="contract: Where files are, partnership.yml, rules",
    check=check,
    suggestion=Text("bedoelde u '{nearest}'?", "did you mean '{nearest}'?"),
)
