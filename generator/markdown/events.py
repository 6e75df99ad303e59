"""What stands between the engine and everything that reads a body: one flat list of typed events.

The engine cuts running text into pieces; here they are joined again, and cut where this project gives
them a meaning: redaction marks, `{terms}`, `{cijfer:I16}`, bare addresses and the head of a quote.
"""

from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import NamedTuple

from generator.markdown.marks import MarkFound
from generator.markdown.places import Places


class Edge(Enum):
    """Whether an event opens something, closes it, or stands alone."""

    START = "start"  # everything up to its end is inside
    END = "end"  # the end of the latest open one
    LEAF = "leaf"  # has no inside


class Sort(StrEnum):
    """What an event is; the first group bears the names that the engine gives."""

    PARAGRAPH = "Paragraph"  # running text
    HEADING = "Heading"  # number: its level
    QUOTE = "BlockQuote"  # head: what the author calls it
    CODE_BLOCK = "CodeBlock"  # text: the words behind the opening fence
    HTML_BLOCK = "HtmlBlock"  # raw HTML that stands alone
    LIST = "List"  # number: the first number, or -1 for a list with bullets
    ITEM = "Item"  # of a list
    NOTE = "FootnoteDefinition"  # text: its label
    TABLE = "Table"  # alignments: per column
    TABLE_HEAD = "TableHead"  # the first row
    TABLE_ROW = "TableRow"  # any other row
    CELL = "TableCell"  # of a row
    EMPHASIS = "Emphasis"  # *x*
    STRONG = "Strong"  # **x**
    STRUCK = "Strikethrough"  # ~~x~~
    LINK = "Link"  # text: the address; kind: how it was written
    IMAGE = "Image"  # text: the address; its inside is the alternative text
    TEXT = "Text"  # text
    CODE = "Code"  # text of a code span
    HTML = "Html"  # text: a line of a block of raw HTML
    INLINE_HTML = "InlineHtml"  # text: a tag or a comment
    NOTE_REFERENCE = "FootnoteReference"  # text: its label
    TASK = "TaskListMarker"  # number: 1 when it is done
    BREAK = "HardBreak"  # a new line that the author asked for
    RULE = "Rule"  # a line across
    MARK = "Mark"  # number: which of the marks
    MARK_BLOCK = "MarkBlock"  # the same, alone in its quote
    TERM = "Term"  # text: the word between braces
    FIGURE = "Figure"  # text: the key of an indicator
    LOST_NOTE = "LostNote"  # text: a reference to a footnote that is not there, as written
    QUOTE_HEAD = "QuoteHead"  # the words that say who is quoted


class LinkKind(Enum):
    """How a link was written."""

    LINK = "link"  # [text](address), or with a definition elsewhere
    AUTOLINK = "autolink"  # <https://…>
    BARE = "bare"  # an address in running text
    UNDEFINED = "undefined"  # [text][label] without a definition: it stays text


class QuoteKind(Enum):
    """What the head of a quote says it is."""

    REDACTION = "LAK"  # a passage that was taken out
    CITATION = "CITAAT"  # words of a person
    EXAMPLE = "VOORBEELD"  # something that went well
    UNKNOWN = ""  # a head that nobody knows


@dataclass(frozen=True, slots=True)
class QuoteHead:
    """The head of a quote, as in `[!CITAAT afgestemd]`."""

    kind: QuoteKind
    agreed: bool  # the person or organisation agreed to it


class Event(NamedTuple):
    """One step through a body; start and end count bytes of the text that the engine read.

    The end of something has no place of its own: it is where its start says that it ends.
    """

    edge: Edge
    sort: Sort
    start: int
    end: int
    text: str = ""
    title: str = ""  # of a link or an image
    label: str = ""  # of the definition that gave a link its address
    number: int = 0
    kind: LinkKind = LinkKind.LINK
    head: QuoteHead | None = None
    alignments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Body:
    """A body that was read: its events and what is needed to say where something stands."""

    events: tuple[Event, ...] = field(repr=False)
    marks: tuple[MarkFound, ...]
    mark_bytes: tuple[int, ...]  # where each mark begins in `encoded`
    encoded: bytes = field(repr=False)  # what the engine read: marks are control characters
    places: Places = field(repr=False)
    undefined: tuple[tuple[int, int], ...] = ()  # [text][label] without a definition
    hidden: tuple[tuple[int, int], ...] = ()  # control characters written as &#2; or the like
