"""Writes HTML and plain text while the events of a body pass by."""

from collections.abc import Callable, Iterable

from generator.markdown.events import Body, Edge, Event, QuoteKind, Sort
from generator.markup.context import Anchor, Explained, RenderContext
from generator.markup.escape import BLIND, escape, one_line, plain, quote
from generator.markup.glossary import Terms
from generator.markup.links import is_outside, public_address
from generator.markup.notes import Notes
from generator.markup.redactions import redaction_block_html, redaction_html
from generator.markup.speech import explained, find_headings, spoken
from generator.markup.tables import Tables
from generator.model.terms import Mark

_PLAIN_TAGS = {
    Sort.PARAGRAPH: ("<p>", "</p>\n"),
    Sort.ITEM: ("<li>", "</li>\n"),
    Sort.EMPHASIS: ("<em>", "</em>"),
    Sort.STRONG: ("<strong>", "</strong>"),
    Sort.STRUCK: ("<del>", "</del>"),
    Sort.HTML_BLOCK: ('<pre class="ruw">', "</pre>\n"),
}
_TABLE_PARTS = frozenset({Sort.TABLE, Sort.TABLE_HEAD, Sort.TABLE_ROW, Sort.CELL})
_WITHIN_LINES = frozenset({Sort.EMPHASIS, Sort.STRONG, Sort.STRUCK, Sort.LINK, Sort.IMAGE, Sort.CELL})
_TEXTS = frozenset({Sort.TEXT, Sort.HTML, Sort.INLINE_HTML, Sort.LOST_NOTE})
_MARKS = frozenset({Sort.MARK, Sort.MARK_BLOCK})
# Python 3.11 takes 0.1 microseconds for every look at an enum, and a body has hundreds of events.
_END, _LEAF = Edge.END, Edge.LEAF
_IMAGE, _TEXT = Sort.IMAGE, Sort.TEXT
_DONE = '<span class="taak" aria-hidden="true">☑</span><span class="sr">gedaan: </span> '
_TO_DO = '<span class="taak" aria-hidden="true">☐</span><span class="sr">nog te doen: </span> '


