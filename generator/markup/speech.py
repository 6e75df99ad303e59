"""What the leaves of a body say as plain text: for labels, for the search and for alternative texts."""

from generator.markdown.events import Body, Edge, Event, Sort
from generator.markup.anchors import Anchors
from generator.markup.context import Anchor, Explained, RenderContext
from generator.markup.escape import BLIND, one_line, plain

_AS_WRITTEN = frozenset({Sort.TEXT, Sort.CODE, Sort.LOST_NOTE, Sort.HTML, Sort.INLINE_HTML})
_MARKS = frozenset({Sort.MARK, Sort.MARK_BLOCK})
_HEADING = Sort.HEADING
TOP_LEVEL = 2  # the title of the document is the h1


def explained(event: Event, context: RenderContext) -> Explained | None:
    """Give the glossary term that is meant, in its own or in lower case."""
    return context.terms.get(event.text) or context.terms.get(event.text.lower())


def spoken(event: Event, context: RenderContext) -> str:
    """Give a leaf as plain text; what is not known stays as it was written."""
    sort = event.sort
    if sort in _AS_WRITTEN:
        return plain(event.text)
    if sort in _MARKS:
        return BLIND
    if sort is Sort.TERM:
        return plain(event.text if explained(event, context) else f"{{{event.text}}}")
    if sort is Sort.FIGURE:
        return plain(context.figures.get(event.text, f"{{cijfer:{event.text}}}"))
    return "\n" if sort is Sort.BREAK else ""


def find_headings(body: Body, context: RenderContext) -> tuple[Anchor, ...]:
    """Give the headings of a body in order, each with an id of its own."""
    anchors = Anchors()
    found: list[Anchor] = []
    events = body.events
    places = [place for place, event in enumerate(events) if event.sort is _HEADING]
    for first, last in zip(places[::2], places[1::2], strict=False):  # no heading stands in another
        leaves = (event for event in events[first + 1 : last] if event.edge is Edge.LEAF)
        label = one_line("".join(spoken(leaf, context) for leaf in leaves))
        found.append(Anchor(max(TOP_LEVEL, events[first].number), anchors.take(label), label))
    return tuple(found)
