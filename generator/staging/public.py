"""A whole site as everyone may read it: the only nouns that leave this floor upwards.

Every field here is on an allow list; nothing holds the settings or the sources themselves.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from generator.model.library import Page
from generator.model.partnership import AccessibilityStatement, Contact, HouseStyle
from generator.model.provider import FormerName
from generator.model.terms import Kind
from generator.register.completeness import Completeness
from generator.staging.public_document import ClosedDocument, PublicDocument, Tombstone
from generator.staging.public_parts import Link


@dataclass(frozen=True, slots=True)
class PublicMunicipality:
    """A municipality of the partnership and what is public about it."""

    link: Link  # gemeente/<slug>/
    since: date | None
    until: date | None
    documents: tuple[str, ...]  # ids, newest first; also what holds for all members
    into: Link | None = None  # where it went; on another site of the portal with its whole address


@dataclass(frozen=True, slots=True)
class PublicContract:
    """That a municipality contracts a provider; only what began is told."""

    municipality: Link
    since: date | None
    until: date | None


@dataclass(frozen=True, slots=True)
class PublicProvider:
    """A provider that is no natural person, with a contract or in a public document."""

    link: Link  # aanbieder/<key>/
    trade_names: tuple[str, ...]
    formerly: tuple[FormerName, ...]
    kvk: str
    services: tuple[str, ...]  # labels
    ended_on: date | None
    ended_why: str
    successor: Link | None
    documents: tuple[str, ...]  # ids, newest first
    contracts: tuple[PublicContract, ...] = ()  # in order of municipality and day
    elsewhere: tuple[Link, ...] = ()  # its page at other partnerships of the portal, with whole addresses


@dataclass(frozen=True, slots=True)
class GlossaryTerm:
    """A term with its plain explanation."""

    term: str
    anchor: str
    explanation: str


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A figure that always shows what it is a part of."""

    label: str
    value: int
    total: int
    unknown: int = 0  # how many of the total are not known
    note: str = ""


@dataclass(frozen=True, slots=True)
class PublicSupervisor:
    """An organisation or role that supervises."""

    name: str
    municipalities: tuple[str, ...]  # names; empty where it is there for all
    tasks: tuple[str, ...]
    other_roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SecurityContact:
    """Where to report a leak."""

    address: str  # with its scheme: mailto, https or tel
    expires: date | None  # None: a while after the build


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who publishes: the public part of the settings of a partnership."""

    key: str
    name: str
    site_url: str
    example: bool
    contact: Contact
    supervisors: tuple[str, ...]
    house_style: HouseStyle
    language: str
    feed_authority: str
    feed_date: date
    portal_name: str
    portal_url: str
    accessibility: AccessibilityStatement | None = None
    ended_on: date | None = None
    ended_into: Link | None = None  # with its whole address, where there is one
    formerly: tuple[str, ...] = ()  # earlier keys, of which the addresses send the reader on
    who: tuple[PublicSupervisor, ...] = ()  # who supervises at the moment of the site
    waiting_days: int = 14
    retention: Mapping[Kind, str] = field(default_factory=dict)  # ISO 8601 durations
    security: SecurityContact | None = None


@dataclass(frozen=True, slots=True)
class PublicSite:
    """Everything that is public of one partnership at one moment; the only thing that can be built."""

    publisher: Publisher
    moment: datetime
    documents: tuple[PublicDocument, ...]  # newest first
    tombstones: tuple[Tombstone, ...] = ()
    closed: tuple[ClosedDocument, ...] = ()
    municipalities: tuple[PublicMunicipality, ...] = ()
    providers: tuple[PublicProvider, ...] = ()
    glossary: tuple[GlossaryTerm, ...] = ()
    pages: tuple[Page, ...] = ()
    figures: tuple[KeyFigure, ...] = ()
    completeness: Completeness | None = None
    own_words: Mapping[str, str] = field(default_factory=dict)  # canonical value -> word of this region


@dataclass(frozen=True, slots=True)
class PublicPortal:
    """The site over all partnerships."""

    name: str
    site_url: str
    email: str
    moment: datetime
    sites: tuple[PublicSite, ...]
    sources: tuple[Link, ...] = ()
    security: SecurityContact | None = None
