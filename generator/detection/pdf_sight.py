"""Text of a page that a computer reads and a reader does not see.

The page is drawn twice, with its text and without. A letter in whose place nothing changes is not seen,
whatever keeps it from sight: a box, a picture, a colour, a layer, a note laid over it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image

from generator.detection.pdf_letters import Letter, enlarge, read
from generator.detection.pdf_notes import without_retyped
from generator.detection.pdf_objects import TextObject, objects_of
from generator.detection.pdf_pixels import Box, Difference, Frame, difference, drawn, flat_shade, frame_of

CELL = 8  # pixels: a letter is sought under others that touch the cell of its middle
DARK_UP_TO = 160  # of 255: black and the usual greys of a redaction
MARGIN = 2  # pixels around a letter: what fills these too is no stem of a letter
CLIPS = 7  # text as a window to what is painted later
INVISIBLE = 3


@dataclass(frozen=True, slots=True)
class Sight:
    """How many letters and digits of a page are read and not seen, and why."""

    text: str = field(default="", repr=False)
    hidden: int = 0
    blacked_out: int = 0  # of the hidden ones, those under one dark plane: somebody meant to hide them
    off_page: int = 0
    unlike_picture: int = 0  # recognised in a picture that is blank there
    is_picture: bool = False  # a picture fills at least half of the page


def sight_of(page: pypdfium2.PdfPage) -> Sight:
    """Give what a reader misses of a page; afterwards the page is good for nothing else."""
    objects = objects_of(page)
    frame = frame_of(page)
    pictures = tuple(frame.box(place) for place in objects.pictures)
    is_picture = any(frame.is_half_filled(place) for place in pictures)
    if not objects.texts:
        return Sight("", is_picture=is_picture)
    full = drawn(page, frame)
    enlarge(objects.texts)
    text, letters = read(page, objects.texts, frame=frame)
    _show(objects.texts, shown=False)
    seen = difference(full, drawn(page, frame))
    _show(objects.texts, shown=True)
    sight = _judged(_View(page, full, seen, pictures), letters, frame=frame)
    return replace(sight, text=text, is_picture=is_picture)


@dataclass(frozen=True, slots=True)
class _View:
    page: pypdfium2.PdfPage
    full: Image.Image
    seen: Difference
    pictures: tuple[Box, ...]

    def hides(self, letter: Letter) -> bool:
        """Tell whether a letter is not seen, apart from text that was recognised in a picture."""
        if letter.drawn_by.is_tiny:
            return True
        if self.seen.touches(letter.box):
            return False
        if letter.drawn_by.mode == CLIPS:
            return flat_shade(self.full, letter.box.padded(MARGIN)) is not None
        return True

    def is_recognised(self, letter: Letter) -> bool:
        """Tell whether a letter is invisible text over a picture, as programs for recognition leave it."""
        if letter.drawn_by.mode != INVISIBLE or letter.drawn_by.is_tiny:
            return False
        return any(place.holds(letter.box) for place in self.pictures)


def _judged(view: _View, letters: Sequence[Letter], *, frame: Frame) -> Sight:
    on_page = [letter for letter in letters if frame.shows(letter.box)]
    recognised = [letter for letter in on_page if view.is_recognised(letter)]
    others = [letter for letter in on_page if not view.is_recognised(letter)] if recognised else on_page
    hidden = [letter for letter in others if view.hides(letter)]
    hidden = [*without_retyped(view.page, hidden), *_covered(view, others, frame=frame)]
    under_black, _ = _planes(view.full, hidden, margin=0)
    dark, blank = _planes(view.full, recognised, margin=MARGIN)
    return Sight(
        hidden=len(hidden) + dark,
        blacked_out=under_black + dark,
        off_page=len(letters) - len(on_page),
        unlike_picture=blank,
    )


def _planes(full: Image.Image, letters: Iterable[Letter], *, margin: int) -> tuple[int, int]:
    """Count the letters where the page shows one dark plane, and where it is blank."""
    dark = blank = 0
    for letter in letters:
        shade = flat_shade(full, letter.box.padded(margin))
        if shade is not None and shade <= DARK_UP_TO:
            dark += 1
        elif shade is not None:
            blank += 1
    return dark, blank


def _covered(view: _View, letters: Sequence[Letter], *, frame: Frame) -> list[Letter]:
    """Give letters that seem to be seen because others are drawn right over them, such as a label."""
    lower = [letter for letter in _under_others(letters) if not view.hides(letter)]
    if not lower:
        return []
    _show((letter.drawn_by for letter in lower), shown=False)
    seen = difference(view.full, drawn(view.page, frame))
    _show((letter.drawn_by for letter in lower), shown=True)
    together: dict[int, list[Letter]] = defaultdict(list)
    for letter in lower:
        together[letter.drawn_by.rank].append(letter)
    # of text that is merely printed over, a letter here and there is gone, and not the whole of it
    return [
        letter
        for group in together.values()
        if not any(seen.touches(one.box) for one in group)
        for letter in group
    ]


def _under_others(letters: Sequence[Letter]) -> list[Letter]:
    """Give letters that lie for the greater part under another letter of a later text object."""
    touched: dict[tuple[int, int], list[Letter]] = defaultdict(list)
    for letter in letters:
        for cell in _cells(letter.box):
            touched[cell].append(letter)
    return [letter for letter in letters if _is_under(letter, touched[_middle(letter.box)])]


def _is_under(letter: Letter, near: Iterable[Letter]) -> bool:
    sign, place, rank = letter.sign, letter.place, letter.drawn_by.rank
    for other in near:
        # the same letter once more is a shadow or bold print, not another text
        if other.drawn_by.rank > rank and other.sign != sign and other.place.covers(place):
            return True
    return False


def _cells(box: Box) -> Iterator[tuple[int, int]]:
    down = range(box.top // CELL, (box.bottom - 1) // CELL + 1)
    return ((across, row) for across in range(box.left // CELL, (box.right - 1) // CELL + 1) for row in down)


def _middle(box: Box) -> tuple[int, int]:
    return (box.left + box.right) // (2 * CELL), (box.top + box.bottom) // (2 * CELL)


def _show(texts: Iterable[TextObject], *, shown: bool) -> None:
    for text in texts:
        pdfium.FPDFPageObj_SetIsActive(text.handle, shown)
