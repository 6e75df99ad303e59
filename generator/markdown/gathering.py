"""Joins the pieces of text that the engine gives, and cuts them where this project knows better."""

import re
from typing import Any

from generator.markdown.events import Edge, Event, LinkKind, QuoteKind, Sort
from generator.markdown.marks import MarkFound
from generator.markdown.quotes import read_head
from generator.markdown.runs import Find, Piece, Run

_BACKSLASH, _AMPERSAND = 0x5C, 0x26
# Characters that steer a terminal or a page and that no reader sees.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff]"
)
# In a text without any of these nothing has a meaning of its own.
_SIGNS = ("\x02", "{", "[^", "://", "@", "ww.", "WW.", "[!")
# Python 3.11 takes 0.1 microseconds for every look at an enum, and a body has hundreds of events.
_START, _END, _LEAF = Edge.START, Edge.END, Edge.LEAF
_TEXT, _PARAGRAPH = Sort.TEXT, Sort.PARAGRAPH
_WATCHED = frozenset({Sort.LINK, Sort.CODE_BLOCK, Sort.QUOTE})


class Gatherer:
    """Takes what the engine gives, in order, and holds the events that come of it."""

    def __init__(self, encoded: bytes, marks: tuple[MarkFound, ...], *, mark_bytes: tuple[int, ...]) -> None:
        self.events: list[Event] = []
        self.hidden: list[tuple[int, int]] = []
        self._encoded = encoded
        self._signs = tuple(sign for sign in _SIGNS if sign.encode() in encoded)
        self._has_escapes = b"&" in encoded or b"\\" in encoded
        self._marks = marks
        self._marks_at = {byte: number for number, byte in enumerate(mark_bytes)}
        self._pieces: list[Piece] = []
        self._links = 0
        self._in_code = False
        self._paragraph: Event | None = None  # waits for the head of its quote to end

    def text(self, text: str, stretch: Any) -> None:
        """Take a piece of running text, of code, or a soft line break."""
        start, end = stretch["start"], stretch["end"]
        if self._in_code:
            self.events.append(Event(_LEAF, _TEXT, start, end, text))
            return
        literal = False
        if self._has_escapes:
            if self._encoded[start] == _AMPERSAND and end - start != len(text.encode()):
                text, literal = self._seen(text, (start, end)), True
            elif start and self._encoded[start - 1] == _BACKSLASH:
                literal = not self._pieces or self._pieces[-1][2] < start
        self._pieces.append((text, start, end, literal))

    def add(self, event: Event) -> None:
        """Take an event that stands alone."""
        if self._pieces:
            self.flush()
        if self._paragraph and event.sort is Sort.BREAK:
            self._end_head(event.start)
        else:
            self.events.append(event)

    def open(self, event: Event) -> None:
        """Take the start of something."""
        if self._pieces:
            self.flush()
        if event.sort in _WATCHED:
            self._watch(event.sort, 1)
        self.events.append(event)

    def close(self, event: Event) -> None:
        """Take the end of something."""
        if self._pieces:
            self.flush()
        if self._paragraph and event.sort is _PARAGRAPH:
            self._paragraph = None
            event = event._replace(sort=Sort.QUOTE_HEAD)
        elif event.sort in _WATCHED:
            self._watch(event.sort, -1)
            if event.sort is Sort.QUOTE and self._is_redacted_passage():
                opening, mark = self.events[-4], self.events[-2]
                self.events[-4:] = [mark._replace(sort=Sort.MARK_BLOCK, start=opening.start, end=opening.end)]
                return
        self.events.append(event)

    def flush(self) -> None:
        """Turn the pieces that wait into events."""
        pieces = self._pieces
        if not pieces:
            return
        self._pieces = []
        text, first, last, _ = pieces[0]
        if len(pieces) > 1 or self._paragraph or self._has_sign(text):
            self._cut(Run(pieces))
        else:
            self.events.append(Event(_LEAF, _TEXT, first, last, text))

    def _cut(self, run: Run) -> None:
        start = self._begin_head(run) if run.text.startswith("[!") else 0
        if self._paragraph:
            line = run.text.find("\n", start)
            if line >= 0:
                self._emit(run, start, end=line)
                self._end_head(run.byte(line))
                start = line + 1
        self._emit(run, start, end=len(run.text))

    def _watch(self, sort: Sort, step: int) -> None:
        if sort is Sort.LINK:
            self._links += step
        elif sort is Sort.CODE_BLOCK:
            self._in_code = step > 0

    def _has_sign(self, text: str) -> bool:
        return any(map(text.__contains__, self._signs))

    def _begin_head(self, run: Run) -> int:
        """Mark the quote of which this run is the first text; gives where the words behind it begin."""
        if run.is_literal(0) or [event.sort for event in self.events[-2:]] != [Sort.QUOTE, Sort.PARAGRAPH]:
            return 0
        quote, paragraph = self.events[-2:]
        found = read_head(run.text)
        if found is None or Edge.END in (quote.edge, paragraph.edge):
            return 0
        self.events[-2] = quote._replace(head=found.head)
        if found.head.kind is QuoteKind.UNKNOWN:
            return 0  # the words stay in the text, as written
        self._paragraph = paragraph
        self.events[-1] = Event(_START, Sort.QUOTE_HEAD, run.start, run.end)
        return found.length

    def _end_head(self, byte: int) -> None:
        if self._paragraph:
            self.events += [Event(_END, Sort.QUOTE_HEAD, byte, byte), self._paragraph]
        self._paragraph = None

    def _emit(self, run: Run, start: int, *, end: int) -> None:
        if start >= end:
            return
        whole = run.text if end - start == len(run.text) else run.text[start:end]
        if not self._has_sign(whole):
            self.events.append(Event(_LEAF, _TEXT, run.start, run.end, whole))
            return
        position = start
        for find in run.finds(start, end, with_addresses=not self._links):
            self._emit_text(run, position, end=find.start)
            self._emit_find(run, find)
            position = find.end
        self._emit_text(run, position, end=end)

    def _emit_text(self, run: Run, start: int, *, end: int) -> None:
        if start < end:
            text = run.text[start:end]
            self.events.append(Event(_LEAF, _TEXT, run.start, run.end, text))

    def _emit_find(self, run: Run, find: Find) -> None:
        start, end = run.byte(find.start), run.byte(find.end)
        if find.sort is Sort.LINK:
            self.events.append(Event(_START, Sort.LINK, start, end, find.text, kind=LinkKind.BARE))
            self._emit_text(run, find.start, end=find.end)
            self.events.append(Event(_END, Sort.LINK, start, end))
        elif find.sort is Sort.MARK:
            number = self._marks_at.get(start)
            if number is not None:
                self.events.append(Event(_LEAF, Sort.MARK, start, end, number=number))
        else:
            text = f"[{find.text}]" if find.sort is Sort.LOST_NOTE else " ".join(find.text.split())
            self.events.append(Event(_LEAF, find.sort, start, end, text))

    def _is_redacted_passage(self) -> bool:
        last = self.events[-4:]
        return (
            [event.sort for event in last] == [Sort.QUOTE, Sort.PARAGRAPH, Sort.MARK, Sort.PARAGRAPH]
            and last[0].edge is Edge.START
            and self._marks[last[2].number].is_block
        )

    def _seen(self, text: str, stretch: tuple[int, int]) -> str:
        if _UNSEEN.search(text):
            self.hidden.append(stretch)
            return _UNSEEN.sub("\ufffd", text)
        return text
