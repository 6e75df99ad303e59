"""The front matter that every kind of document has."""

from pydantic import Field

from generator.model import procedure as parts
from generator.model import terms
from generator.model.node import Node
from generator.model.values import Date, DocumentId, IdList, Moment, WordList, Words


class FrontMatter(Node):
    """The keys that every kind shares, typed; the subclass of a kind adds its own."""

    id: DocumentId = Field(title="Kenmerk", description="Letters, jaar en volgnummer, zoals VR-2026-001.")
    kind: terms.Kind = Field(title="Soort", description="Wat voor stuk het is.")
    title: Words = Field(title="Titel", description="Zoals de lezer hem ziet.")
    summary: Words | None = Field(
        None, title="In het kort", description="In gewone taal, ten hoogste 600 tekens."
    )
    language: Words = Field("nl", title="Taal", description="Taalcode van de tekst.")
    municipalities: WordList = Field(
        (), title="Gemeenten", description="Codes of namen; leeg is alle gemeenten."
    )
    adopting_body: terms.Body | None = Field(
        None, title="Vastgesteld door", description="Orgaan dat het vaststelde."
    )
    adopted_on: Date | None = Field(None, title="Vastgesteld op", description="Dag van vaststelling.")
    decision: Words | None = Field(None, title="Besluit", description="Kenmerk of adres van het besluit.")
    adopted_by: tuple[parts.Adoption, ...] = Field(
        (), title="Vastgesteld per gemeente", description="In plaats van adopting_body."
    )
    publication_status: terms.Status = Field(
        title="Status van openbaarmaking", description="Waar het stuk staat."
    )
    publication_decision: tuple[parts.PublicationDecision, ...] = Field(
        (), title="Besluit over openbaarmaking", description="Wie besloot tot openbaar maken."
    )
    hearing: parts.Hearing | None = Field(
        None, title="Hoor en wederhoor", description="Feiten en openbaarmaking."
    )
    publish_from: Moment | None = Field(
        None, title="Openbaar vanaf", description="Dag, of dag en tijd in Amsterdam."
    )
    publish_after_event: parts.PublishAfterEvent | None = Field(
        None, title="Openbaar na", description="Gebeurtenis waarop het wacht."
    )
    published_on: Date | None = Field(None, title="Openbaar op", description="Dag van openbaarmaking.")
    publish_until: Date | None = Field(None, title="Openbaar tot en met", description="Laatste dag.")
    release_after: tuple[parts.ReleaseAfter, ...] = Field(
        (), title="Na een ander orgaan", description="Wie eerst openbaar maakt."
    )
    informed: tuple[parts.Informed, ...] = Field(
        (), title="Vooraf geïnformeerd", description="Wie het vooraf hoorde."
    )
    withheld: parts.Withheld | None = Field(
        None, title="Waarom niet openbaar", description="Reden, gronden en herbeoordeling."
    )
    withdrawn: parts.Withdrawn | None = Field(None, title="Ingetrokken", description="Wanneer en waarom.")
    proceedings: tuple[parts.Proceeding, ...] = Field(
        (), title="Procedures", description="Bezwaar, beroep en andere verzoeken."
    )
    redaction: parts.Redaction | None = Field(
        None, title="Weglakken", description="Controle op persoonsgegevens."
    )
    milestones: parts.Milestones | None = Field(None, title="Stappen", description="Dagen per stap.")
    consulted: tuple[parts.Consulted, ...] = Field(
        (), title="Geraadpleegd", description="Wie om advies is gevraagd."
    )
    found_at: tuple[parts.FoundAt, ...] = Field((), title="Vindplaatsen", description="Waar het ook staat.")
    supersedes: IdList = Field((), title="Vervangt", description="Kenmerken van vervangen stukken.")
    updates: IdList = Field((), title="Actualiseert", description="Kenmerken van bijgewerkte stukken.")
    follows: IdList = Field((), title="Volgt op", description="Kenmerken van eerdere stukken.")
    responds_to: IdList = Field((), title="Reageert op", description="Kenmerken van besproken stukken.")
    related: IdList = Field((), title="Hoort bij", description="Kenmerken van verwante stukken.")
    services: WordList = Field((), title="Voorzieningen", description="Uit de lijst met voorzieningen.")
    themes: WordList = Field((), title="Thema's", description="Uit de lijst met thema's.")
    legal_frameworks: WordList = Field((), title="Wetten", description="Uit de lijst met wetten.")
    funding: tuple[terms.Funding, ...] = Field((), title="Bekostiging", description="Hoe het betaald wordt.")
    valid_from: Date | None = Field(None, title="Geldig vanaf", description="Eerste dag.")
    valid_until: Date | None = Field(None, title="Geldig tot en met", description="Laatste dag.")
    evaluate_before: Date | None = Field(
        None, title="Evalueren voor", description="Dag waarvoor de evaluatie klaar is."
    )
    versions: tuple[parts.Version, ...] = Field(
        (), title="Versies", description="Wat is gewijzigd, en wanneer."
    )
    attachments: tuple[parts.Attachment, ...] = Field(
        (), title="Bijlagen", description="Bestanden in de map files."
    )
    suppressions: tuple[parts.Suppression, ...] = Field(
        (), title="Bevindingen die blijven", description="Codes die hier niet gelden, met de reden."
    )

    @property
    def relations(self) -> tuple[tuple[str, str], ...]:
        """Every id that this document names, with the key that names it."""
        keys = ("supersedes", "updates", "follows", "responds_to", "related")
        based_on = tuple(("based_on", target) for target in getattr(self, "based_on", ()))
        return tuple((key, target) for key in keys for target in getattr(self, key)) + based_on