class Writer:
    """Writes one page; `_out` is where the HTML goes, and changes while something is set apart."""

    def __init__(self, body: Body, context: RenderContext) -> None:
        self.marks_shown: list[int] = []
        self.headings: tuple[Anchor, ...] = find_headings(body, context)
        self._context = context
        self._marks = body.marks
        self._anchors = frozenset(heading.anchor for heading in self.headings)
        self._headings_left = list(reversed(self.headings))
        self._boxes: dict[tuple[tuple[str, ...], Mark | None], str] = {}  # most marks are alike
        self._out: list[str] = []
        self._kept: list[tuple[Event, list[str]]] = []  # outputs that wait while something is set apart
        self._said: list[str] = []
        self._lines: list[str] = []
        self._links: list[str] = []  # the closing tag of every open link
        self._images = 0
        self._quotes: list[tuple[Event, str]] = []  # with the caption that its end will show
        self._codes = 0
        self._lists: list[str] = []
        self._heading = ""
        self._tables, self._notes, self._terms = Tables(), Notes(), Terms()
        self._special: dict[Sort, Callable[[Event], None]] = {
            Sort.HEADING: self._write_heading,
            Sort.LINK: self._write_link,
            Sort.IMAGE: self._write_image,
            Sort.LIST: self._write_list,
            Sort.QUOTE: self._write_quote,
            Sort.QUOTE_HEAD: self._write_quote_head,
            Sort.NOTE: self._write_note,
            Sort.CODE_BLOCK: self._write_code,
        }

    @property
    def terms(self) -> tuple[Explained, ...]:
        """The glossary terms that were used."""
        return self._terms.used

    def html(self) -> str:
        """Give what was written, with the footnotes under it."""
        return "".join([*self._out, self._notes.section()])

    def glossary(self) -> str:
        """Give the explanations of the terms that were used."""
        return self._terms.section()

    def text(self) -> str:
        """Give the plain text, one line for every block."""
        self._end_line()
        return "\n".join(self._lines)

    def write(self, events: Iterable[Event]) -> None:
        """Take the events of a body, in order."""
        for event in events:
            edge, sort = event[0], event[1]
            if sort is _TEXT and not self._images:  # a third of a body, so without a further call
                said = plain(event.text)
                self._said.append(said)
                self._out.append(quote(said))
            elif edge is _LEAF:
                self._write_leaf(event)
            elif not self._images or sort is _IMAGE:
                self._write_edge(event, sort, ends=edge is _END)

    def _write_edge(self, event: Event, sort: Sort, *, ends: bool) -> None:
        tags = _PLAIN_TAGS.get(sort)
        if tags:
            self._out.append(tags[ends])
        elif sort in _TABLE_PARTS:
            tag = self._tables.tag(event)
            if tag == "</th>" and self._out[-1].startswith("<th "):
                self._out[-1], tag = "<td>", "</td>"  # a header without words names no column
            self._out.append(tag)
            self._said.append(" ")
        else:
            self._special[sort](event)
        if self._said and sort not in _WITHIN_LINES:
            self._end_line()

    def _write_leaf(self, event: Event) -> None:
        sort = event.sort
        said = spoken(event, self._context)
        if said:
            self._said.append(said)
        if self._images:
            self._out.append(said)
        elif sort in _TEXTS:
            self._out.append(quote(said))
        elif sort in _MARKS:
            self._write_mark(event)
        elif sort is Sort.TERM:
            self._write_term(event, said)
        else:
            self._out.append(self._small(event, said))

    def _small(self, event: Event, said: str) -> str:
        sort = event.sort
        if sort is Sort.CODE:
            return f"<code>{escape(said)}</code>"
        if sort is Sort.NOTE_REFERENCE:
            return self._notes.refer(event.text)
        if sort is Sort.TASK:
            return _DONE if event.number else _TO_DO
        if sort is Sort.BREAK:
            return "<br>\n"
        return "<hr>\n" if sort is Sort.RULE else escape(said)

    def _write_mark(self, event: Event) -> None:
        mark = self._marks[event.number]
        self.marks_shown.append(event.number)
        if event.sort is Sort.MARK_BLOCK:
            self._out.append(redaction_block_html(mark, self._context))
            self._end_line()
        elif any(self._links):
            self._out.append(BLIND)
        else:
            key = (mark.grounds, mark.category)
            if key not in self._boxes:
                self._boxes[key] = redaction_html(mark, self._context)
            self._out.append(self._boxes[key])

    def _write_term(self, event: Event, said: str) -> None:
        term = explained(event, self._context)
        # A link within a link is no HTML.
        is_link = term is not None and not any(self._links)
        self._out.append(self._terms.link(term, said) if term and is_link else escape(said))

    def _write_heading(self, event: Event) -> None:
        if event.edge is _END:
            self._out.append(self._heading)
            return
        heading = self._headings_left.pop()
        self._tables.begin_section(heading.label)
        self._heading = f"</h{heading.level}>\n"
        self._out.append(f'<h{heading.level} id="{heading.anchor}">')

    def _write_link(self, event: Event) -> None:
        if event.edge is _END:
            self._out.append(self._links.pop())
            return
        address = public_address(event.text, self._anchors, resolve=self._context.resolve)
        self._links.append("" if address is None else "</a>")
        if address is not None:
            title = f' title="{escape(event.title)}"' if event.title else ""
            outside = ' rel="noopener"' if is_outside(address) else ""
            self._out.append(f'<a href="{escape(address)}"{title}{outside}>')

    def _write_image(self, event: Event) -> None:
        if event.edge is Edge.START:
            self._images += 1
            if self._images == 1:
                self._keep(event)
            return
        self._images -= 1
        if not self._images:
            opening, alternative = self._restore()
            self._out.append(self._image(opening, one_line(alternative)))

    def _image(self, event: Event, alternative: str) -> str:
        address = public_address(event.text, frozenset(), resolve=self._context.resolve)
        if address is None or is_outside(address):  # the page loads only our own files
            return escape(alternative)
        title = f' title="{escape(event.title)}"' if event.title else ""
        return f'<img src="{escape(address)}" alt="{escape(alternative)}"{title}>'

    def _write_list(self, event: Event) -> None:
        if event.edge is _END:
            self._out.append(self._lists.pop())
            return
        first = event.number
        self._lists.append("</ul>\n" if first < 0 else "</ol>\n")
        start = f' start="{first}"' if first not in (-1, 1) else ""
        self._out.append("<ul>\n" if first < 0 else f"<ol{start}>\n")

    def _write_quote(self, event: Event) -> None:
        if event.edge is _END:
            self._out.append(self._quotes.pop()[1])
            return
        self._quotes.append((event, "</blockquote>\n"))
        if event.head is None or event.head.kind is QuoteKind.UNKNOWN:
            self._out.append("<blockquote>\n")

    def _write_quote_head(self, event: Event) -> None:
        if event.edge is Edge.START:
            self._keep(event)
            return
        who = self._restore()[1].strip()
        said = one_line("".join(self._said))
        opening, _ = self._quotes.pop()
        if opening.head and opening.head.kind is QuoteKind.EXAMPLE:
            label = f"Voorbeeld: {said}" if said else "Voorbeeld"
            caption = f": {who}" if who else ""
            self._out.append(f'<aside class="voorbeeld" aria-label="{escape(label)}">\n')
            self._out.append(f'<p class="voorbeeld-kop">Voorbeeld{caption}</p>\n')
            self._quotes.append((opening, "</aside>\n"))
            return
        caption = f"<figcaption>{who}</figcaption>" if who else ""
        self._out.append('<figure class="citaat"><blockquote>\n')
        self._quotes.append((opening, f"</blockquote>{caption}</figure>\n"))

    def _write_note(self, event: Event) -> None:
        if event.edge is Edge.START:
            self._keep(event)
        else:
            opening, html = self._restore()
            self._notes.define(opening.text, html)

    def _write_code(self, event: Event) -> None:
        if event.edge is _END:
            self._out.append("</code></pre>\n")
            return
        self._codes += 1
        label = f"Codeblok {self._codes}"
        self._out.append(f'<pre class="code" role="region" tabindex="0" aria-label="{label}"><code>')

    def _keep(self, event: Event) -> None:
        self._kept.append((event, self._out))
        self._out = []

    def _restore(self) -> tuple[Event, str]:
        written = "".join(self._out)
        event, self._out = self._kept.pop()
        return event, written

    def _end_line(self) -> None:
        said = self._said
        if said:
            line = one_line(said[0] if len(said) == 1 else "".join(said))
            if line:
                self._lines.append(line)
            self._said = []
