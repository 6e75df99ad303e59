"""What may be read by everyone: the only nouns that leave this floor upwards.

Every field here is on an allow list; nothing holds the front matter itself. A natural person who is a
provider occurs only as `shown_as`, without key and without address.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from generator.model import procedure as parts
from generator.model import terms
from generator.model.kinds import Covers, FollowUp, Judgement
from generator.model.library import Page
from generator.model.partnership import AccessibilityStatement, Contact, HouseStyle
from generator.model.provider import FormerName
from generator.model.register import Counts
from generator.register.completeness import Completeness


@dataclass(frozen=True, slots=True)
class Link:
    """A public address within the site of the partnership, with the words to show for it."""

    address: str  # relative to the root of the partnership's site, ends on /; "" where there is no page
    label: str
    key: str = ""  # municipality code, provider key or document id


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 2 or deeper in a body."""

    level: int
    anchor: str
    label: str


@dataclass(frozen=True, slots=True)
class GroundUsed:
    """A ground for redaction with how often it was used in a document."""

    code: str  # such as 5.1.2e
    label: str
    times: int
    reason: str = ""  # why it is used here, in the words of the municipality


@dataclass(frozen=True, slots=True)
class Relation:
    """A public document that this one names, or that names this one."""

    label: str  # Dutch: 'Vervangt', 'Vervangen door', 'Reactie hierop', ...
    target: Link


@dataclass(frozen=True, slots=True)
class Place:
    """A visited location."""

    name: str
    municipality: Link
    visited_on: date | None
    verdict: terms.NormVerdict | None


@dataclass(frozen=True, slots=True)
class Norm:
    """A judgement with the text of its norm."""

    text: str
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class PublicAttachment:
    """A file that is offered beside the page."""

    address: str  # relative to the root of the partnership's site
    source: str  # path of the file relative to the project root
    title: str
    role: terms.AttachmentRole
    type: str  # 'PDF', 'DOCX', ...
    size: int  # bytes
    accessible: terms.Accessible | None


@dataclass(frozen=True, slots=True)
class Inspection:
    """What only a visit report has."""

    form: terms.Form
    variant: terms.Variant
    subject: terms.Subject
    scope: terms.Scope
    cooperation: terms.Cooperation | None
    announced: bool | None
    supervisors: tuple[str, ...]  # names of organisations or roles
    started_on: date | None
    visited_on: tuple[date, ...]
    places: tuple[Place, ...]
    framework: str  # name and version, or ""
    norms: tuple[Norm, ...]
    follow_up: tuple[FollowUp, ...]
    reaction: str  # the provider in its own words, or ""
    own_form: str = ""  # the word of the region, where it has one
    own_variant: str = ""


@dataclass(frozen=True, slots=True)
class Sanction:
    """What only a measure has."""

    measure: terms.MeasureKind
    type: terms.MeasureType | None
    legal_basis: str
    valid_from: date | None
    until: date | None
    advised: str
    advice_followed: bool | None
    own_measure: str = ""  # the word of the region, where it has one
    own_type: str = ""


@dataclass(frozen=True, slots=True)
class PublicDocument:
    """A publication that is public at the moment of the site."""

    partnership: str
    id: str
    address: str  # 'rapport/2026/vr-2026-001/', relative to the root of the partnership's site
    kind: terms.Kind
    kind_key: str  # facet: the variant of a visit report, else the kind
    kind_label: str  # its Dutch label
    title: str
    summary: str  # plain text
    language: str
    published_on: date
    updated_on: date  # of the newest version, else published_on
    year: int  # facet: the year reported on
    municipalities: tuple[Link, ...]
    covers_all: bool  # True where the source names no municipality: it is for all members
    providers: tuple[Link, ...]
    verdict: terms.Verdict | None
    services: tuple[Link, ...]  # key and Dutch label
    themes: tuple[Link, ...]
    laws: tuple[str, ...]
    funding: tuple[terms.Funding, ...]
    adopted: tuple[tuple[str, date], ...]  # (body, day)
    html: str = field(repr=False)
    text: str = field(repr=False)  # the body as plain text, redactions as 'weggelakt'
    headings: tuple[Heading, ...] = ()
    grounds: tuple[GroundUsed, ...] = ()
    relations: tuple[Relation, ...] = ()
    versions: tuple[parts.Version, ...] = ()
    attachments: tuple[PublicAttachment, ...] = ()
    proceedings: tuple[parts.Proceeding, ...] = ()
    recommendations: tuple[parts.Recommendation, ...] = ()
    offered: tuple[parts.Offered, ...] = ()
    inspection: Inspection | None = None
    sanction: Sanction | None = None
    figures: Counts | None = None
    policy_covers: Covers | None = None
    from_body: str = ""  # label of the sender of a response or other document
    valid_from: date | None = None
    valid_until: date | None = None
    lapsed: bool = False  # valid_until is past, or a public document supersedes it
    evaluate_before: date | None = None

    @property
    def order(self) -> tuple[int, str]:
        """Sort key: newest publication first, then by id."""
        return (-self.published_on.toordinal(), self.id)


@dataclass(frozen=True, slots=True)
class Tombstone:
    """The page of a document that was public and is withdrawn or suspended."""

    id: str
    address: str
    kind: terms.Kind
    status: terms.Status
    on: date | None
    why: terms.WithdrawnWhy | None  # None for a suspension
    note: str  # "" for privacy and court


@dataclass(frozen=True, slots=True)
class ClosedDocument:
    """A document that is not public, as the register shows it."""

    id: str
    kind_label: str
    year: int
    municipalities: tuple[str, ...]  # names; empty where 1 to 4 would single someone out
    because: terms.WithheldBecause
    grounds: tuple[GroundUsed, ...]
    reason: str
    decided_by: str
    review_on: date | None


@dataclass(frozen=True, slots=True)
class PublicMunicipality:
    """A municipality of the partnership and what is public about it."""

    link: Link  # gemeente/<slug>/
    since: date | None
    until: date | None
    documents: tuple[str, ...]  # ids, newest first; also what holds for all members


@dataclass(frozen=True, slots=True)
class PublicProvider:
    """A provider that is no natural person."""

    link: Link  # aanbieder/<key>/
    trade_names: tuple[str, ...]
    formerly: tuple[FormerName, ...]
    kvk: str
    services: tuple[str, ...]  # labels
    ended_on: date | None
    ended_why: str
    successor: Link | None
    documents: tuple[str, ...]  # ids, newest first


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
    total: int | None  # None where it is a count and no part
    unknown: int = 0  # how many of the total are not known
    note: str = ""


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
    formerly: tuple[str, ...] = ()  # earlier keys, of which the addresses send the reader on


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
