"""The sources of what is public, kept beside a build as one archive per partnership."""

import zipfile
from collections.abc import Iterable
from pathlib import Path

from generator.source.files import ArchivedFiles

_DAY = (1980, 1, 1, 0, 0, 0)  # the first day a zip file knows: the same sources give the same bytes


def keep(sources: Iterable[tuple[str, bytes]], archive: Path) -> None:
    """Write sources (path and bytes) to an archive, sorted by path."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as kept:
        for path, data in sorted(sources):
            kept.writestr(zipfile.ZipInfo(path, _DAY), data)


def open_kept(archive: Path) -> ArchivedFiles:
    """Open an archive of kept sources; the caller closes `.archive`."""
    return ArchivedFiles(zipfile.ZipFile(archive))
