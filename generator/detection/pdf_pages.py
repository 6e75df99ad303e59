"""Every page of a PDF: its text, and what of it a reader does not see."""

from collections.abc import Callable, Iterable, Iterator

import pypdfium2

from generator.detection.hidden import Hidden, HiddenKind, Readable
from generator.detection.pdf_place import on_page, on_pages
from generator.detection.pdf_sight import Sight, sight_of
from generator.model.finding import Severity

Progress = Callable[[], None]  # called once a page, to show that the work goes on

HIDDEN_FROM = 3  # letters: fewer are a sign of a strange font
BLACKED_OUT_FROM = 2  # letters under a dark plane, which somebody laid there
RECOGNISED_FROM = 20  # letters: recognition sees some in dust
SCANNED_UP_TO = 9  # letters on a page that is a picture: a page number


def sights(data: bytes, *, progress: Progress) -> Iterator[Sight]:
    """Give the sight of each page, in order."""
    with pypdfium2.PdfDocument(data) as document:
        for index in range(len(document)):
            page = document[index]
            try:
                yield sight_of(page)
            finally:
                page.close()
            progress()


def texts(pages: Iterable[Sight]) -> Iterator[Readable]:
    """Give the text of each page that has any."""
    return (
        Readable(on_page(number), page.text)
        for number, page in enumerate(pages, start=1)
        if page.text.strip()
    )


def unseen(pages: tuple[Sight, ...]) -> Iterator[Hidden]:
    """Give what is not seen, page by page, and the pages without text."""
    for number, page in enumerate(pages, start=1):
        yield from _of_page(page, number)
    scans = [number for number, page in enumerate(pages, start=1) if _is_scan(page)]
    if scans:
        yield Hidden(HiddenKind.NO_TEXT_LAYER, Severity.WARNING, on_pages(scans), len(scans))


def _of_page(page: Sight, number: int) -> Iterator[Hidden]:
    where = on_page(number)
    if page.hidden >= HIDDEN_FROM or page.blacked_out >= BLACKED_OUT_FROM:
        yield Hidden(HiddenKind.HIDDEN_TEXT, Severity.ERROR, where, page.hidden)
    if page.off_page >= HIDDEN_FROM:
        yield Hidden(HiddenKind.OFF_PAGE, Severity.ERROR, where, page.off_page)
    if page.unlike_picture >= RECOGNISED_FROM:
        yield Hidden(HiddenKind.OCR_MISMATCH, Severity.WARNING, where, page.unlike_picture)


def _is_scan(page: Sight) -> bool:
    return page.is_picture and sum(sign.isalnum() for sign in page.text) <= SCANNED_UP_TO
