"""Notes, markings and redactions that were not carried out, per page."""

from collections import Counter
from collections.abc import Iterator

import pikepdf

from generator.detection.hidden import Hidden, HiddenKind, Readable
from generator.detection.pdf_anatomy import Object, text
from generator.detection.pdf_place import on_page
from generator.model.finding import Severity

ALLOWED = {"/Link", "/Widget"}  # links are for readers; fields of a form are looked at by their value
WORDS = ("/Contents", "/T", "/Subj", "/RC", "/OverlayText")


def annotations(pdf: pikepdf.Pdf) -> Iterator[Hidden]:
    """Give what is laid over the pages, once per page and kind."""
    for number, page in enumerate(pdf.pages, start=1):
        lengths: Counter[HiddenKind] = Counter()
        for note in _notes(page.obj):
            lengths[_kind(note)] += sum(len(words) for words in _words(note))
        for kind in sorted(lengths, key=lambda item: item.value):
            yield Hidden(kind, Severity.ERROR, on_page(number), lengths[kind])


def words_of_annotations(pdf: pikepdf.Pdf) -> Iterator[Readable]:
    """Give the texts of notes and links."""
    for number, page in enumerate(pdf.pages, start=1):
        found = [words for note in _all(page.obj) for words in _words(note)]
        if found:
            yield Readable(on_page(number), "\n".join(found))


def _kind(note: Object) -> HiddenKind:
    is_redaction = note.get("/Subtype") == pikepdf.Name.Redact
    return HiddenKind.UNAPPLIED_REDACTION if is_redaction else HiddenKind.ANNOTATION


def _notes(page: Object) -> Iterator[Object]:
    return (note for note in _all(page) if str(note.get("/Subtype", "")) not in ALLOWED)


def _all(page: Object) -> Iterator[Object]:
    found = page.get("/Annots")
    if isinstance(found, pikepdf.Array):
        yield from (note for note in found if isinstance(note, pikepdf.Dictionary))


def _words(note: Object) -> Iterator[str]:
    return (words for key in WORDS if (words := text(note.get(key)).strip()))
