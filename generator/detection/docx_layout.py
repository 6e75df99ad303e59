"""Where text of a Word file stands: beside the page, in a frame, on flat lines; at the edge of a table."""

from generator.detection.xml_parts import Element, attribute, child, first_of, is_on, local, number_of

_MARGIN = 2880  # twentieths of a point: no margin is wider than these 5 centimetres
_PAGE = 24_000  # no page is larger
_WIDEST = 12_000  # a page of A4
_LOWEST = 40  # 2 points
_EDGES = {
    "firstRow": ("top",),
    "lastRow": ("bottom",),
    "firstCol": ("left",),
    "lastCol": ("right",),
    "nwCell": ("top", "left"),
    "neCell": ("top", "right"),
    "swCell": ("bottom", "left"),
    "seCell": ("bottom", "right"),
}
_ROWS, _CELLS = frozenset({"tr", "sdt", "customXml"}), frozenset({"tc", "sdt", "customXml"})


def is_out_of_sight(properties: list[Element]) -> bool:
    """Whether a reader cannot see a paragraph with these properties, the nearest first."""
    return (
        _is_beside(first_of(properties, "ind"))
        or _is_away(first_of(properties, "framePr"))
        or _is_flat(first_of(properties, "spacing"))
    )


def is_at(part: str, *, cell: Element, row: Element) -> bool:
    """Whether a cell is in that part of its table, such as `firstRow`; one that is no edge is everywhere."""
    at = {
        "top": lambda: (
            is_on(child(child(row, "trPr"), "tblHeader")) or not _has_beside(row, _ROWS, before=True)
        ),
        "bottom": lambda: not _has_beside(row, _ROWS, before=False),
        "left": lambda: not _has_beside(cell, _CELLS, before=True),
        "right": lambda: not _has_beside(cell, _CELLS, before=False),
    }
    return all(at[edge]() for edge in _EDGES.get(part, ()))


def _has_beside(item: Element, names: frozenset[str], *, before: bool) -> bool:
    """Whether there is another row or cell on that side; within a control it is the side of the control."""
    while (above := item.getparent()) is not None and local(above) not in {"tbl", "tr"}:
        item = above
    beside = item.itersiblings(preceding=before)
    return any(isinstance(one.tag, str) and local(one) in names for one in beside)


def _is_beside(indent: Element | None) -> bool:
    if indent is None:
        return False
    left, right = _number(indent, "left", "start"), _number(indent, "right", "end")
    line = left + _number(indent, "firstLine") - _number(indent, "hanging")
    return min(left, right, line) < -_MARGIN or max(left, right, line) > _WIDEST


def _is_away(frame: Element | None) -> bool:
    if frame is None:
        return False
    places = (_number(frame, "x"), _number(frame, "y"))
    is_low = attribute(frame, "hRule") == "exact" and _number(frame, "h") <= _LOWEST
    return is_low or min(places) < -_MARGIN or max(places) > _PAGE


def _is_flat(spacing: Element | None) -> bool:
    if spacing is None or attribute(spacing, "lineRule") != "exact":
        return False
    return _number(spacing, "line") <= _LOWEST


def _number(element: Element, *names: str) -> float:
    return next((number_of(found) for name in names if (found := attribute(element, name))), 0.0)
