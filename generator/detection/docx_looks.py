"""How a run of text in a Word file looks: by itself, by its styles, and against what is behind it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.detection.colours import are_alike, hex_of
from generator.detection.xml_parts import Element, attribute, elements, local

_OFF = frozenset({"0", "false", "off"})
_SMALLEST = 4  # half points
HIGHLIGHTS = {
    "black": "000000", "blue": "0000FF", "cyan": "00FFFF", "darkBlue": "000080", "darkCyan": "008080",
    "darkGray": "808080", "darkGreen": "008000", "darkMagenta": "800080", "darkRed": "800000",
    "darkYellow": "808000", "green": "00FF00", "lightGray": "C0C0C0", "magenta": "FF00FF", "red": "FF0000",
    "white": "FFFFFF", "yellow": "FFFF00",
}  # fmt: skip
_WHITE, _BLACK = "FFFFFF", "000000"
_DEPTH = 12  # styles that build upon each other


@dataclass(frozen=True, slots=True)
class _Style:
    """What one style sets."""

    based_on: str
    properties: Element | None = field(repr=False)
    paragraph: Element | None = field(repr=False)
    fills: tuple[str, ...] = ()  # of a table style, in all its conditions


@dataclass(frozen=True, slots=True)
class Looks:
    """The styles of a file, and its paper."""

    styles: dict[str, _Style] = field(repr=False)
    defaults: Element | None = field(repr=False)
    normal: str = ""  # the style of a paragraph that names none
    page: str = _WHITE

    def is_hidden(self, run: Element) -> bool:
        """Whether a reader cannot see the text of a run."""
        chain = list(self._chain(run))
        vanish = _first(chain, "vanish")
        if vanish is not None and attribute(vanish, "val") not in _OFF:
            return True
        size = _first(chain, "sz")
        if size is not None and _number(attribute(size, "val")) <= _SMALLEST:
            return True
        if any(_has_no_fill(properties) for properties in chain[:1]):
            return True
        colour = _first(chain, "color")
        return self._melts(run, chain, colour=_colour(colour))

    def _melts(self, run: Element, chain: list[Element], *, colour: str) -> bool:
        highlight = _first(chain, "highlight")
        behind = HIGHLIGHTS.get(attribute(highlight, "val"), "") if highlight is not None else ""
        if behind:
            return are_alike(colour or _BLACK, behind)
        return bool(colour) and all(are_alike(colour, fill) for fill in self._behind(run, chain))

    def _chain(self, run: Element) -> Iterator[Element]:
        """Give the properties of a run, the nearest first."""
        own = _child(run, "rPr")
        if own is not None:
            yield own
            yield from self._of_style(_value(own, "rStyle"))
        paragraph = _above(run, "p")
        about = _child(paragraph, "pPr") if paragraph is not None else None
        named = _value(about, "pStyle") if about is not None else ""
        yield from self._of_style(named or self.normal)
        if self.defaults is not None:
            yield self.defaults

    def _of_style(self, name: str) -> Iterator[Element]:
        for style in self._styles(name):
            if style.properties is not None:
                yield style.properties

    def _styles(self, name: str) -> Iterator[_Style]:
        for _ in range(_DEPTH):
            style = self.styles.get(name)
            if style is None:
                return
            yield style
            name = style.based_on

    def _behind(self, run: Element, chain: list[Element]) -> tuple[str, ...]:
        """Give the colours that may be behind a run, of which at least one is."""
        for properties in chain:
            if fill := _fill(properties):
                return (fill,)
        paragraph = _above(run, "p")
        about = _child(paragraph, "pPr") if paragraph is not None else None
        if about is not None:
            if fill := _fill(about):
                return (fill,)
            for style in self._styles(_value(about, "pStyle") or self.normal):
                if style.paragraph is not None and (fill := _fill(style.paragraph)):
                    return (fill,)
        return self._around(run)

    def _around(self, run: Element) -> tuple[str, ...]:
        for above in run.iterancestors():
            name = local(above)
            if name == "tc" and (fill := _fill(_child(above, "tcPr"))):
                return (fill,)
            if name == "tbl":
                about = _child(above, "tblPr")
                fills = [fill for style in self._styles(_value(about, "tblStyle")) for fill in style.fills]
                return (*fills, *filter(None, (_fill(about),))) or (self.page,)
            if name in {"wsp", "shape", "rect", "roundrect"}:
                return _of_shape(above) or (self.page,)
        return (self.page,)


def looks_of(styles: Element | None, document: Element | None) -> Looks:
    """Give the looks of a file from its styles; both may be missing."""
    page = (
        next((item for item in elements(document) if local(item) == "background"), None)
        if document is not None
        else None
    )
    paper = hex_of(attribute(page, "color")) if page is not None else ""
    if styles is None:
        return Looks({}, None, page=paper or _WHITE)
    found: dict[str, _Style] = {}
    normal, defaults = "", None
    for item in styles:
        if not isinstance(item.tag, str):
            continue
        if local(item) == "docDefaults":
            defaults = next((below for below in elements(item) if local(below) == "rPr"), None)
        elif local(item) == "style":
            found[attribute(item, "styleId")] = _style(item)
            if attribute(item, "type") == "paragraph" and attribute(item, "default") in {"1", "true"}:
                normal = attribute(item, "styleId")
    return Looks(found, defaults, normal, paper or _WHITE)


def _style(item: Element) -> _Style:
    fills = tuple(
        fill
        for below in elements(item)
        if local(below) == "shd" and (fill := hex_of(attribute(below, "fill")))
    )
    is_table = attribute(item, "type") == "table"
    return _Style(
        _value(item, "basedOn"), _child(item, "rPr"), _child(item, "pPr"), fills if is_table else ()
    )


def _child(element: Element | None, name: str) -> Element | None:
    if element is None:
        return None
    return next((item for item in element if isinstance(item.tag, str) and local(item) == name), None)


def _value(element: Element | None, name: str) -> str:
    found = _child(element, name)
    return attribute(found, "val") if found is not None else ""


def _first(chain: list[Element], name: str) -> Element | None:
    return next((found for item in chain if (found := _child(item, name)) is not None), None)


def _has_no_fill(properties: Element) -> bool:
    effect = _child(properties, "textFill")
    return effect is not None and _child(effect, "noFill") is not None


def _colour(element: Element | None) -> str:
    if element is None:
        return ""
    is_paper = attribute(element, "themeColor") in {"background1", "light1"}
    return hex_of(attribute(element, "val")) or (_WHITE if is_paper else "")


def _fill(properties: Element | None) -> str:
    shade = _child(properties, "shd")
    return hex_of(attribute(shade, "fill")) if shade is not None else ""


def _above(element: Element, name: str) -> Element | None:
    return next((item for item in element.iterancestors() if local(item) == name), None)


def _of_shape(shape: Element) -> tuple[str, ...]:
    """Give the colour of a text box; one that is no plain colour counts as unlike any."""
    if attribute(shape, "fillcolor"):
        return (hex_of(attribute(shape, "fillcolor")) or "none",)
    about = _child(shape, "spPr")
    for item in about if about is not None else ():
        if local(item) == "solidFill":
            return tuple(hex_of(attribute(colour, "val")) or "none" for colour in item)
        if local(item) in {"gradFill", "blipFill", "pattFill"}:
            return ("none",)
    return ()


def _number(value: str) -> float:
    try:
        return float(value)
    except ValueError:
        return 99.0
