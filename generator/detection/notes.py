"""What was seen so far in one file."""

import re

from generator.detection.hidden import Hidden, HiddenKind, Inspected, Readable
from generator.model.finding import Severity
from generator.model.text import Text

READABLE_LIMIT = 2_000_000
"""Code points of text in one file: more is not looked through."""

_PART = re.compile(
    r"(?:(?:word|xl|ppt|docProps|customXml|_rels|META-INF|Thumbnails|worksheets|theme|media|charts|drawings|"
    r"comments|threadedComments|persons|pivotCache|pivotTables|externalLinks|embeddings|glossary|revisions|"
    r"queryTables|tables|diagrams|activeX|Pictures|Configurations2|Basic|Versions|"
    r"Object \d{1,3}|ObjectReplacements)/)*"
    r"(?:\[Content_Types\]|\.?[a-zA-Z]{2,24}\d{0,4})(?:\.(?:xml|rels|vml|bin|png|jpe?g|gif|emf|wmf|rdf))*\Z"
)
WHOLE_FILE = Text("hele bestand", "whole file")


class Notes:
    """Collects what is hidden and what is readable; the same kind at the same place is told once."""

    def __init__(self, *, inside: Text | None = None) -> None:
        self.inside = inside  # the part of a larger file
        self.hidden: dict[tuple[HiddenKind, str], Hidden] = {}
        self.readable: list[Readable] = []
        self.left = READABLE_LIMIT

    def error(self, kind: HiddenKind, where: Text = WHOLE_FILE, *, length: int = 0) -> None:
        """Note what keeps a file from being published."""
        self._hide(Hidden(kind, Severity.ERROR, self._within(where), length))

    def warning(self, kind: HiddenKind, where: Text = WHOLE_FILE, *, length: int = 0) -> None:
        """Note what somebody should look at."""
        self._hide(Hidden(kind, Severity.WARNING, self._within(where), length))

    def read(self, text: str, where: Text = WHOLE_FILE) -> None:
        """Note text in which personal data is looked for."""
        if len(text) > self.left:
            self.error(HiddenKind.TOO_LARGE, length=len(text))
            return
        self.left -= len(text)
        if text.strip():
            self.readable.append(Readable(self._within(where), text))

    def add(self, inspected: Inspected) -> None:
        """Take over what was seen in a part."""
        for item in inspected.hidden:
            self._hide(item)
        self.readable.extend(inspected.readable)

    def inspected(self, *, pages: int = 0) -> Inspected:
        """Give everything, in the order in which it was met."""
        return Inspected(tuple(self.hidden.values()), tuple(self.readable), pages)

    def _hide(self, item: Hidden) -> None:
        key = (item.kind, item.where.nl)
        was = self.hidden.get(key)
        if was is not None:
            heavier = Severity.ERROR if Severity.ERROR in (was.severity, item.severity) else was.severity
            item = Hidden(item.kind, heavier, item.where, was.length + item.length)
        self.hidden[key] = item

    def _within(self, where: Text) -> Text:
        if self.inside is None:
            return where
        if where == WHOLE_FILE:
            return self.inside
        return Text(f"{self.inside.nl}, {where.nl}", f"{self.inside.en}, {where.en}")


def refused(kind: HiddenKind, *, length: int = 0) -> Inspected:
    """Give what is told of a file that is not looked into."""
    return Inspected((Hidden(kind, Severity.ERROR, WHOLE_FILE, length),))


def part_named(name: str, number: int) -> Text:
    """Give the place of a part of an archive; a name that an author can have chosen is not told."""
    if _PART.match(name):
        return Text(name, name)
    return Text(f"onderdeel {number} van het archief", f"part {number} of the archive")
