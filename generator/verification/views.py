"""The ways in which a stretch of text is read."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from itertools import accumulate, pairwise

from generator.model.text import Text
from generator.verification.letters import KEPT, folded
from generator.verification.steps import DECODING, PLAIN, UNQUOTING, WITHOUT_TAGS, Step, is_quoted

_BLOCK = 4096
_SIGNS = (b"%", b"&", b"\\", b"=")


class Way(Enum):
    """A way of reading; the value is stable and stands in reports."""

    RAW = "raw"  # as it stands
    DECODED = "decoded"  # entities, escapes, per cent signs and quoted-printable undone, twice
    TAG_FREE = "tag-free"  # and without tags
    NAME = "path"  # the name of the file or its folder
    BASE64 = "base64"  # what stands in base64
    PACKED = "packed"  # unpacked
    PART = "part"  # a part of an archive or office file
    PDF = "pdf"  # text, notes, values and properties of a PDF
    PICTURE = "picture"  # text within a picture file
    BINARY = "binary"  # readable signs in a file that is no text
    SHOWN = "shown"  # what a reader of a page sees

    @property
    def text(self) -> Text:
        """Tell a reader where to look."""
        return _TOLD[self]


_TOLD = {
    Way.RAW: Text("in de tekst zelf", "in the text itself"),
    Way.DECODED: Text("in tekens met een code, zoals &#74; of %4A", "in coded signs, such as &#74; or %4A"),
    Way.TAG_FREE: Text("in de tekst zonder de labels", "in the text without its tags"),
    Way.NAME: Text("in de naam van het bestand of de map", "in the name of the file or folder"),
    Way.BASE64: Text("in gegevens in base64", "in data in base64"),
    Way.PACKED: Text("in het ingepakte deel", "in what is packed"),
    Way.PART: Text("in een onderdeel van het bestand", "in a part of the file"),
    Way.PDF: Text("in de pdf: tekst, notities of eigenschappen", "in the PDF: text, notes or properties"),
    Way.PICTURE: Text("in tekst bij de afbeelding", "in text within the picture file"),
    Way.BINARY: Text("tussen de bytes van het bestand", "between the bytes of the file"),
    Way.SHOWN: Text("in wat de lezer ziet", "in what a reader sees"),
}


@dataclass(slots=True)
class View:
    """One reading of a stretch of text: `plain` has its words, in ASCII, `folded` its letters and digits."""

    way: Way
    data: bytes = field(repr=False)
    steps: tuple[Step, ...]
    stages: list[bytes] = field(default_factory=list, repr=False)  # what the first steps gave
    plain: bytes = field(init=False, repr=False)
    folded: str = field(init=False, repr=False)
    _counts: list[int] = field(default_factory=list, repr=False)  # letters and digits before each block
    _block: tuple[int, list[int]] = field(default=(-1, []), repr=False)

    def __post_init__(self) -> None:
        self.stages = [*(self.stages or (self.data,))]
        for step in self.steps[len(self.stages) - 1 :]:
            self.stages.append(step.apply(self.stages[-1]))
        self.plain = self.stages[-1]
        self.folded = folded(self.plain)

    def place(self, number: int) -> int:
        """Give where in `plain` the letter or digit stands that has this number in `folded`."""
        if not self._counts:
            blocks = range(0, len(self.plain), _BLOCK)
            sizes = (len(folded(self.plain[at : at + _BLOCK])) for at in blocks)
            self._counts = list(accumulate(sizes, initial=0))
        at, known = self._block
        if not (at >= 0 and self._counts[at] <= number < self._counts[at + 1]):
            at = bisect_right(self._counts, number) - 1
            start = at * _BLOCK
            block = self.plain[start : start + _BLOCK]
            known = [place for place, code in enumerate(block, start) if code in KEPT]
            self._block = (at, known)
        return known[number - self._counts[at]]

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Give the stretch of `data` that became this stretch of `plain`."""
        first, last = start, end - 1
        for step, (before, after) in reversed([*zip(self.steps, pairwise(self.stages), strict=True)]):
            if before is not after:
                first, end = step.before(before, first)[0], step.before(before, last)[1]
                last = end - 1
        return first, last + 1


def views_of(data: bytes) -> Iterator[View]:
    """Give the readings of a stretch of text; one that reads nothing else than another is left out."""
    raw = View(Way.RAW, data, (PLAIN,))
    yield raw
    decoded = raw
    if any(sign in data for sign in _SIGNS):
        steps = (*UNQUOTING, *DECODING) if is_quoted(data) else DECODING
        # Plain at the end too: what was written as a code can be a letter with an accent.
        decoded = View(Way.DECODED, data, (PLAIN, *steps, PLAIN), raw.stages)
    if decoded.folded != raw.folded:
        yield decoded
    if b"<" in decoded.plain:
        yield View(Way.TAG_FREE, data, (*decoded.steps, *WITHOUT_TAGS), decoded.stages)
