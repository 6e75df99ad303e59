"""`providers.yml`, `frameworks.yml`, `allow.yml` and `portal.yml`."""

from collections.abc import Iterable

from pydantic import Field

from generator.model.forge import Forge
from generator.model.node import Node
from generator.model.values import (
    Bool,
    Date,
    Kvk,
    MailAddress,
    OwnerList,
    ProviderKey,
    SecurityAddress,
    SiteAddress,
    WebAddress,
    WordList,
    Words,
)


class FormerName(Node):
    """A name that a provider had."""

    name: Words = Field(title="Naam", description="De oude naam.")
    until: Date | None = Field(None, title="Tot en met", description="Laatste dag.")


class Contract(Node):
    """A municipality that contracts a provider."""

    municipality: Words = Field(title="Gemeente", description="Code of naam.")
    from_: Date | None = Field(None, alias="from", title="Vanaf", description="Eerste dag.")
    until: Date | None = Field(None, title="Tot en met", description="Laatste dag.")


class ProviderEnd(Node):
    """When and why a provider stopped."""

    on: Date = Field(title="Datum", description="Laatste dag.")
    why: Words | None = Field(None, title="Waarom", description="Reden in een zin.")


class Provider(Node):
    """Who offers support; of a natural person only `shown_as` is ever public."""

    name: Words = Field(title="Naam", description="Statutaire naam.")
    trade_names: WordList = Field((), title="Handelsnamen", description="Andere namen.")
    formerly: tuple[FormerName, ...] = Field((), title="Eerdere namen", description="Oude namen.")
    natural_person: Bool = Field(
        False, title="Natuurlijk persoon", description="true: alleen shown_as wordt openbaar."
    )
    shown_as: Words | None = Field(None, title="Getoond als", description="Zonder naam van een persoon.")
    kvk: Kvk | None = Field(None, title="KvK-nummer", description="Acht cijfers, tussen aanhalingstekens.")
    services: WordList = Field((), title="Voorzieningen", description="Uit de lijst met voorzieningen.")
    contracted: tuple[Contract, ...] = Field((), title="Contracten", description="Per gemeente.")
    ended: ProviderEnd | None = Field(None, title="Gestopt", description="Wanneer en waarom.")
    successor: ProviderKey | None = Field(None, title="Opvolger", description="Sleutel van de opvolger.")

    @property
    def names(self) -> tuple[str, ...]:
        """Every name that the provider has or had."""
        return (self.name, *self.trade_names, *(old.name for old in self.formerly))


def names_of_persons(providers: Iterable[Provider]) -> tuple[str, ...]:
    """Give every name of the providers who are natural persons."""
    return tuple(name for provider in providers if provider.natural_person for name in provider.names)


class Framework(Node):
    """A set of norms to judge by."""

    name: Words = Field(title="Naam", description="Naam van het toetsingskader.")
    version: Words | None = Field(None, title="Versie", description="Versie van het kader.")
    norms: dict[str, Words] = Field(default_factory=dict, title="Normen", description="Sleutel en tekst.")


class Official(Node):
    """A public official whose name may appear."""

    name: Words = Field(title="Naam", description="Naam zoals die in het stuk staat.")
    function: Words | None = Field(None, title="Functie", description="Functie in dit werk.")
    until: Date | None = Field(None, title="Tot en met", description="Laatste dag in de functie.")


class AllowList(Node):
    """`allow.yml`: findings that are known to be no personal data; matches a finding, never masks text."""

    organisations: WordList = Field((), title="Organisaties", description="Namen van organisaties.")
    officials: tuple[Words | Official, ...] = Field((), title="Functionarissen", description="Met functie.")
    contact: WordList = Field((), title="Contactgegevens", description="Openbare adressen en nummers.")
    places: WordList = Field((), title="Plaatsen", description="Namen van plaatsen en straten.")


class FeedAuthority(Node):
    """The authority and date in feed ids (RFC 4151); they do not follow `site_url`."""

    authority: Words = Field(title="Domein", description="Domein dat nooit verandert.")
    date: Date = Field(title="Datum", description="Dag waarop het domein van u was.")


class Source(Node):
    """Somebody else's site with the same kind of publications."""

    name: Words = Field(title="Naam", description="Naam van de bron.")
    url: WebAddress = Field(title="Adres", description="Webadres.")


class PortalContact(Node):
    """How to reach whoever keeps the portal."""

    email: MailAddress = Field(title="E-mail", description="Functionele mailbox.")
    url: WebAddress | None = Field(None, title="Website", description="Webadres.")


class Portal(Node):
    """`portal.yml`: the site over all partnerships."""

    name: Words = Field(title="Naam", description="Naam van het portaal.")
    site_url: SiteAddress = Field(title="Adres", description="Begint met https:// en eindigt op /.")
    contact: PortalContact | None = Field(None, title="Contact", description="Adressen van de beheerder.")
    security_contact: SecurityAddress | None = Field(
        None, title="Beveiliging", description="Adres om een lek te melden (RFC 9116)."
    )
    security_expires: Date | None = Field(
        None, title="Beveiliging geldig tot", description="Vaste einddag in security.txt; mag leeg blijven."
    )
    feed: FeedAuthority | None = Field(None, title="Feeds", description="Vast domein voor kenmerken.")
    sources: tuple[Source, ...] = Field((), title="Bronnen", description="Sites van anderen.")
    owners: OwnerList = Field(
        (), title="Eigenaren", description="Wie beslist over wat alle samenwerkingsverbanden delen."
    )
    forge: Forge | None = Field(
        None, title="Bronnen", description="Waar voorstellen worden gemaakt; zonder dit is er geen formulier."
    )
