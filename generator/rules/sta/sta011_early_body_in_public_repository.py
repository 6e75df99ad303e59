"""Een stuk onder embargo staat niet met zijn tekst in een openbare bron.

Waarom: wie de bronnen kan lezen, heeft de tekst, ook als de site wacht op een dag of een
gebeurtenis. Dan leest een journalist het rapport voordat de raad of de Kamer het krijgt.

Zo herstelt u het: bewaar de tekst in een besloten bron. Zet het stuk met 'toezicht release' over op
de dag zelf.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Repository, Status
from generator.model.text import Text
from generator.rules.hearings import has_reactions
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at the moment or event that a readable text is still waiting for."""
    meta = document.meta
    if meta.publication_status is not Status.PUBLISHED:
        return
    has_text = bool(document.body.strip()) or has_reactions(meta)
    if known.collection.settings.repository is not Repository.PUBLIC or not has_text:
        return
    if meta.publish_from is not None and meta.publish_from > known.moment:
        yield flaw("publish_from")
    if meta.published_on is not None and meta.published_on > known.today:
        yield flaw("published_on")
    event = meta.publish_after_event
    if event is not None and (event.happened_on is None or event.happened_on > known.today):
        yield flaw("publish_after_event")


RULE = Rule(
    code="STA011",
    name="early-body-in-public-repository",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Tekst onder embargo in een openbare bron", "Text under embargo in a public source"),
    message=Text(
        "de dag bij {named} moet nog komen, maar iedereen kan de tekst al lezen: de bronnen zijn "
        "openbaar (repository: public)",
        "{key} is still ahead, but everyone can read the text: the sources are public (repository: public)",
    ),
    hint=Text(
        "haal de tekst hier weg en bewaar hem in een besloten bron tot het zover is; gebruik dan "
        "'toezicht release'",
        "keep the text in a private repository until then and use 'toezicht release'",
    ),
    source="IGJ, Wmo-rapportage 2024, voorblad: openbaar op het moment dat de Kamer de brief "
    "krijgt; Wet open overheid, artikel 5.1, vierde lid",
    check=check,
    legal=True,
)
