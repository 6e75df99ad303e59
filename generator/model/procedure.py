"""Parts of the front matter that tell how a document came to be public, or did not."""

from pydantic import Field

from generator.model import terms
from generator.model.node import Node
from generator.model.reactions import Reaction
from generator.model.values import Bool, Date, PlaceCode, WebAddress, WordList, Words


class Adoption(Node):
    """The adoption by one municipality, where each adopts for itself."""

    municipality: Words = Field(title="Gemeente", description="Code of naam van de gemeente.")
    body: terms.Body = Field(title="Orgaan", description="Wie het stuk vaststelde.")
    on: Date = Field(title="Datum", description="Dag van vaststelling.")
    decision: Words | None = Field(None, title="Besluit", description="Kenmerk of adres van het besluit.")


class PublicationDecision(Node):
    """A decision to publish or to refuse publication (Awb article 1:3)."""

    by: Words | None = Field(None, title="Besluit van", description="Rol of orgaan dat besloot.")
    municipalities: WordList = Field(
        (), title="Gemeenten", description="Voor welke gemeenten het besluit geldt; leeg is alle."
    )
    on: Date | None = Field(None, title="Datum", description="Dag van het besluit.")
    sent_on: Date | None = Field(
        None, title="Verzonden op", description="Dag waarop het besluit is verzonden."
    )
    outcome: terms.DecisionOutcome | None = Field(
        None, title="Uitkomst", description="Openbaar maken of niet."
    )
    reference: Words | None = Field(None, title="Kenmerk", description="Kenmerk van het besluit.")
    urgent: Words | None = Field(None, title="Spoed", description="Waarom de wachttijd niet geldt.")


class FactsHearing(Node):
    """The chance to point at errors of fact."""

    sent_on: Date | None = Field(None, title="Verzonden op", description="Dag waarop het stuk is voorgelegd.")
    closes_on: Date | None = Field(None, title="Sluit op", description="Laatste dag voor een reactie.")
    outcome: terms.FactsOutcome | None = Field(None, title="Uitkomst", description="Hoe het afliep.")


class PublicationHearing(Node):
    """The chance to give a view on publication (Awb article 4:8)."""

    sent_on: Date | None = Field(
        None, title="Verzonden op", description="Dag waarop het voornemen is voorgelegd."
    )
    closes_on: Date | None = Field(None, title="Sluit op", description="Laatste dag voor een zienswijze.")
    outcome: terms.PublicationOutcome | None = Field(None, title="Uitkomst", description="Hoe het afliep.")


class Hearing(Node):
    """Hoor en wederhoor: on the facts and on publication."""

    facts: FactsHearing | None = Field(None, title="Feiten", description="Hoor en wederhoor over de feiten.")
    publication: PublicationHearing | None = Field(
        None, title="Openbaarmaking", description="Zienswijze over het openbaar maken."
    )
    none_needed: Words | None = Field(None, title="Niet nodig", description="Waarom niemand gehoord is.")
    reaction: Words | None = Field(None, title="Reactie", description="De aanbieder in eigen woorden.")
    reactions: tuple[Reaction, ...] = Field(
        (), title="Reacties per alinea", description="Geschreven door 'toezicht reactions'."
    )


class PublishAfterEvent(Node):
    """An event that must happen before publication."""

    event: Words = Field(title="Gebeurtenis", description="Waarop het openbaar maken wacht.")
    happened_on: Date | None = Field(None, title="Gebeurd op", description="Dag waarop het gebeurde.")


class ReleaseAfter(Node):
    """Another body that publishes first."""

    body: Words = Field(title="Orgaan", description="Wie eerst openbaar maakt.")
    url: WebAddress | None = Field(None, title="Adres", description="Waar het staat.")
    seen_on: Date | None = Field(None, title="Gezien op", description="Dag waarop u het daar zag staan.")


class Informed(Node):
    """Somebody who was told before publication."""

    who: Words = Field(title="Wie", description="Rol of organisatie, geen persoon.")
    on: Date | None = Field(None, title="Datum", description="Dag waarop dit gebeurde.")


class Withheld(Node):
    """Why a document is not public (Woo chapter 5), and who looks again when."""

    because: terms.WithheldBecause = Field(title="Reden", description="Soort reden.")
    grounds: WordList = Field((), title="Gronden", description="Uitzonderingsgronden, zoals 5.1.2e.")
    reason: Words | None = Field(None, title="Toelichting", description="De afweging in gewone woorden.")
    decided_by: Words | None = Field(None, title="Besloten door", description="Rol of orgaan.")
    review_on: Date | None = Field(None, title="Opnieuw bekijken op", description="Dag van herbeoordeling.")


class Withdrawn(Node):
    """When and why a public document was taken back."""

    on: Date | None = Field(None, title="Datum", description="Dag van intrekking.")
    why: terms.WithdrawnWhy | None = Field(None, title="Waarom", description="Soort reden.")
    note: Words | None = Field(None, title="Toelichting", description="Zin voor de lezer.")


