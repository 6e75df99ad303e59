"""`partnership.yml`: one partnership (or one municipality) and how it publishes."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from generator.model import terms
from generator.model.finding import Severity
from generator.model.node import Node
from generator.model.values import (
    Bool,
    Colour,
    Date,
    DayCount,
    Duration,
    MailAddress,
    MunicipalityCode,
    OwnerList,
    PartnershipKey,
    PictureName,
    SiteAddress,
    WebAddress,
    WordList,
    Words,
    as_list,
)


class Member(Node):
    """A municipality and the days on which it takes part."""

    code: MunicipalityCode = Field(title="Code", description="TOOI-code, zoals gm0402.")
    name: Words | None = Field(None, title="Naam", description="Alleen voor verzonnen codes gm9xxx.")
    from_: Date | None = Field(None, alias="from", title="Vanaf", description="Eerste dag.")
    until: Date | None = Field(None, title="Tot en met", description="Laatste dag.")
    into: MunicipalityCode | None = Field(None, title="Opgegaan in", description="Code na een herindeling.")


class Supervisor(Node):
    """Who supervises, as an organisation or role, never a person."""

    name: Words = Field(title="Naam", description="Naam van de organisatie of rol.")
    municipalities: WordList = Field((), title="Gemeenten", description="Codes; leeg is alle.")
    tasks: WordList = Field((), title="Taken", description="Bijvoorbeeld proactief of rechtmatigheid.")
    from_: Date | None = Field(None, alias="from", title="Vanaf", description="Eerste dag.")
    until: Date | None = Field(None, title="Tot en met", description="Laatste dag.")
    other_roles: WordList = Field((), title="Andere functies", description="Functies naast het toezicht.")


class Contact(Node):
    """How to reach the partnership."""

    email: MailAddress | None = Field(None, title="E-mail", description="Functionele mailbox.")
    phone: Words | None = Field(None, title="Telefoon", description="Algemeen nummer.")
    url: WebAddress | None = Field(None, title="Website", description="Adres van de website.")
    report_concern: WebAddress | MailAddress | None = Field(
        None, title="Zorgen melden", description="Waar inwoners een zorg kunnen melden."
    )


class RuleSetting(Node):
    """A rule that a partnership weighs otherwise, and why."""

    severity: Severity | Literal["off"] = Field(title="Zwaarte", description="error, warning, advice of off.")
    reason: Words = Field(title="Reden", description="Waarom het hier anders is.")


class DesignTokens(Node):
    """Colours under the names of NL Design System, for a municipality that has them already."""

    brand: Colour | None = Field(
        None, alias="--basis-color-accent-1-inverse-bg-default", title="Merkkleur", description="#rrggbb."
    )
    on_brand: Colour | None = Field(
        None,
        alias="--basis-color-accent-1-inverse-color-default",
        title="Tekst op de merkkleur",
        description="#rrggbb.",
    )
    brand_deep: Colour | None = Field(
        None, alias="--utrecht-page-footer-background-color", title="Onderkant", description="#rrggbb."
    )
    accent: Colour | None = Field(
        None, alias="--basis-color-accent-1-border-default", title="Accentkleur", description="#rrggbb."
    )
    link: Colour | None = Field(
        None, alias="--utrecht-link-color", title="Kleur van links", description="#rrggbb."
    )
    tint: Colour | None = Field(
        None, alias="--basis-color-accent-1-bg-subtle", title="Lichte achtergrond", description="#rrggbb."
    )
    heading: Colour | None = Field(
        None, alias="--utrecht-heading-1-color", title="Kleur van koppen", description="#rrggbb."
    )
    button: Colour | None = Field(
        None,
        alias="--utrecht-button-primary-action-background-color",
        title="Kleur van knoppen",
        description="#rrggbb.",
    )


class HouseStyle(Node):
    """The colours and the logo of a partnership."""

    brand: Colour | None = Field(None, title="Merkkleur", description="Menu bovenaan, #rrggbb.")
    brand_deep: Colour | None = Field(None, title="Diepe merkkleur", description="Onderkant, #rrggbb.")
    on_brand: Colour | None = Field(None, title="Tekst op de merkkleur", description="#rrggbb.")
    accent: Colour | None = Field(None, title="Accentkleur", description="Lijnen, nooit tekst, #rrggbb.")
    button: Colour | None = Field(None, title="Kleur van knoppen", description="#rrggbb.")
    heading: Colour | None = Field(None, title="Kleur van koppen", description="#rrggbb.")
    link: Colour | None = Field(None, title="Kleur van links", description="#rrggbb.")
    link_dark: Colour | None = Field(None, title="Links op donker", description="#rrggbb.")
    tint: Colour | None = Field(None, title="Lichte achtergrond", description="#rrggbb.")
    tint_dark: Colour | None = Field(None, title="Vlakken op donker", description="#rrggbb.")
    nl_design_system: DesignTokens | None = Field(
        None, title="NL Design System", description="Kleuren onder de namen van NL Design System."
    )
    logo: PictureName | None = Field(None, title="Logo", description="png of webp.")


class Ended(Node):
    """When a partnership ended and what took its place."""

    on: Date = Field(title="Datum", description="Laatste dag.")
    into: PartnershipKey | None = Field(None, title="Opgegaan in", description="Sleutel van de opvolger.")


class AccessibilityStatement(Node):
    """The entry in the register of accessibility statements."""

    status: Literal["A", "B", "C", "D", "E"] = Field(title="Status", description="A tot en met E.")
    url: WebAddress = Field(title="Adres", description="Adres van de verklaring.")
    on: Date = Field(title="Datum", description="Dag van de verklaring.")


KeyList = Annotated[tuple[PartnershipKey, ...], BeforeValidator(as_list)]


def _as_members(value: object) -> object:
    if not isinstance(value, (list, tuple)):
        return value
    return [{"code": item} if isinstance(item, str) else item for item in value]


class Partnership(Node):
    """The settings of one partnership."""

    schema_: Literal["1"] = Field(alias="schema", title="Versie van dit bestand", description="Altijd 1.")
    name: Words = Field(title="Naam", description="Naam van het samenwerkingsverband.")
    tooi: Annotated[str, Field(pattern=r"^so\d{4}$")] | None = Field(
        None, title="TOOI-code", description="Als het een rechtspersoon is, zoals so0006."
    )
    example: Bool = Field(False, title="Voorbeeld", description="true: alles is verzonnen.")
    repository: terms.Repository = Field(
        terms.Repository.PUBLIC, title="Wie de bronnen kan lezen", description="public of private."
    )
    site_url: SiteAddress = Field(
        title="Adres van de site", description="Begint met https:// en eindigt op /."
    )
    municipalities: Annotated[tuple[Member, ...], BeforeValidator(_as_members)] = Field(
        title="Gemeenten", description="Codes, of code met begin en einde.", min_length=1
    )
    supervisors: dict[str, Supervisor] = Field(
        default_factory=dict, title="Toezichthouders", description="Organisaties of rollen."
    )
    contact: Contact = Field(title="Contact", description="Adressen van het samenwerkingsverband.")
    mailboxes: tuple[MailAddress, ...] = Field(
        (), title="Mailboxen", description="Functionele adressen die in teksten mogen staan."
    )
    waiting_days: DayCount = Field(14, title="Wachttijd", description="Dagen wachten na een bezwaar.")
    retention: dict[terms.Kind, Duration] = Field(
        default_factory=dict, title="Bewaartermijn", description="Per soort, zoals P5Y."
    )
    vocabulary: dict[str, Words] = Field(
        default_factory=dict, title="Eigen woorden", description="Eigen woord en de algemene term."
    )
    rules: dict[str, RuleSetting] = Field(
        default_factory=dict, title="Regels", description="Regels die hier anders wegen."
    )
    house_style: HouseStyle = Field(
        default_factory=HouseStyle, title="Huisstijl", description="Kleuren en logo."
    )
    languages: WordList = Field(("nl",), title="Talen", description="Talen van de site.")
    formerly: KeyList = Field((), title="Oude sleutels", description="Oude adressen verwijzen door.")
    owners: OwnerList = Field(
        (),
        title="Eigenaren",
        description="Wie voorstellen voor deze mappen mag goedkeuren, zoals @gemeente/wmo.",
    )
    ended: Ended | None = Field(None, title="Beëindigd", description="Wanneer en waarin opgegaan.")
    accessibility: AccessibilityStatement | None = Field(
        None, title="Toegankelijkheid", description="De verklaring."
    )
