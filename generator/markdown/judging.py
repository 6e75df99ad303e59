"""Whether each redaction mark stands where a reader sees it and where it means something."""

from bisect import bisect_left

from generator.markdown.events import Body, Edge, Event, Sort
from generator.markdown.found import RedactionFound
from generator.markdown.marks import MarkFault, MarkFound

_CLOSED = {
    Sort.LINK: MarkFault.IN_LINK,
    Sort.IMAGE: MarkFault.IN_ALTERNATIVE_TEXT,
    Sort.CODE_BLOCK: MarkFault.IN_CODE,
    Sort.CODE: MarkFault.IN_CODE,
    Sort.HTML_BLOCK: MarkFault.IN_HTML,
    Sort.INLINE_HTML: MarkFault.IN_HTML,
}
_MARKS = frozenset({Sort.MARK, Sort.MARK_BLOCK})


def judge_marks(body: Body) -> tuple[RedactionFound, ...]:
    """Give every mark with its fault, if it has one; the fault of its form goes before that of its place."""
    if not body.marks:
        return ()
    faults: dict[int, MarkFault] = {}
    seen: set[int] = set()
    for event in body.events:
        sort = event.sort
        if sort in _MARKS:
            seen.add(event.number)
            if sort is not Sort.MARK_BLOCK and body.marks[event.number].is_block:
                faults.setdefault(event.number, MarkFault.BLOCK_NOT_ALONE)
        elif sort in _CLOSED and event.edge is not Edge.END:
            for number in _inside(body, event):
                faults.setdefault(number, _CLOSED[sort])
    for number in range(len(body.marks)):
        if number not in seen:
            faults.setdefault(number, MarkFault.NOT_SHOWN)
    return tuple(_judged(body, mark, place=faults.get(number)) for number, mark in enumerate(body.marks))


def _inside(body: Body, event: Event) -> range:
    return range(bisect_left(body.mark_bytes, event.start), bisect_left(body.mark_bytes, event.end))


def _judged(body: Body, mark: MarkFound, *, place: MarkFault | None) -> RedactionFound:
    span = body.places.span_of_points(mark.start, mark.end)
    return RedactionFound(mark.grounds, mark.category, mark.is_block, span, mark.fault or place)
