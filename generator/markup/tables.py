"""Tables that can be scrolled with a keyboard and read aloud column by column."""

from collections import Counter

from generator.markdown.events import Edge, Event, Sort
from generator.markup.escape import escape

_CLASSES = {"Left": ' class="links"', "Center": ' class="midden"', "Right": ' class="rechts"', "None": ""}
_CELL, _END = Sort.CELL, Edge.END


class Tables:
    """Gives the tags of the tables of one page, in order."""

    def __init__(self) -> None:
        self._heading = ""
        self._numbers: Counter[str] = Counter()  # of the tables so far, by the heading above them
        self._alignments: tuple[str, ...] = ()
        self._column = 0
        self._in_head = False
        self._has_rows = False

    def begin_section(self, heading: str) -> None:
        """Call the tables that come now after this heading."""
        self._heading = heading

    def tag(self, event: Event) -> str:
        """Give the tag for the start or the end of a table, a row or a cell."""
        if event.sort is _CELL:
            return self._cell(event)
        if event.sort is Sort.TABLE:
            return self._table(event)
        if event.sort is Sort.TABLE_HEAD:
            self._in_head = event.edge is Edge.START
            self._column = 0
            return "<thead>\n<tr>" if self._in_head else "</tr>\n</thead>\n"
        return self._row(event)

    def _table(self, event: Event) -> str:
        if event.edge is Edge.END:
            return ("</tbody>\n" if self._has_rows else "") + "</table></div>\n"
        self._alignments = event.alignments
        self._has_rows = False
        return f'<div class="tabel" role="region" tabindex="0" aria-label="{escape(self._name())}"><table>\n'

    def _name(self) -> str:
        """Give a name that no other table of the page has."""
        self._numbers[self._heading] += 1
        number = self._numbers[self._heading]
        if not self._heading:
            return f"Tabel {number}"
        return f"Tabel bij {self._heading}" if number == 1 else f"Tabel {number} bij {self._heading}"

    def _row(self, event: Event) -> str:
        if event.edge is Edge.END:
            return "</tr>\n"
        self._column = 0
        first = "" if self._has_rows else "<tbody>\n"
        self._has_rows = True
        return f"{first}<tr>"

    def _cell(self, event: Event) -> str:
        name = "th" if self._in_head else "td"
        if event.edge is _END:
            self._column += 1
            return f"</{name}>"
        known = self._column < len(self._alignments)
        alignment = _CLASSES[self._alignments[self._column]] if known else ""
        return f'<th scope="col"{alignment}>' if self._in_head else f"<td{alignment}>"
