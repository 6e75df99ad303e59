"""A PDF to a body: its text as a draft, with the line on which each page begins."""

from dataclasses import replace

from generator.detection.files import FILE_LIMIT
from generator.detection.pdf_guard import GaveUpError, apart
from generator.model.text import Text
from generator.scaffolding.converted import Converted, Note, Weight
from generator.scaffolding.messages import CONTENTS, LOCKED, MARGINS, SCAN, TOO_LARGE
from generator.scaffolding.pdf_lines import lines_here
from generator.scaffolding.pdf_text import PdfText, text_of_lines
from generator.scaffolding.pictures import Gallery
from generator.scaffolding.structure import structured
from generator.scaffolding.writing import Writer

_DRAFT = Text(
    "uit een pdf komt alleen de tekst: koppen zijn een gok, tabellen, voetnoten en afbeeldingen moet u "
    "zelf nakijken",
    "of a PDF only the text comes along: headings are a guess; check tables, footnotes and pictures yourself",
)


def convert_pdf(data: bytes, notes: tuple[Note, ...]) -> Converted:
    """Give the text of a PDF that was looked through; `notes` are what was told of it."""
    if len(data) > FILE_LIMIT:
        return Converted(notes=(Note(Weight.REFUSED, TOO_LARGE),))
    try:
        text = text_of_lines(apart(lines_here, data))
    except GaveUpError as error:
        return Converted(notes=(Note(Weight.REFUSED, TOO_LARGE if error.is_exhausted else LOCKED),))
    if not text.blocks:
        return Converted(notes=(Note(Weight.REFUSED, SCAN),))
    return _written(text, (*notes, *_told(text)))


def _told(text: PdfText) -> tuple[Note, ...]:
    told = [Note(Weight.LOOK, _DRAFT)]
    told += [Note(Weight.DROPPED, MARGINS)] if text.dropped_margins else []
    told += [Note(Weight.DROPPED, CONTENTS)] if text.dropped_contents else []
    return tuple(told)


def _written(text: PdfText, notes: tuple[Note, ...]) -> Converted:
    meant = structured(text.blocks, title="", cover=())
    writer = Writer(Gallery(lambda _part: None))
    first = len(text.blocks) - len(meant.blocks)  # the cover page stayed behind
    pieces: list[str] = []
    pages: list[tuple[int, int]] = []
    line = 1
    for block, on in zip(meant.blocks, text.pages[first:], strict=True):
        piece = writer.body((block,)).rstrip("\n")
        pages += [(line, page) for page in on if not pages or page > pages[-1][1]]
        pieces.append(piece)
        line += piece.count("\n") + 2
    paged = tuple(replace(note, place=replace(note.place, paragraph=0)) for note in meant.notes)
    return Converted(
        body="\n\n".join(pieces) + "\n",
        notes=(*notes, *paged),
        title=meant.title,
        cover=meant.cover,
        lists=tuple(writer.lists),
        pages=tuple(pages),
    )
