"""Whether somebody who does not see the pages can read a PDF."""

from collections.abc import Iterator

import pikepdf

from generator.detection.hidden import Hidden, HiddenKind
from generator.detection.notes import WHOLE_FILE
from generator.detection.pdf_anatomy import Object, text
from generator.model.finding import Severity


def access(pdf: pikepdf.Pdf, titles: tuple[str, ...]) -> Iterator[Hidden]:
    """Give what a screen reader misses: structure, language, title (EN 301 549, chapter 10; PDF/UA)."""
    root = pdf.Root
    if not _is_marked(root) or "/StructTreeRoot" not in root:
        yield Hidden(HiddenKind.NOT_TAGGED, Severity.ADVICE, WHOLE_FILE)
    if not text(root.get("/Lang")).strip():
        yield Hidden(HiddenKind.NO_LANGUAGE, Severity.ADVICE, WHOLE_FILE)
    if not any(title.strip() for title in titles):
        yield Hidden(HiddenKind.NO_TITLE, Severity.ADVICE, WHOLE_FILE)


def _is_marked(root: Object) -> bool:
    marks = root.get("/MarkInfo")
    return isinstance(marks, pikepdf.Dictionary) and bool(marks.get("/Marked", False))
