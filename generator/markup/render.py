"""From a body to HTML that is safe to publish, by a writer of our own over the events."""

from collections import Counter

from generator.markdown.engine import read
from generator.markdown.events import Body
from generator.markup.context import RenderContext, Rendered
from generator.markup.writer import Writer


def render(body: str, context: RenderContext) -> Rendered:
    """Give a body as HTML and as plain text; never raises, whatever the author wrote."""
    return render_body(read(body), context)


def render_body(body: Body, context: RenderContext) -> Rendered:
    """Give the same for a body that was already read."""
    writer = Writer(body, context)
    writer.write(body.events)
    grounds = Counter(code for number in writer.marks_shown for code in body.marks[number].grounds)
    return Rendered(
        html=writer.html(),
        glossary=writer.glossary(),
        text=writer.text(),
        headings=writer.headings,
        grounds=tuple(sorted(grounds.items())),
        terms=tuple(sorted(term.term for term in writer.terms)),
    )
