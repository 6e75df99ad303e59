"""The text of a LibreOffice file made ready: what is hidden is told with its place, what is no text goes."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.detection.hidden import HiddenKind
from generator.detection.odf_looks import OdfLooks
from generator.detection.odf_text import KINDS
from generator.detection.xml_parts import Element, attribute, elements, has_words, local, text_in
from generator.model.text import Text
from generator.scaffolding.converted import Note, Place, Weight
from generator.scaffolding.messages import CHANGES, COMMENT, CONTENTS, HIDDEN, OBJECT, TEXT_BOX
from generator.scaffolding.roles import PLAIN, Cast, Role

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TOLD = {
    HiddenKind.TRACKED_CHANGE: CHANGES,
    HiddenKind.COMMENT: COMMENT,
    HiddenKind.HIDDEN_FORMATTING: HIDDEN,
    HiddenKind.HIDDEN_SHEET: HIDDEN,
}
_CHANGED = frozenset({"change-start", "change"})
_OBJECTS = frozenset({"object", "object-ole", "plugin", "applet", "floating-frame"})
_CONTENTS = frozenset({"table-of-content", "illustration-index", "table-index", "alphabetical-index"})
_BOXES = frozenset({"text-box", "custom-shape", "rect", "ellipse", "polygon", "path"})
_PARAGRAPHS = frozenset({"p", "h"})


@dataclass(slots=True)
class OdtReading:
    """The text of a file while it is made ready."""

    looks: OdfLooks
    casts: Mapping[str, Cast]
    notes: list[Note] = field(default_factory=list)
    title: list[str] = field(default_factory=list)
    cover: list[str] = field(default_factory=list)
    heading: str = field(default="", repr=False)
    number: int = 0  # of the paragraph

    def prepare(self, root: Element) -> None:
        """Tell what is hidden, and take out what is no text."""
        for item in list(elements(root)):
            name = local(item)
            if name in _CONTENTS:
                self._tell(Weight.DROPPED, CONTENTS, once=True)
                _take_out(item)
            elif name in _PARAGRAPHS and self._is_there(item, root):
                self._paragraph(item)
            self._hidden(item)
        for item in list(elements(root)):
            self._thing(item)

    def _paragraph(self, paragraph: Element) -> None:
        words = " ".join(text_in(paragraph).split())
        self.number += has_words(words)
        cast = self.casts.get(attribute(paragraph, "style-name"), PLAIN)
        if local(paragraph) == "h":
            level = attribute(paragraph, "outline-level")
            cast = Cast(Role.HEADING, int(level) if level.isdecimal() else 1)
        is_late = cast.role is Role.TITLE and self.heading  # a title that is used as a heading
        if (cast.role is Role.HEADING or is_late) and has_words(words):
            self.heading = words
            paragraph.tag = f"{_TEXT}h"
            paragraph.set(f"{_TEXT}outline-level", str(cast.level))
        elif cast.role in {Role.TITLE, Role.SUBTITLE} and has_words(words):
            (self.title if cast.role is Role.TITLE else self.cover).append(words)
            paragraph[:] = []
            paragraph.text = ""

    def _hidden(self, item: Element) -> None:
        name = local(item)
        kind = KINDS.get(name)
        if name in _CHANGED:
            self._tell(Weight.REFUSED, CHANGES)
        elif kind in _TOLD and (len(item) or item.text or item.attrib) and name != "tracked-changes":
            self._tell(Weight.REFUSED, _TOLD[kind])
        elif unseen := self.looks.hides(item):
            self._tell(Weight.REFUSED, _TOLD[unseen])

    def _thing(self, item: Element) -> None:
        """Take out objects and text boxes; a box around a picture is how a caption is made."""
        name = local(item)
        if name in _OBJECTS:
            self._tell(Weight.DROPPED, OBJECT, once=True)
            _take_out(item)
        elif name in _BOXES and not any(local(below) == "image" for below in elements(item)):
            if has_words(text_in(item)):
                self._tell(Weight.DROPPED, TEXT_BOX, once=True)
            _take_out(item)

    def _is_there(self, item: Element, root: Element) -> bool:
        """Whether an item still is in the text: one in a table of contents or in deleted text is not."""
        above = list(item.iterancestors())
        return (
            bool(above)
            and above[-1] is root
            and not any(local(parent) == "tracked-changes" for parent in above)
        )

    def _tell(self, weight: Weight, message: Text, *, once: bool = False) -> None:
        if once and any(note.message is message for note in self.notes):
            return
        self.notes.append(
            Note(weight, message, Place() if once else Place(self.number, heading=self.heading))
        )


def _take_out(item: Element) -> None:
    above = item.getparent()
    if above is not None:
        before = item.getprevious()
        if item.tail and before is not None:
            before.tail = (before.tail or "") + item.tail
        elif item.tail:
            above.text = (above.text or "") + item.tail
        above.remove(item)
