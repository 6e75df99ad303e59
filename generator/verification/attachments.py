"""No file that only belongs to what is closed, under whatever name it was put."""

from collections.abc import Iterator
from pathlib import Path

from generator.model.library import Library
from generator.verification.built import Built
from generator.verification.permitted import Permit, Permitted
from generator.verification.trouble import Trouble, TroubleKind


def closed_attachments(
    built: Built, library: Library, *, permits: tuple[Permitted, ...]
) -> Iterator[Trouble]:
    """Give the built files that are the same, byte for byte, as an attachment of a closed document."""
    by_size: dict[int, list[str]] = {}
    for path in _closed(library, permits):
        source = Path(library.root) / path
        if source.is_file():
            by_size.setdefault(source.stat().st_size, []).append(path)
    for path in sorted(built.files) if by_size else ():
        size = (built.root / path).stat().st_size
        for source_path in by_size.get(size, ()):
            if (built.root / path).read_bytes() == (Path(library.root) / source_path).read_bytes():
                yield Trouble(TroubleKind.FILE_TRACE, path, source=source_path)


def _closed(library: Library, permits: tuple[Permitted, ...]) -> Iterator[str]:
    """Give the paths of attachments that no public document names."""
    public = {
        (item.document.partnership, item.document.year, attachment.file)
        for item in permits
        if item.permit is Permit.PAGE
        for attachment in item.document.meta.attachments
    }
    for collection in library.collections:
        for attachment in collection.attachments:
            if (collection.key, attachment.year, attachment.name) not in public:
                yield attachment.path
