"""The text in files of Word, Excel and LibreOffice: these are archives of XML."""

import io
import re
import zipfile
import zlib

_LIMIT = 50_000_000  # bytes unpacked: a small archive can be made to hold thousands of times that
_TAG = re.compile(rb"<[^>]*>")
_END_OF_LINE = re.compile(rb"</(?:w:p|text:p|text:h|a:p)>|<w:br/>")
_ARCHIVE = b"PK\x03\x04"


def packed_text(data: bytes) -> bytes | None:
    """Give the text of an office file; None for a file that is no such one, or too large to open."""
    if not data.startswith(_ARCHIVE):
        return None
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = [info for info in archive.infolist() if info.filename.endswith(".xml")]
            if not parts or sum(info.file_size for info in parts) > _LIMIT:
                return None
            return b"\n".join(_text(archive.read(info)) for info in parts)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError):
        return None


def _text(xml: bytes) -> bytes:
    return _TAG.sub(b"", _END_OF_LINE.sub(b"\n", xml))
