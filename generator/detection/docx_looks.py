"""How a run of text in a Word file looks: by itself, by its styles, and against what is behind it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.detection.colours import are_alike, hex_of
from generator.detection.docx_layout import is_at, is_out_of_sight
from generator.detection.xml_parts import (
    Element,
    above,
    attribute,
    child,
    elements,
    first_of,
    is_on,
    local,
    number_of,
    value,
)

_SMALLEST = 4  # half points
_NARROWEST = 10  # percent of the width of a letter
_FARTHEST = 200  # half points above or below the line
_TIGHTEST = -100  # twentieths of a point between letters: these stand upon each other
_CLEAREST = 80_000  # thousandths of a percent
_PAPER = ("background", "light")  # begin the names of colours of a theme that are those of paper
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
    conditions: tuple[tuple[str, Element], ...] = field(default=(), repr=False)  # such as of its first row


@dataclass(frozen=True, slots=True)
class Looks:
    """The styles of a file, and its paper."""

    styles: dict[str, _Style] = field(repr=False)
    defaults: Element | None = field(repr=False)
    normal: str = ""  # the style of a paragraph that names none
    page: str = _WHITE

    def is_hidden(self, run: Element) -> bool:
        """Whether a reader cannot see the text of a run."""
        own, chain = child(run, "rPr"), list(self._chain(run))
        if (
            _vanishes(own, [*chain, *self._conditions(run)])
            or _is_shrunk(chain)
            or _is_clear(first_of(chain, "textFill"))
        ):
            return True
        highlight = HIGHLIGHTS.get(_first_value(chain, "highlight"), "")
        colour = _colour(chain)
        if highlight:
            return are_alike(colour or _BLACK, highlight)
        if colour:
            return self._melts(run, chain, colour=colour)
        return any(self._melts(run, chain, colour=one) for one in self._of_table(run))

    def is_out_of_sight(self, paragraph: Element) -> bool:
        """Whether a paragraph stands where no reader sees it."""
        about = child(paragraph, "pPr")
        styles = self._styles(value(about, "pStyle") or self.normal)
        return is_out_of_sight(
            [item for item in (about, *(style.paragraph for style in styles)) if item is not None]
        )

    def _melts(self, run: Element, chain: list[Element], *, colour: str) -> bool:
        return all(are_alike(colour, fill) for fill in self._behind(run, chain))

    def _of_table(self, run: Element) -> list[str]:
        """Give the colours that the style of a table may give its text."""
        found = (_colour([properties]) for properties in self._conditions(run))
        return list(filter(None, found))

    def _conditions(self, run: Element) -> list[Element]:
        """Give what the style of a table says of the row and column of a run."""
        cell, row = above(run, "tc"), above(run, "tr")
        styles = self._styles(value(child(above(run, "tbl"), "tblPr"), "tblStyle"))
        told = [one for style in styles for one in style.conditions]
        return [
            found for part, found in told if cell is None or row is None or is_at(part, cell=cell, row=row)
        ]

    def _chain(self, run: Element) -> Iterator[Element]:
        """Give the properties of a run, the nearest first."""
        own = child(run, "rPr")
        if own is not None:
            yield own
            yield from self._of_style(value(own, "rStyle"))
        yield from self._of_style(value(child(above(run, "p"), "pPr"), "pStyle") or self.normal)
        yield from self._of_style(value(child(above(run, "tbl"), "tblPr"), "tblStyle"))
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
        about = child(above(run, "p"), "pPr")
        if about is not None:
            if fill := _fill(about):
                return (fill,)
            for style in self._styles(value(about, "pStyle") or self.normal):
                if style.paragraph is not None and (fill := _fill(style.paragraph)):
                    return (fill,)
        return self._around(run)

    def _around(self, run: Element) -> tuple[str, ...]:
        for item in run.iterancestors():
            name = local(item)
            if name == "tc" and (fill := _fill(child(item, "tcPr"))):
                return (fill,)
            if name == "tbl":
                about = child(item, "tblPr")
                fills = [fill for style in self._styles(value(about, "tblStyle")) for fill in style.fills]
                return (*fills, *filter(None, (_fill(about),))) or (self.page,)
            if name in {"wsp", "shape", "rect", "roundrect"}:
                return _of_shape(item) or (self.page,)
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
    fills = tuple(fill for below in elements(item) if local(below) == "shd" and (fill := _shade(below)))
    is_table = attribute(item, "type") == "table"
    return _Style(
        value(item, "basedOn"),
        child(item, "rPr"),
        child(item, "pPr"),
        fills if is_table else (),
        tuple(_conditions(item)),
    )


def _conditions(style: Element) -> Iterator[tuple[str, Element]]:
    for item in style:
        if isinstance(item.tag, str) and local(item) == "tblStylePr":
            found = child(item, "rPr")
            if found is not None:
                yield attribute(item, "type"), found


def _first_value(chain: list[Element], name: str) -> str:
    found = first_of(chain, name)
    return attribute(found, "val") if found is not None else ""


def _vanishes(own: Element | None, chain: list[Element]) -> bool:
    """Whether text is hidden by itself, or by any of its styles where it says nothing itself.

    Two styles that both hide text show it again in Word; that is too fine to rely on.
    """
    for name in ("vanish", "specVanish"):
        near = child(own, name)
        if is_on(near) or (near is None and any(is_on(child(item, name)) for item in chain)):
            return True
    return False


def _is_shrunk(chain: list[Element]) -> bool:
    """Whether letters are too small, too narrow or too close to be read, or far from their line."""
    size, scale = first_of(chain, "sz"), _first_value(chain, "w").rstrip("%")
    return (
        (size is not None and number_of(attribute(size, "val")) <= _SMALLEST)
        or number_of(scale, otherwise=100) <= _NARROWEST
        or abs(number_of(_first_value(chain, "position"))) > _FARTHEST
        or number_of(_first_value(chain, "spacing")) < _TIGHTEST
    )


def _is_clear(effect: Element | None) -> bool:
    """Whether letters are filled with nothing, or with a colour that lets everything through."""
    if effect is None:
        return False
    alphas = [attribute(item, "val") for item in elements(effect) if local(item) == "alpha"]
    return child(effect, "noFill") is not None or any(number_of(alpha) >= _CLEAREST for alpha in alphas)


def _colour(chain: list[Element]) -> str:
    """Give the colour of letters; a fill of Word 2010 goes before the older one."""
    fill = child(first_of(chain, "textFill"), "solidFill")
    for item in fill if fill is not None else ():
        if colour := hex_of(attribute(item, "val")):
            return colour
        if attribute(item, "val").startswith("bg") and not len(item):
            return _WHITE
    found = first_of(chain, "color")
    if found is None:
        return ""
    theme, written = attribute(found, "themeColor"), hex_of(attribute(found, "val"))
    is_paper = theme.startswith(_PAPER)
    if is_paper and theme.endswith("1") and not attribute(found, "themeShade"):
        return _WHITE
    return written or (_WHITE if is_paper else "")


def _fill(properties: Element | None) -> str:
    found = child(properties, "shd")
    return _shade(found) if found is not None else ""


def _shade(shade: Element) -> str:
    """Give the colour of a shade; a solid pattern covers what it fills."""
    return hex_of(attribute(shade, "color" if attribute(shade, "val") == "solid" else "fill"))


def _of_shape(shape: Element) -> tuple[str, ...]:
    """Give the colour of a text box; one that is no plain colour counts as unlike any."""
    if attribute(shape, "fillcolor"):
        return (hex_of(attribute(shape, "fillcolor")) or "none",)
    about = child(shape, "spPr")
    for item in about if about is not None else ():
        if local(item) == "solidFill":
            return tuple(hex_of(attribute(colour, "val")) or "none" for colour in item)
        if local(item) in {"gradFill", "blipFill", "pattFill"}:
            return ("none",)
    return ()
