"""What a file carries, whatever its type: by its first bytes and by its name."""

import csv
import io
import re
import zipfile
from collections.abc import Callable
from enum import Enum

from generator.detection.archives import BROKEN
from generator.detection.docx import inspect_docx
from generator.detection.hidden import HiddenKind, Inspected
from generator.detection.notes import Notes, refused
from generator.detection.odf import inspect_odf
from generator.detection.pictures import JPEG, PNG, inspect_picture, is_webp
from generator.detection.svg import inspect_svg
from generator.detection.xlsx import inspect_xlsx
from generator.model.finding import Severity

FILE_LIMIT = 50_000_000
"""Bytes: a larger file is not looked into."""


class FileType(Enum):
    """The types that are looked into; the value is the ending of the name."""

    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"
    ODT = "odt"
    ODS = "ods"
    CSV = "csv"
    PNG = "png"
    JPG = "jpg"
    WEBP = "webp"
    SVG = "svg"
    TEXT = "txt"


_ENDINGS = {kind.value: kind for kind in FileType} | {
    "jpeg": FileType.JPG,
    "md": FileType.TEXT,
    "markdown": FileType.TEXT,
    "yml": FileType.TEXT,
    "yaml": FileType.TEXT,
    "json": FileType.TEXT,
}
_PLAIN = frozenset({FileType.CSV, FileType.TEXT})
_ARCHIVE = b"PK\x03\x04"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # also of a new file that a password locks
_TELLS = 100_000  # bytes at both ends in which the type of a broken archive shows
_SAYS = 100  # bytes of the part in which a LibreOffice file says what it is
_SAID = {
    b"application/vnd.oasis.opendocument.text": FileType.ODT,
    b"application/vnd.oasis.opendocument.spreadsheet": FileType.ODS,
}
_LIST_OF_TYPES = "[Content_Types].xml"
_MARKS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_NUMBER = re.compile(r"[+-]?[\d\s.,:/%€()-]*\Z")
_DASH = re.compile(r"[+-](?:\s|\Z)")


def is_type_known(name: str) -> bool:
    """Whether a file with this name is of a type that is looked into."""
    return name.rpartition(".")[2].lower() in _ENDINGS


def inspect_bytes(name: str, data: bytes) -> Inspected:
    """Give everything that a file carries unseen, and its text; never raises on what is in it."""
    if len(data) > FILE_LIMIT:
        return refused(HiddenKind.TOO_LARGE, length=len(data))
    named, found = _ENDINGS.get(name.rpartition(".")[2].lower()), type_of(data)
    if named in _PLAIN and found is None:
        return _text(data, is_table=named is FileType.CSV)
    if named is FileType.SVG and found is None:
        return inspect_svg(data)
    if named is not None and named is found:
        return _INSPECTORS[named](data)
    if data.startswith(_OLD_OFFICE) and named in {FileType.DOCX, FileType.XLSX}:
        return refused(HiddenKind.UNREADABLE)
    return _of_wrong_type(data, found)


def visible_text(inspected: Inspected) -> str | None:
    """Give the text of a file for search; None where something in it keeps it from being published."""
    if any(item.severity is Severity.ERROR for item in inspected.hidden):
        return None
    return "\n".join(item.text for item in inspected.readable)


def type_of(data: bytes) -> FileType | None:
    """Say what a file is by its content; None for plain text and for what is not known."""
    if data.startswith(JPEG):
        return FileType.JPG
    if data.startswith(PNG):
        return FileType.PNG
    if is_webp(data):
        return FileType.WEBP
    if b"%PDF-" in data[:1024]:
        return FileType.PDF
    return _type_of_archive(data) if data.startswith(_ARCHIVE) else None


def _type_of_archive(data: bytes) -> FileType | None:
    """Say what an archive is by the names of its parts; one that is broken, by what is left of these."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = "\n".join(archive.namelist())
            said = archive.open("mimetype").read(_SAYS) if "mimetype" in archive.NameToInfo else b""
    except BROKEN:
        ends = data[:_TELLS] + data[-_TELLS:]
        names, said = ends.decode("latin-1"), ends
    for mark, kind in _SAID.items():
        if mark in said:
            return kind
    if _LIST_OF_TYPES not in names:
        return None
    return FileType.DOCX if "word/" in names else FileType.XLSX if "xl/" in names else None


def _of_wrong_type(data: bytes, found: FileType | None) -> Inspected:
    """Refuse a file, and show what can be seen of it all the same."""
    notes = Notes()
    notes.error(HiddenKind.WRONG_TYPE, length=len(data))
    if found is not None:
        notes.add(_INSPECTORS[found](data))
    elif b"\0" not in data[:8000]:
        notes.add(_text(data, is_table=False))
    return notes.inspected()


def text_of(data: bytes) -> str | None:
    """Read plain text, code point for code point; None for what is none."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    if b"\0" in data:
        return None
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _text(data: bytes, *, is_table: bool) -> Inspected:
    text = text_of(data)
    if text is None:
        return refused(HiddenKind.WRONG_TYPE, length=len(data))
    notes = Notes()
    notes.read(text)
    if is_table and notes.readable:
        _formulas(text, notes)
    return notes.inspected()


def _formulas(text: str, notes: Notes) -> None:
    """Cells that a spreadsheet takes for a formula, which may open a program or send what is in the sheet."""
    first = text.partition("\n")[0]
    sign = max(";,\t", key=first.count)
    try:
        for row in csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=sign):
            for cell in filter(is_formula, row):
                notes.error(HiddenKind.SCRIPT, length=len(cell))
    except csv.Error:
        notes.error(HiddenKind.UNREADABLE)


def is_formula(cell: str) -> bool:
    """Whether a spreadsheet takes a cell for a formula; a number, a telephone number and a dash are none."""
    cell = cell.lstrip(" \t\r")
    if cell.startswith(("=", "@")):
        return len(cell) > 1
    return cell.startswith(("+", "-")) and not _NUMBER.match(cell) and not _DASH.match(cell)


def _pdf(data: bytes) -> Inspected:
    from generator.detection.pdf import inspect_pdf  # noqa: PLC0415 (half a second, and most files are no PDF)

    return inspect_pdf(data)


_INSPECTORS: dict[FileType, Callable[[bytes], Inspected]] = {
    FileType.PDF: _pdf,
    FileType.DOCX: inspect_docx,
    FileType.XLSX: inspect_xlsx,
    FileType.ODT: inspect_odf,
    FileType.ODS: inspect_odf,
    FileType.PNG: inspect_picture,
    FileType.JPG: inspect_picture,
    FileType.WEBP: inspect_picture,
}
