"""The smallest public nouns: links, headings, grounds, places and files, of which pages are made."""

from dataclasses import dataclass
from datetime import date

from generator.model import terms
from generator.model.kinds import Judgement


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
    key: str = ""  # the key of the front matter that tells it, such as 'follows'
    is_back: bool = False  # True where the other document names this one


@dataclass(frozen=True, slots=True)
class Consultation:
    """Somebody who was asked for advice, with the advice where it can be read."""

    who: str
    on: date | None
    document: Link | None = None  # public here
    url: str = ""  # public elsewhere
    reference: str = ""  # neither: the words by which it can be asked for


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision to publish a document (Awb article 1:3); no text of it is free."""

    by: terms.Body | None  # None where the source names no body that is known here
    municipalities: tuple[Link, ...]  # empty: for all
    on: date
    reference: str  # "" where there is none, or where it may be more than a reference
    urgent: bool


@dataclass(frozen=True, slots=True)
class Heard:
    """How the provider was heard before publication."""

    facts: terms.FactsOutcome | None
    none_needed: str  # why nobody had to be heard, or ""


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
