"""A site as one zip file, for a web team that uploads by hand."""

import os
import zipfile
from pathlib import Path

_DAY = (1980, 1, 1, 0, 0, 0)  # the first day a zip file knows: the same site gives the same bytes
_READABLE = 0o100644 << 16  # an ordinary file that a web server may read
_SMALL_ALREADY = (
    ".bin",
    ".png",
    ".jpg",
    ".jpeg",
    ".webp",
    ".woff2",
    ".pdf",
    ".docx",
    ".xlsx",
    ".odt",
    ".ods",
)


def pack(folder: Path, archive: Path) -> None:
    """Write every file below `folder` to `archive`, in one step; who unpacks it has the same folder."""
    beside = archive.with_name(f".{archive.name}-{os.getpid()}")
    try:
        with zipfile.ZipFile(beside, "w") as packed:
            for path in sorted(path for path in folder.rglob("*") if path.is_file()):
                _add(packed, path, name=path.relative_to(folder).as_posix())
        beside.replace(archive)
    finally:
        beside.unlink(missing_ok=True)


def _add(packed: zipfile.ZipFile, path: Path, *, name: str) -> None:
    entry = zipfile.ZipInfo(name, _DAY)
    entry.external_attr = _READABLE
    entry.create_system = 3  # Unix, wherever it is made
    small = name.endswith(_SMALL_ALREADY)
    entry.compress_type = zipfile.ZIP_STORED if small else zipfile.ZIP_DEFLATED
    packed.writestr(entry, path.read_bytes())
