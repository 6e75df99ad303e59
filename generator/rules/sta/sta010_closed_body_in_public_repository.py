"""In een openbare bron staat alleen tekst die openbaar mag zijn.

Waarom: wie de bronnen kan lezen, heeft de tekst. Dat de site een concept niet toont, helpt dan
niet: het staat al in git, in elke kopie en in elk verzoek om samenvoegen. Later weghalen wist de
geschiedenis niet.

Zo herstelt u het: haal de tekst weg en bewaar hem in een besloten bron. Zet het stuk met 'toezicht
release' over zodra alle deuren open zijn. Zijn de bronnen wel besloten, zet dan 'repository:
private' in partnership.yml.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Repository
from generator.model.text import Text
from generator.rules.bodies import first_line
from generator.rules.hearings import has_reactions
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import CLOSED


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at a text that everyone can read before its time."""
    status = document.meta.publication_status
    if status not in CLOSED or known.collection.settings.repository is not Repository.PUBLIC:
        return
    if document.body.strip():
        yield flaw(at=first_line(document.body), status=status)
    elif has_reactions(document.meta):
        yield flaw("hearing.reactions", status=status)


RULE = Rule(
    code="STA010",
    name="closed-body-in-public-repository",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text(
        "Tekst die nog niet openbaar is, in een openbare bron", "Text that is not public in a public source"
    ),
    message=Text(
        "de status is '{status_nl}' ({status}), maar iedereen kan de tekst lezen: de bronnen zijn "
        "openbaar (repository: public)",
        "the status is '{status}', but everyone can read the text: the sources are public "
        "(repository: public)",
    ),
    hint=Text(
        "haal de tekst hier weg en bewaar hem in een besloten bron; mag hij openbaar zijn, zet hem "
        "dan over met 'toezicht release'",
        "keep the text in a private repository and copy it with 'toezicht release' when it may be public",
    ),
    source="Wet open overheid, artikel 5.1; Afsprakenkader en draaiboek toezicht in het sociaal "
    "domein 2020, afspraken over vertrouwelijke informatie",
    check=check,
    legal=True,
)
