"""How text in a LibreOffice file looks, by its styles, and what of a sheet is hidden."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.detection.colours import are_alike, hex_of
from generator.detection.hidden import HiddenKind
from generator.detection.xml_parts import Element, attribute, elements, has_words, local, text_in

_TEXTS = frozenset({"span", "p", "h", "a"})
_SMALLEST = 2.0  # points
_DEPTH = 12  # styles that build upon each other
_WHITE = "FFFFFF"
_POINTS = re.compile(r"([\d.]+)(pt|cm|mm|in|px)\Z")
_PER_POINT = {"pt": 1.0, "px": 0.75, "in": 72.0, "cm": 28.35, "mm": 2.835}
_NUMBER = re.compile(r"[\d.]+")


@dataclass(frozen=True, slots=True)
class _Style:
    parent: str
    values: dict[str, str]


@dataclass(frozen=True, slots=True)
class OdfLooks:
    """The styles of a file, by name."""

    styles: dict[str, _Style] = field(repr=False)

    def hides(self, item: Element) -> HiddenKind | None:
        """Say how an element hides its text, where it does."""
        name = local(item)
        if name in _TEXTS:
            own = "".join((item.text or "", *(child.tail or "" for child in item)))
            return HiddenKind.HIDDEN_FORMATTING if has_words(own) and self._is_unseen(item) else None
        if name == "section" and attribute(item, "display") in {"none", "condition"}:
            return HiddenKind.HIDDEN_FORMATTING if has_words(text_in(item)) else None
        if name == "table" and self._value(attribute(item, "style-name"), "display") == "false":
            return HiddenKind.HIDDEN_SHEET
        if name == "table-row" and attribute(item, "visibility") in {"collapse", "filter"}:
            return HiddenKind.HIDDEN_SHEET if has_words(text_in(item)) else None
        if name == "table-column" and attribute(item, "visibility") in {"collapse", "filter"}:
            return HiddenKind.HIDDEN_SHEET if _has_text_below(item) else None
        return None

    def crops(self, item: Element) -> bool:
        """Whether a part of a picture is only out of sight."""
        clip = self._value(attribute(item, "style-name"), "clip") if local(item) == "frame" else ""
        return any(float(number) > 0 for number in _NUMBER.findall(clip) if number.strip("."))

    def _is_unseen(self, item: Element) -> bool:
        chain = list(self._chain(item))
        if _first(chain, "display") == "none":
            return True
        size = _POINTS.match(_first(chain, "font-size"))
        if size and float(size[1].strip(".") or 9) * _PER_POINT[size[2]] <= _SMALLEST:
            return True
        colour = hex_of(_first(chain, "color"))
        return bool(colour) and are_alike(colour, hex_of(_first(chain, "background-color")) or _WHITE)

    def _chain(self, item: Element) -> Iterator[dict[str, str]]:
        """Give what the styles set for a text, the nearest first; behind a shape nothing is known."""
        for above in (item, *item.iterancestors()):
            name = local(above)
            for style in self._styles(attribute(above, "style-name")):
                values = style.values
                if name in {"frame", "custom-shape", "rect", "text-box"} and values.get("fill-color"):
                    values = {**values, "background-color": values["fill-color"]}
                yield values

    def _styles(self, name: str) -> Iterator[_Style]:
        for _ in range(_DEPTH):
            style = self.styles.get(name)
            if style is None:
                return
            yield style
            name = style.parent

    def _value(self, name: str, key: str) -> str:
        return _first([style.values for style in self._styles(name)], key)


def odf_looks_of(*roots: Element | None) -> OdfLooks:
    """Give the looks from the parts with styles; any of these may be missing."""
    styles: dict[str, _Style] = {}
    for root in roots:
        for item in elements(root) if root is not None else ():
            if local(item) == "style" and attribute(item, "name"):
                styles.setdefault(attribute(item, "name"), _style(item))
    return OdfLooks(styles)


def _style(item: Element) -> _Style:
    values: dict[str, str] = {}
    properties = [below for below in item if isinstance(below.tag, str)]
    for key, value in (pair for below in properties for pair in below.attrib.items()):
        if value != "transparent":
            values.setdefault(key.rpartition("}")[2], str(value))
    return _Style(attribute(item, "parent-style-name"), values)


def _first(chain: list[dict[str, str]], key: str) -> str:
    return next((values[key] for values in chain if key in values), "")


def _has_text_below(column: Element) -> bool:
    """Whether a cell of a column has text; the place counts columns that repeat."""
    start = sum(map(_repeated, column.itersiblings(column.tag, preceding=True)))
    wanted = range(start, start + _repeated(column))
    table = next((above for above in column.iterancestors() if local(above) == "table"), None)
    rows = (item for item in elements(table) if local(item) == "table-row") if table is not None else ()
    return any(has_words(text) for row in rows for place, text in _cells(row) if place in wanted)


def _cells(row: Element) -> Iterator[tuple[int, str]]:
    place = 0
    for cell in row:
        if isinstance(cell.tag, str) and local(cell) in {"table-cell", "covered-table-cell"}:
            text = text_in(cell)
            yield from ((place + more, text) for more in range(_repeated(cell) if has_words(text) else 0))
            place += _repeated(cell)


def _repeated(item: Element) -> int:
    count = attribute(item, "number-columns-repeated")
    return min(int(count), 20_000) if count.isdecimal() else 1
