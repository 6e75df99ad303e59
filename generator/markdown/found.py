"""What an outline is made of; every span counts from the first line of the body."""

from dataclasses import dataclass, field
from enum import Enum

from generator.markdown.events import LinkKind, QuoteKind
from generator.markdown.marks import MarkFault
from generator.model.place import Span
from generator.model.terms import Mark


@dataclass(frozen=True, slots=True)
class HeadingFound:
    """A heading; a redaction in it reads 'weggelakt'."""

    level: int
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class LinkFound:
    """A link, or what was meant as one; `href` is empty for kind undefined."""

    href: str
    text: str
    span: Span
    kind: LinkKind
    title: str = ""


@dataclass(frozen=True, slots=True)
class ImageFound:
    """An image with its alternative text."""

    src: str
    alt: str
    span: Span
    title: str = ""


@dataclass(frozen=True, slots=True)
class RedactionFound:
    """A redaction mark; one with a fault may lack grounds and category."""

    grounds: tuple[str, ...]
    category: Mark | None
    is_block: bool
    span: Span
    fault: MarkFault | None


@dataclass(frozen=True, slots=True)
class QuoteFound:
    """A quote with a head."""

    kind: QuoteKind
    agreed: bool
    who: str
    span: Span


@dataclass(frozen=True, slots=True)
class WordFound:
    """A word between braces: a glossary term, or the key of a figure."""

    name: str
    span: Span


class Loss(Enum):
    """What stands in a source and never reaches the page."""

    UNUSED_DEFINITION = "unused-definition"  # [label]: address, without a link that uses it
    DOUBLE_DEFINITION = "double-definition"  # only the first of two is used
    UNUSED_NOTE = "unused-note"  # a footnote that no text refers to
    DOUBLE_NOTE = "double-note"  # two footnotes with one label
    TABLE_CELL = "table-cell"  # a cell more than the table has columns
    CODE_WORDS = "code-words"  # words behind the opening fence of code
    HIDDEN_CHARACTER = "hidden-character"  # a control character written as an entity


@dataclass(frozen=True, slots=True)
class LossFound:
    """Something that no reader of the page would see."""

    kind: Loss
    span: Span


@dataclass(frozen=True, slots=True)
class Outline:
    """What the rules want to know of a body."""

    headings: tuple[HeadingFound, ...] = ()
    links: tuple[LinkFound, ...] = ()
    images: tuple[ImageFound, ...] = ()
    html: tuple[Span, ...] = ()
    marks: tuple[RedactionFound, ...] = ()
    quotes: tuple[QuoteFound, ...] = ()
    terms: tuple[WordFound, ...] = ()
    figures: tuple[WordFound, ...] = ()
    lost_notes: tuple[WordFound, ...] = ()  # references to a footnote that is not there
    losses: tuple[LossFound, ...] = field(default=())
    first_text: Span | None = None
    words: int = 0
