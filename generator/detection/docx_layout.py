"""Where a paragraph of a Word file stands: beside the page, in a frame or on lines of no height."""

from generator.detection.xml_parts import Element, attribute, child, number_of

_MARGIN = 2880  # twentieths of a point: no margin is wider than these 5 centimetres
_PAGE = 24_000  # no page is larger
_WIDEST = 12_000  # a page of A4
_LOWEST = 40  # 2 points


def is_out_of_sight(properties: list[Element]) -> bool:
    """Whether a reader cannot see a paragraph with these properties, the nearest first."""
    return (
        _is_beside(_first(properties, "ind"))
        or _is_away(_first(properties, "framePr"))
        or _is_flat(_first(properties, "spacing"))
    )


def _first(properties: list[Element], name: str) -> Element | None:
    return next((found for item in properties if (found := child(item, name)) is not None), None)


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
