"""Wie een stuk dicht houdt om eigen beleid, heeft beleid waarin dat staat.

Waarom: de gemeente beschrijft in haar beleid wanneer rapporten niet openbaar zijn. Ontbreekt dat
beleid, dan is er geen keuze gemaakt die een inwoner kan nalezen.

Zo herstelt u het: publiceer het beleid, of vul daarin bij 'Wat het beleid regelt' (covers) in dat
het openbaarmaking beschrijft. Is er een andere reden, kies die dan bij 'Reden' (because).
"""

from collections.abc import Iterator
from datetime import date

from generator.model.finding import Severity
from generator.model.front_matter import FrontMatter
from generator.model.kinds import Policy
from generator.model.library import Document
from generator.model.terms import Covered, Status, WithheldBecause
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import WOO
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED

_SILENT = frozenset({Covered.NO, Covered.PLANNED})


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at a reason that rests on a policy, where none in force says anything about publication."""
    meta = document.meta
    if meta.withheld is None or meta.withheld.because is not WithheldBecause.POLICY:
        return
    if meta.publication_status is not Status.NOT_PUBLIC:
        return
    if not any(_describes(other.meta, known.today) for other in known.documents.values()):
        yield flaw("withheld.because")


def _describes(meta: FrontMatter, today: date) -> bool:
    if not isinstance(meta, Policy) or meta.publication_status not in ADOPTED:
        return False
    begun = meta.valid_from is None or meta.valid_from <= today
    over = meta.valid_until is not None and meta.valid_until < today
    return begun and not over and (meta.covers is None or meta.covers.publication not in _SILENT)


RULE = Rule(
    code="STA043",
    name="withheld-on-missing-policy",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Niet openbaar om beleid dat er niet is", "Withheld on a policy that is not there"),
    message=Text(
        "het stuk is dicht om eigen beleid, maar geen geldend beleid beschrijft wanneer een "
        "rapport openbaar is",
        "the document is closed on a policy, but no policy in force describes when a report is public",
    ),
    hint=Text(
        "publiceer het beleid over openbaarmaking, of kies bij 'Reden' (because) de reden die er echt is",
        "publish the policy on publication, or choose another value for because",
    ),
    source="IGJ, Wmo-rapportage 2024, aanbevelingen: beschrijf in het beleid de afweging over "
    "openbaarmaking; Wet open overheid, artikel 3.1",
    check=check,
    since=WOO,
)
