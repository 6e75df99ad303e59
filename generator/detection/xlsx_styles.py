"""The styles of an Excel file with which the text of a cell does not show."""

from generator.detection.colours import are_alike, hex_of
from generator.detection.xml_parts import Element, attribute, elements, local

_SMALLEST = 2.0  # points
_THEME = {"0": "FFFFFF", "1": "000000"}  # the first two are paper and ink in every theme that Office ships
_INDEXED = {"0": "000000", "1": "FFFFFF", "8": "000000", "9": "FFFFFF", "64": "000000", "65": "FFFFFF"}
_PAPER = "FFFFFF"


def hidden_styles(root: Element | None) -> frozenset[int]:
    """Give the numbers of the cell styles that hide what is in the cell."""
    if root is None:
        return frozenset()
    parts = {local(item): item for item in root if isinstance(item.tag, str)}
    fonts, fills = _children(parts.get("fonts")), _children(parts.get("fills"))
    formats = {
        attribute(item, "numFmtId"): attribute(item, "formatCode") for item in _children(parts.get("numFmts"))
    }
    found = set()
    for number, style in enumerate(_children(parts.get("cellXfs"))):
        font = _at(fonts, attribute(style, "fontId"))
        fill = _at(fills, attribute(style, "fillId"))
        if _shows_nothing(formats.get(attribute(style, "numFmtId"), "")) or _melts(font, fill):
            found.add(number)
    return frozenset(found)


def _children(element: Element | None) -> list[Element]:
    return [] if element is None else [item for item in element if isinstance(item.tag, str)]


def _at(items: list[Element], number: str) -> Element | None:
    return items[int(number)] if number.isdigit() and int(number) < len(items) else None


def _shows_nothing(code: str) -> bool:
    return code.strip().replace('"', "") in {";;", ";;;"}


def _melts(font: Element | None, fill: Element | None) -> bool:
    """Whether the text is tiny or has the colour of the cell; without a fill the cell is paper."""
    if font is None:
        return False
    parts = {local(item): item for item in _children(font)}
    if "sz" in parts and _number(attribute(parts["sz"], "val")) <= _SMALLEST:
        return True
    colour = _colour(parts.get("color"))
    return bool(colour) and are_alike(colour, _behind(fill))


def _behind(fill: Element | None) -> str:
    pattern = next(iter(_children(fill)), None)
    if pattern is None or local(pattern) != "patternFill":
        return "none" if pattern is not None else _PAPER
    kind = attribute(pattern, "patternType") or "none"
    if kind == "none":
        return _PAPER
    if kind != "solid":
        return "none"
    front = next((item for item in elements(pattern) if local(item) == "fgColor"), None)
    return _colour(front) or "none"


def _colour(item: Element | None) -> str:
    """Give six digits; empty for a colour that depends on the theme or the screen."""
    if item is None or attribute(item, "tint") not in {"", "0"}:
        return ""
    if plain := hex_of(attribute(item, "rgb")):
        return plain
    return _THEME.get(attribute(item, "theme"), "") or _INDEXED.get(attribute(item, "indexed"), "")


def _number(value: str) -> float:
    try:
        return float(value)
    except ValueError:
        return 99.0
