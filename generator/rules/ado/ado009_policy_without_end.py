"""Beleid zegt wanneer het opnieuw wordt bekeken of ophoudt.

Waarom: de IGJ vraagt gemeenten om het toezichtbeleid regelmatig opnieuw vast te stellen. Zonder dag
vergeet iedereen het, en weet de lezer niet of het beleid nog geldt.

Zo herstelt u het: vul 'Evalueren voor' (evaluate_before) in, of 'Geldig tot en met' (valid_until)
als het beleid op een vaste dag ophoudt.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Kind
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a policy that goes on for ever."""
    meta = document.meta
    if meta.kind is not Kind.POLICY or meta.publication_status not in ADOPTED:
        return
    if meta.evaluate_before is None and meta.valid_until is None:
        yield flaw("evaluate_before")


RULE = Rule(
    code="ADO009",
    name="policy-without-end",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Beleid zonder einde of evaluatie", "Policy without end or evaluation"),
    message=Text(
        "het beleid zegt niet voor wanneer het opnieuw wordt bekeken, en niet tot wanneer het geldt",
        "the policy names neither evaluate_before nor valid_until",
    ),
    hint=Text(
        "vul {named} in met de dag waarvoor het beleid opnieuw wordt bekeken, bijvoorbeeld "
        "evaluate_before: 2028-01-01",
        "fill in evaluate_before with the day before which the policy is evaluated",
    ),
    source="IGJ, Wmo-rapportage 2024, aanbevelingen: de raad stelt het beleid periodiek vast",
    check=check,
)
