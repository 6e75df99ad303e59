"""What the bytes of a PDF tell beside its parts: earlier states, and what lies around or between them."""

import re
from collections.abc import Collection, Iterator

from generator.detection.hidden import Hidden, HiddenKind
from generator.detection.pdf_anatomy import Number
from generator.model.finding import Severity
from generator.model.text import Text

END = b"%%EOF"
HEADER = b"%PDF-"
START = re.compile(rb"startxref\s+(\d+)\s+%%EOF")
# Word writes a second table without entries, for readers that know streams of references
EMPTY_TABLE = re.compile(rb"\s*xref\s+0 0\s+trailer\b")
PART = b" obj"
NUMBER = re.compile(rb"(\d{1,9}) (\d{1,5})$")
NUMBER_WIDTH = 15
PADDING = b"\r\n\t \0"


def around(data: bytes, *, is_linearized: bool, numbers: Collection[Number]) -> Iterator[Hidden]:
    """Give earlier revisions, data before and after the file, and parts that no table names."""
    extra = _revisions(data) - 1 - int(is_linearized)
    if extra > 0:
        where = Text("eerdere versies in het bestand", "earlier states in the file")
        yield Hidden(HiddenKind.EARLIER_REVISION, Severity.ERROR, where, extra)
    elif lost := _lost(data, numbers):
        where = Text("onderdelen die in geen tabel staan", "parts that no table names")
        yield Hidden(HiddenKind.ORPHAN, Severity.ERROR, where, lost)
    before = len(data[: max(data.find(HEADER), 0)].strip(PADDING))
    if before:
        where = Text("vóór het begin van de pdf", "before the start of the PDF")
        yield Hidden(HiddenKind.TRAILING_DATA, Severity.ERROR, where, before)
    after = len(data[data.rfind(END) + len(END) :].strip(PADDING)) if END in data else 0
    if after:
        where = Text("na het einde van de pdf", "after the end of the PDF")
        yield Hidden(HiddenKind.TRAILING_DATA, Severity.ERROR, where, after)


def _revisions(data: bytes) -> int:
    """Count the times that the file was finished; a table that adds nothing does not count."""
    ends = max(data.count(END), 1)
    return ends - sum(1 for found in START.finditer(data) if _adds_nothing(data, int(found[1])))


def _adds_nothing(data: bytes, offset: int) -> bool:
    return EMPTY_TABLE.match(data, offset, offset + 64) is not None


def _lost(data: bytes, numbers: Collection[Number]) -> int:
    """Count the parts that are written in the file, and are not its current state."""
    written = list(_written(data))
    known = set(numbers)
    return len([number for number in written if number not in known]) + len(written) - len(set(written))


def _written(data: bytes) -> Iterator[Number]:
    position = data.find(PART)
    while position >= 0:
        found = NUMBER.search(data[max(position - NUMBER_WIDTH, 0) : position])
        if found and not data[position + len(PART) : position + len(PART) + 8].lstrip().startswith(b"null"):
            yield int(found[1]), int(found[2])
        position = data.find(PART, position + 1)
