"""Een samenwerkingsverband vertelt waar een inwoner een zorg over hulp kan melden.

Waarom: de IGJ beveelt aan om inwoners actief te vertellen hoe zij iets melden. Het adres staat op
elke pagina van de site. Zonder adres ontbreekt dat blok.

Zo herstelt u het: vul bij 'Contact' (contact) onder 'Zorgen melden' (report_concern) een webadres
of een mailbox in.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.cycle import is_active, settings_path
from generator.rules.known import Known
from generator.rules.laws import IGJ_2024
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, known: Known) -> Iterator[Flaw]:
    """Point at the contact of a partnership that does not tell where to report a concern."""
    if collection.settings.contact.report_concern is None and is_active(collection, known.today):
        yield flaw("contact", path=settings_path(collection))


RULE = Rule(
    code="REC037",
    name="concern-address-missing",
    severity=Severity.ADVICE,
    scope=Scope.LIBRARY,
    title=Text("Geen adres om een zorg te melden", "No address to report a concern"),
    message=Text(
        "er staat niet waar een inwoner een zorg over hulp kan melden",
        "nothing tells where a resident can report a concern",
    ),
    hint=Text(
        "vul in partnership.yml bij 'Contact' (contact) achter 'Zorgen melden' (report_concern) een "
        "webadres of een mailbox in",
        "fill in report_concern in contact with an address or a mailbox",
    ),
    source="IGJ, Wmo-rapportage 2024, aanbevelingen: informeer inwoners actief over het doen van meldingen",
    check=check,
    since=IGJ_2024,
)
