"""What rules ask about the body as a whole."""

import re

from generator.markdown.events import QuoteKind
from generator.markdown.found import Outline
from generator.model.front_matter import FrontMatter
from generator.model.library import Page
from generator.model.place import Span
from generator.model.terms import AttachmentRole

QUOTED = frozenset({QuoteKind.CITATION, QuoteKind.EXAMPLE})  # somebody else's words

_NUMBERING = re.compile(r"(?:hoofdstuk|deel)?\s*\d+(?:\.\d+)*[.:)]?\s+")


def first_line(body: str) -> Span:
    """Give the place of the first text in a body that is not empty."""
    blank = body[: len(body) - len(body.lstrip())]
    line = blank.count("\n") + 1
    column = len(blank) - blank.rfind("\n")
    return Span(line, column, line, column)


def on_page(page: Page, span: Span) -> Span:
    """Give the place in the file of a stretch of the body of a page."""
    down = page.body_line - 1
    return Span(span.line + down, span.column, span.end_line + down, span.end_column)


def has_main(meta: FrontMatter) -> bool:
    """Whether the text stands in an attachment, so that the body may be short."""
    return any(attachment.role is AttachmentRole.MAIN for attachment in meta.attachments)


def heading_words(outline: Outline) -> frozenset[str]:
    """Give the headings in lower case, without a number in front or a sign at the end."""
    folded = (heading.text.casefold() for heading in outline.headings)
    return frozenset(_NUMBERING.sub("", text, count=1).strip(" .:") for text in folded)