class Proceeding(Node):
    """An objection, appeal or request."""

    kind: terms.ProceedingKind = Field(title="Soort", description="Wat is ingediend.")
    by: Words | None = Field(None, title="Door", description="Rol van de indiener.")
    filed_on: Date | None = Field(None, title="Ingediend op", description="Dag van indiening.")
    suspends: Bool = Field(False, title="Schorst", description="Of openbaarmaking erop wacht.")
    decided_on: Date | None = Field(None, title="Beslist op", description="Dag van de beslissing.")
    outcome: Words | None = Field(None, title="Uitkomst", description="De beslissing in een zin.")
    reference: Words | None = Field(None, title="Kenmerk", description="Zaaknummer of kenmerk.")


class Redaction(Node):
    """Who checked that nothing is left that must not be public."""

    status: terms.RedactionStatus | None = Field(
        None, title="Weggelakt", description="Of er tekst is weggelakt."
    )
    checked_by: Words | None = Field(None, title="Gecontroleerd door", description="Rol, geen persoon.")
    checked_on: Date | None = Field(None, title="Gecontroleerd op", description="Dag van de controle.")
    checked_text: Words | None = Field(
        None, title="Gecontroleerde tekst", description="Geschreven door 'toezicht approve'."
    )
    reasons: dict[str, Words] = Field(
        default_factory=dict, title="Motivering", description="Per grond waarom."
    )


class Milestones(Node):
    """Dated steps of an inspection, after the thirteen steps of the draaiboek."""

    assigned: Date | None = Field(None, title="Opdracht", description="Dag van de opdracht.")
    planned: Date | None = Field(None, title="Plan van aanpak", description="Dag van het plan.")
    announced: Date | None = Field(None, title="Aankondiging", description="Dag van de aankondiging.")
    analysed: Date | None = Field(None, title="Analyse", description="Dag waarop de analyse klaar was.")
    draft: Date | None = Field(None, title="Eerste versie", description="Dag van het conceptrapport.")
    offered: Date | None = Field(None, title="Aangeboden", description="Dag van aanbieding.")
    aftercare: Date | None = Field(None, title="Natraject", description="Dag waarop het natraject begon.")
    evaluated: Date | None = Field(None, title="Evaluatie", description="Dag van de evaluatie.")


class Consulted(Node):
    """Somebody who was asked for advice."""

    who: Words = Field(title="Wie", description="Rol of organisatie.")
    on: Date | None = Field(None, title="Datum", description="Dag van de raadpleging.")
    document: Words | None = Field(None, title="Document", description="Kenmerk of adres van het advies.")


class FoundAt(Node):
    """Another place where the document is public."""

    place: Words | None = Field(None, title="Plaats", description="Naam van de vindplaats.")
    url: WebAddress = Field(title="Adres", description="Webadres.")


class Version(Node):
    """What changed in a public document."""

    version: Words = Field(title="Versie", description="Nummer van de versie.")
    on: Date = Field(title="Datum", description="Dag van de wijziging.")
    note: Words | None = Field(None, title="Wat is gewijzigd", description="De wijziging in gewone woorden.")


class Attachment(Node):
    """A file that belongs to the document."""

    file: Words = Field(title="Bestand", description="Naam van het bestand in de map files.")
    title: Words | None = Field(None, title="Titel", description="Naam voor de lezer.")
    role: terms.AttachmentRole = Field(
        terms.AttachmentRole.ANNEX, title="Rol", description="Wat het bestand is."
    )
    accessible: terms.Accessible | None = Field(
        None, title="Toegankelijk", description="Of iedereen het kan lezen."
    )


class Offered(Node):
    """To whom a document was offered, or is meant to be."""

    to: terms.OfferedTo = Field(title="Aan", description="Wie het kreeg.")
    municipality: Words | None = Field(None, title="Gemeente", description="Code of naam.")
    on: Date | None = Field(None, title="Datum", description="Dag van aanbieding.")
    intended: Date | None = Field(None, title="Voorgenomen", description="Dag waarop het de bedoeling is.")
    evidence: WebAddress | None = Field(None, title="Bewijs", description="Adres van de vergaderstukken.")


class Suppression(Node):
    """A finding that does not count for this document, and who says why."""

    code: Words = Field(title="Code", description="Code van de regel, zoals ADO010.")
    reason: Words = Field(title="Reden", description="Waarom de bevinding hier niet geldt.")
    by: Words = Field(title="Door", description="Rol die dit besloot.")
    context: PlaceCode | None = Field(
        None, title="Context", description="Code van de plaats, uit de bevinding."
    )


class Recommendation(Node):
    """One recommendation, who must act and how far it is."""

    id: Words | None = Field(None, title="Nummer", description="Kort kenmerk, uniek in het stuk.")
    text: Words = Field(title="Aanbeveling", description="De aanbeveling zelf.")
    to: Words | None = Field(None, title="Voor", description="Rol die moet handelen.")
    due: Date | None = Field(None, title="Termijn", description="Uiterste dag.")
    response: terms.Answer | None = Field(None, title="Antwoord", description="Overgenomen of niet.")
    response_note: Words | None = Field(None, title="Toelichting", description="Het antwoord in woorden.")
    status: terms.Progress | None = Field(None, title="Stand", description="Hoe ver het is.")
    done_on: Date | None = Field(None, title="Uitgevoerd op", description="Dag waarop het klaar was.")
    repeats: Words | None = Field(None, title="Herhaalt", description="Eerdere aanbeveling.")


__all__ = ["WordList"]
