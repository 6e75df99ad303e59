"""Voor elke gemeente is er beleid voor het toezicht dat nu geldt.

Waarom: het beleid zegt hoe het toezicht werkt, en op grond daarvan maakt de toezichthouder het
werkplan. Ontbreekt het, dan moet dat te zien zijn. Nu lijkt het of niemand het heeft geplaatst.

Zo herstelt u het: plaats het beleid met 'kind: policy'. Geldt een bestaand stuk ook voor deze
gemeente, noem haar dan daarin onder 'Gemeenten' (municipalities).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import Policy
from generator.model.library import Collection, Document
from generator.model.text import Text
from generator.rules.cycle import is_active, settings_path
from generator.rules.known import Known
from generator.rules.laws import IGJ_2024
from generator.rules.naming import in_a_row
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED


def check(collection: Collection, known: Known) -> Iterator[Flaw]:
    """Point at the list of members when some of them are under no policy today."""
    today = known.today
    if known.unread or not is_active(collection, today):  # what was not understood may be the policy
        return
    left = set(collection.members_on(today))
    for document in collection.documents:
        if isinstance(document.meta, Policy) and _holds(document, known):
            words = document.meta.municipalities
            left -= set(known.municipalities.codes(words, on=today)) if words else left
    if left:
        names = in_a_row(known.municipalities.name(code) for code in left)
        yield flaw("municipalities", path=settings_path(collection), places=names)


def _holds(document: Document, known: Known) -> bool:
    meta = document.meta
    if meta.publication_status not in ADOPTED:
        return False
    if meta.valid_until is not None and meta.valid_until < known.today:
        return document.id not in known.superseded  # that it lapsed is another finding
    return meta.valid_from is None or meta.valid_from <= known.today


RULE = Rule(
    code="REC005",
    name="policy-missing",
    severity=Severity.WARNING,
    scope=Scope.LIBRARY,
    title=Text("Beleid ontbreekt", "Policy is missing"),
    message=Text(
        "er is geen toezichtbeleid dat nu geldt voor {places}",
        "no policy on supervision is in force now for {places}",
    ),
    hint=Text(
        "plaats het beleid, of noem de gemeente in het beleid dat voor haar geldt",
        "place the policy, or name the municipality in the policy that covers it",
    ),
    source="IGJ, Wmo-rapportage 2024, 'Transparantie nog steeds een uitdaging': ontbrekend beleid moet "
    "zichtbaar zijn; Wmo 2015, artikel 6.1",
    check=check,
    since=IGJ_2024,
)
