"""Bij een maatregel die lang duurt, staat wanneer zij ophoudt.

Waarom: een aanbieder die alles heeft hersteld, mag niet jaren als berispt op een site staan. Een
maatregel zonder einde wordt vaak vergeten.

Zo herstelt u het: vul bij 'Tot en met' (until) de laatste dag in. Geldt de maatregel nog, laat haar
dan staan.
"""

from collections.abc import Iterator
from datetime import timedelta

from generator.model.finding import Severity
from generator.model.kinds import Measure
from generator.model.library import Document
from generator.model.terms import MeasureType, Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw

_LONG = timedelta(days=2 * 365)


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at the start of a published measure that goes on for more than two years."""
    meta = document.meta
    if not isinstance(meta, Measure) or meta.from_ is None or meta.until:
        return
    if meta.publication_status is not Status.PUBLISHED or meta.type is MeasureType.CONTRACT_ENDED:
        return
    if meta.from_ < known.today - _LONG:
        yield flaw("from", start=meta.from_)


RULE = Rule(
    code="STA063",
    name="measure-without-end",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Maatregel zonder einde", "Measure without an end"),
    message=Text(
        "de maatregel geldt sinds {start} en er staat geen laatste dag bij",
        "the measure has lasted since {start}, and no last day (until) is given",
    ),
    hint=Text(
        "vul bij 'Tot en met' (until) de laatste dag in, als de maatregel voorbij is",
        "fill in the last day under until, if the measure is over",
    ),
    source="IGJ, Wmo-rapportage 2024, handhaving: verbetermaatregelen en hertoets; Algemene "
    "verordening gegevensbescherming, artikel 5, eerste lid, onder d",
    check=check,
)
