"""Een hercontrole volgt op een rapport of een maatregel over dezelfde aanbieder.

Waarom: anders vergelijkt de lezer twee dingen die niets met elkaar te maken hebben. Vaak is een
kenmerk verwisseld.

Zo herstelt u het: verbeter het kenmerk bij 'Volgt op' (follows). Kreeg de aanbieder een andere naam
of sleutel, vul dan 'Opvolger' (successor) in providers.yml in.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.front_matter import FrontMatter
from generator.model.kinds import Measure, VisitReport
from generator.model.library import Document
from generator.model.terms import Variant
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at what a re-inspection follows where none of it is about its provider."""
    meta = document.meta
    if not isinstance(meta, VisitReport) or meta.variant is not Variant.RE_INSPECTION:
        return
    earlier = [known.documents.get(target) for target in meta.follows]
    if None in earlier or any(_is_about(one.meta, meta, known=known) for one in earlier if one):
        return  # an id that nobody knows is told by MET017
    for index, target in enumerate(meta.follows):
        yield flaw(f"follows[{index}]", target=target)


def _is_about(earlier: FrontMatter, meta: VisitReport, *, known: Known) -> bool:
    if not isinstance(earlier, VisitReport | Measure):
        return False
    names = {*earlier.provider}
    for key in earlier.provider:
        provider = known.collection.providers.get(key)
        if provider and provider.successor:
            names.add(provider.successor)
    return not names or not meta.provider or not names.isdisjoint(meta.provider)


RULE = Rule(
    code="ADO024",
    name="re-inspection-of-something-else",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Hercontrole van iets anders", "Re-inspection of something else"),
    message=Text(
        "'{target}' is geen rapport of maatregel over de aanbieder van deze hercontrole",
        "'{target}' is no report or measure about the provider of this re-inspection",
    ),
    hint=Text("verbeter het kenmerk bij 'Volgt op' (follows)", "correct the id under follows"),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, stap 12: natraject",
    check=check,
)
