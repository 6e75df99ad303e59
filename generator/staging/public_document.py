"""A document as everyone may read it, and what is told of one that is closed.

Every field is on an allow list; nothing holds the front matter itself. A natural person who is a
provider occurs only as `shown_as`, without key and without address.
"""

from dataclasses import dataclass, field
from datetime import date

from generator.model import procedure as parts
from generator.model import terms
from generator.model.kinds import Covers, FollowUp
from generator.model.reactions import Reaction
from generator.model.register import Counts
from generator.staging.public_parts import (
    Consultation,
    Decision,
    GroundUsed,
    Heading,
    Heard,
    Link,
    Norm,
    Place,
    PublicAttachment,
    Relation,
)


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
    reaction: str = ""  # the provider in its own words


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
    glossary: str = field(default="", repr=False)  # HTML of the terms that `html` links to
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
    sort: terms.Sort | None = None  # only another document has it
    drawn_up_by: terms.DrawnUpBy | None = None  # only a work plan has it
    heard: Heard | None = None
    reactions: tuple[Reaction, ...] = ()  # of the provider, per paragraph, with the answers
    consulted: tuple[Consultation, ...] = ()
    informed: tuple[parts.Informed, ...] = ()  # beforehand
    decisions: tuple[Decision, ...] = ()  # to publish it
    found_at: tuple[parts.FoundAt, ...] = ()  # where else it is public

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
