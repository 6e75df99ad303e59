"""The styles of a Word file: what each says about its paragraphs."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.detection.xml_parts import Element, attribute, child, elements, local, value
from generator.scaffolding.roles import PLAIN, Cast, Role, cast_of

_DEPTH = 12  # styles that build upon each other
_HEADINGS = 6
_NO_LIST = "0"


@dataclass(frozen=True, slots=True)
class _Style:
    name: str
    based_on: str
    outline: str
    in_list: bool


@dataclass(frozen=True, slots=True)
class WordStyles:
    """The styles by their id."""

    styles: Mapping[str, _Style]

    def cast(self, paragraph: Element) -> Cast:
        """Give what a paragraph is, by its own outline level or by its styles."""
        about = child(paragraph, "pPr")
        if about is None:
            return PLAIN
        own = _outlined(value(about, "outlineLvl"))
        return own or self._of_style(value(about, "pStyle"))

    def is_listed(self, paragraph: Element) -> bool:
        """Whether a paragraph is in a list that Word itself keeps, by itself or by its style."""
        about = child(paragraph, "pPr")
        if about is None:
            return False
        numbering = child(about, "numPr")
        if numbering is not None:
            return value(numbering, "numId") != _NO_LIST
        return any(style.in_list for style in self._chain(value(about, "pStyle")))

    def _of_style(self, name: str) -> Cast:
        for style in self._chain(name):
            cast = cast_of(style.name) or _outlined(style.outline)
            if cast is not None:
                return cast
        return PLAIN

    def _chain(self, name: str) -> list[_Style]:
        found: list[_Style] = []
        while name in self.styles and len(found) < _DEPTH:
            found.append(self.styles[name])
            name = found[-1].based_on
        return found


def word_styles(root: Element | None) -> WordStyles:
    """Give the styles of `styles.xml`, which may be missing."""
    found: dict[str, _Style] = {}
    for item in elements(root) if root is not None else ():
        if local(item) == "style" and attribute(item, "type") == "paragraph":
            about = child(item, "pPr")
            outline = value(about, "outlineLvl") if about is not None else ""
            in_list = about is not None and child(about, "numPr") is not None
            style = _Style(value(item, "name"), value(item, "basedOn"), outline, in_list)
            found[attribute(item, "styleId")] = style
    return WordStyles(found)


def _outlined(level: str) -> Cast | None:
    if level.isdecimal() and int(level) < _HEADINGS:
        return Cast(Role.HEADING, int(level) + 1)
    return None
