"""The text of a Word file made ready: what is hidden is told with its place, what is no text is taken out.

Pandoc reads the outcome. It would take in text boxes, and knows neither hidden text nor Dutch names of styles
that are not Word's own.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from generator.detection.docx import TRACKED
from generator.detection.docx_looks import Looks
from generator.detection.xml_parts import Element, attribute, child, elements, has_words, is_on, local, value
from generator.model.text import Text
from generator.scaffolding.converted import Note, Place, Weight
from generator.scaffolding.messages import (
    CHANGES,
    COMMENT,
    CONTENTS,
    COVER,
    DRAWING,
    FORMULA,
    HIDDEN,
    OBJECT,
    SYMBOL,
    TEXT_BOX,
)
from generator.scaffolding.roles import Role
from generator.scaffolding.word_fields import settle_fields
from generator.scaffolding.word_plain import is_hanging, settle
from generator.scaffolding.word_styles import WordStyles
from generator.scaffolding.word_symbols import settle_symbols

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMMENTED = frozenset({"commentReference", "commentRangeStart"})
_OBJECTS = frozenset({"object", "altChunk", "subDoc", "control"})
_BOXES = frozenset({"txbxContent"})
_HOLDERS = frozenset({"AlternateContent", "pict", "drawing"})
_TEXTS = frozenset({"t", "delText"})
_FORMULAS = frozenset({"oMath", "oMathPara"})
_LISTS = {Role.BULLET: "9001", Role.NUMBER: "9002"}
"""Numbers of the lists that are added to a file, for styles that look like a list and are none."""


@dataclass(slots=True)
class Reading:
    """One part of a file while it is made ready."""

    looks: Looks
    styles: WordStyles
    part: Text | None = None  # where it is not the running text
    notes: list[Note] = field(default_factory=list)
    title: list[str] = field(default_factory=list)
    cover: list[str] = field(default_factory=list)
    heading: str = ""
    number: int = 0  # of the paragraph
    in_contents: int = 0  # fields that are open within a table of contents

    def prepare(self, root: Element) -> None:
        """Tell what is hidden, and take out what is no text."""
        settle(root)
        for paragraph in [item for item in elements(root) if local(item) == "p" and _is_main(item)]:
            self._paragraph(paragraph)
        settle_fields(root)
        for item in [item for item in elements(root) if local(item) == "sdt"]:
            self._control(item)
        for item in [item for item in elements(root) if local(item) in _OBJECTS]:
            _take_out(item)

    def _paragraph(self, paragraph: Element) -> None:
        if any(local(above) in _BOXES for above in paragraph.iterancestors()):
            return  # a text box is told of, and taken out, with the paragraph that holds it
        words = words_of(paragraph)
        self.number += has_words(words)
        cast = self.styles.cast(paragraph)
        if cast.role is Role.HEADING and has_words(words):
            self.heading = " ".join(words.split())
            self.in_contents = 0  # a table of contents has no heading in it: its field never ended
        self._hidden(paragraph)
        self._things(paragraph)
        is_contents = self._is_contents(paragraph) or cast.role is Role.CONTENTS
        if is_contents:
            self._tell(Weight.DROPPED, CONTENTS, once=True)
            _take_out(paragraph)
        elif cast.role in {Role.TITLE, Role.SUBTITLE} and not self.heading:
            (self.title if cast.role is Role.TITLE else self.cover).append(" ".join(words.split()))
            _take_out(paragraph)
        else:
            self._restyle(paragraph)

    def _hidden(self, paragraph: Element) -> None:
        names = {local(item) for item in elements(paragraph)}
        if names & TRACKED:
            self._tell(Weight.REFUSED, CHANGES)
        if names & _COMMENTED:
            self._tell(Weight.REFUSED, COMMENT)
        runs = (item for item in elements(paragraph) if local(item) == "r")
        if any(has_words(words_of(run)) and self.looks.is_hidden(run) for run in runs) or (
            has_words(words_of(paragraph))
            and (_is_in_hidden_cell(paragraph) or self.looks.is_out_of_sight(paragraph))
        ):
            self._tell(Weight.REFUSED, HIDDEN)

    def _things(self, paragraph: Element) -> None:
        """Take out text boxes and objects."""
        for item in list(elements(paragraph)):
            name = local(item)
            if name in _OBJECTS:
                self._tell(Weight.DROPPED, OBJECT)
                _take_out(item)
            elif name in _HOLDERS and any(local(below) in _BOXES for below in elements(item)):
                if has_words(all_words(item)):
                    self._tell(Weight.DROPPED, TEXT_BOX)
                _take_out(item)
            elif name == "drawing" and not any(local(below) == "blip" for below in elements(item)):
                self._tell(Weight.DROPPED, DRAWING)
                _take_out(item)
            elif name == "textpath" and has_words(attribute(item, "string")):
                self._tell(Weight.DROPPED, DRAWING)
            elif name in _FORMULAS and local(item.getparent()) not in _FORMULAS:
                self._tell(Weight.DROPPED, FORMULA)
                _take_out(item)
        if not settle_symbols(paragraph):
            self._tell(Weight.DROPPED, SYMBOL)

    def _is_contents(self, paragraph: Element) -> bool:
        """Whether a paragraph belongs to the field of a table of contents, which runs over many."""
        is_inside, after = self.in_contents > 0, ""
        for item in elements(paragraph):
            name = local(item)
            if name == "t" and not self.in_contents:
                after += item.text or ""
            elif name == "instrText" and (item.text or "").split()[:1] in (["TOC"], ["INHOUD"]):
                self.in_contents, is_inside, after = max(1, self.in_contents), True, ""
            elif name == "fldChar" and self.in_contents:
                kind = attribute(item, "fldCharType")
                self.in_contents += (kind == "begin") - (kind == "end")
        return is_inside and not has_words(after)

    def _restyle(self, paragraph: Element) -> None:
        cast = self.styles.cast(paragraph)
        about = child(paragraph, "pPr")
        if about is None:
            return
        indent = child(about, "ind")
        if indent is not None:
            about.remove(indent)  # pandoc takes any indented paragraph for a quotation
        if cast.role in {Role.HEADING, Role.TITLE}:
            _set(about, "pStyle", written=f"Toezicht{cast.level}")
            for name in ("numPr", "outlineLvl"):
                if (found := child(about, name)) is not None:
                    about.remove(found)
        elif cast.role in _LISTS and value_of_list(about) != "0":
            _listed(about, cast.level, number=_LISTS[cast.role])

    def _control(self, control: Element) -> None:
        """Take out a table of contents and a cover page that Word made of its building blocks."""
        gallery = next((item for item in elements(control) if local(item) == "docPartGallery"), None)
        kind = attribute(gallery, "val") if gallery is not None else ""
        if kind == "Table of Contents":
            self._tell(Weight.DROPPED, CONTENTS, once=True)
            _take_out(control)
        elif kind == "Cover Pages":
            lines = (" ".join(words_of(item).split()) for item in elements(control) if local(item) == "p")
            self.cover += [line for line in lines if line]
            self._tell(Weight.DROPPED, COVER, once=True)
            _take_out(control)

    def _tell(self, weight: Weight, message: Text, *, once: bool = False) -> None:
        if once and any(note.message is message for note in self.notes):
            return
        place = Place() if once else Place(self.number, heading=self.heading, part=self.part)
        self.notes.append(Note(weight, message, place))


def _is_in_hidden_cell(paragraph: Element) -> bool:
    """Whether a paragraph stands in a row that is hidden, or in a cell of which Word shows another."""
    above = {local(item): item for item in reversed(list(paragraph.iterancestors()))}
    row, cell = above.get("tr"), above.get("tc")
    return is_on(child(child(row, "trPr"), "hidden")) or (cell is not None and is_hanging(cell))


def words_of(element: Element) -> str:
    """Give the text below an element, without what stands in text boxes."""
    return "".join(_words(element))


def value_of_list(about: Element) -> str:
    """Give the number of the list that a paragraph names; '0' takes it out of the list of its style."""
    numbering = child(about, "numPr")
    return value(numbering, "numId") if numbering is not None else ""


def _words(element: Element) -> Iterator[str]:
    for item in element:
        if not isinstance(item.tag, str) or local(item) in _BOXES:
            continue
        name = local(item)
        if name in _TEXTS:
            yield item.text or ""
        elif name in {"tab", "br", "cr"}:
            yield " "
        else:
            yield from _words(item)


def all_words(element: Element) -> str:
    """Give all text below an element, also of text boxes and of what was deleted."""
    return "".join(item.text or "" for item in elements(element) if local(item) in _TEXTS)


def _is_main(item: Element) -> bool:
    return str(item.tag).startswith(W)


def _take_out(item: Element) -> None:
    above = item.getparent()
    if above is not None:
        if local(above) in {"tc", "sdtContent", "footnote", "endnote"} and local(item) == "p":
            item[:] = []  # a cell without any paragraph is no sound table
            return
        above.remove(item)


def _set(about: Element, name: str, *, written: str) -> None:
    found = child(about, name)
    if found is None:
        found = etree.Element(W + name)
        about.insert(0, found)
    found.set(W + "val", written)


def _listed(about: Element, level: int, *, number: str) -> None:
    """Put a paragraph in a list of ours, at the depth that its style names."""
    old = child(about, "numPr")
    if old is not None:
        about.remove(old)
    numbering = etree.SubElement(about, W + "numPr")
    etree.SubElement(numbering, W + "ilvl").set(W + "val", str(level - 1))
    etree.SubElement(numbering, W + "numId").set(W + "val", number)
    style = child(about, "pStyle")
    if style is not None:
        about.remove(style)
