"""A file of somebody to a body in our dialect."""

from generator.detection.files import FileType, inspect_bytes, type_of
from generator.model.text import Text
from generator.scaffolding.blocks import Block
from generator.scaffolding.converted import Converted, Note, Weight
from generator.scaffolding.hidden_things import judged
from generator.scaffolding.messages import EMPTY, LOCKED, LOST, OLD, UNKNOWN_TYPE, WRONG_TYPE
from generator.scaffolding.odt_file import ready_odt
from generator.scaffolding.pandoc import Reader, TooHardError, tree_of_file
from generator.scaffolding.pandoc_tree import blocks_of, letters_of
from generator.scaffolding.pdf_file import convert_pdf
from generator.scaffolding.pictures import Gallery
from generator.scaffolding.ready import Ready
from generator.scaffolding.structure import structured
from generator.scaffolding.word_file import ready_word
from generator.scaffolding.writing import Writer

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # also of a new file that a password locks
_READERS = {
    "docx": (FileType.DOCX, Reader.DOCX, ready_word),
    "odt": (FileType.ODT, Reader.ODT, ready_odt),
}
SUFFIXES = ("docx", "odt", "pdf")
"""The endings of the names of files that can be converted."""


def convert(content: bytes, suffix: str) -> Converted:
    """Give the body of a file and an account of what did not come along; never raises on what is in the file.

    `suffix` is the ending of its name, with or without a dot. A file with tracked changes, comments, hidden
    text or a macro is refused as a whole: the notes say where these are and what to do.
    """
    suffix = suffix.lower().lstrip(".")
    if content.startswith(_OLD_OFFICE) or suffix == "doc":
        return _refused(OLD)
    if suffix not in SUFFIXES:
        return _refused(UNKNOWN_TYPE)
    return _pdf(content) if suffix == "pdf" else _office(content, suffix)


def _office(content: bytes, suffix: str) -> Converted:
    kind, reader, make_ready = _READERS[suffix]
    if type_of(content) is not kind:
        return _refused(LOCKED if content.startswith(b"PK") else WRONG_TYPE)
    ready = make_ready(content)
    notes = (*ready.notes, *judged(inspect_bytes(f"bestand.{suffix}", content), ready.notes))
    if any(note.weight is Weight.REFUSED for note in notes):
        return Converted(notes=notes)
    try:
        tree = tree_of_file(ready.content, reader)
        lost = (Note(Weight.DROPPED, LOST),) if letters_of(tree) < ready.letters else ()
        return _written(blocks_of(tree), ready, notes=(*notes, *lost))
    except (TooHardError, RecursionError):  # tables in tables in tables
        return _refused(LOCKED)


def _pdf(content: bytes) -> Converted:
    if type_of(content) is not FileType.PDF:
        return _refused(WRONG_TYPE)
    notes = tuple(judged(inspect_bytes("bestand.pdf", content), ()))
    if any(note.weight is Weight.REFUSED for note in notes):
        return Converted(notes=notes)
    return convert_pdf(content, notes)


def _written(blocks: tuple[Block, ...], ready: Ready, *, notes: tuple[Note, ...]) -> Converted:
    text = structured(blocks, title=ready.title, cover=ready.cover)
    gallery = Gallery(ready.parts.get)
    writer = Writer(gallery)
    body = writer.body(text.blocks)
    if not body.strip():
        return _refused(EMPTY)
    return Converted(
        body=body,
        notes=(*notes, *text.notes, *writer.notes),
        title=text.title,
        cover=text.cover,
        grids=tuple(writer.grids),
        lists=tuple(writer.lists),
        pictures=tuple(gallery.pictures),
    )


def _refused(message: Text) -> Converted:
    return Converted(notes=(Note(Weight.REFUSED, message),))
