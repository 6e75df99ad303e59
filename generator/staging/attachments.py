"""Files that a public document offers."""

from generator.model.library import Document
from generator.model.procedure import Attachment
from generator.staging.addresses import address_of
from generator.staging.desk import Desk
from generator.staging.public import PublicAttachment


def attachments_of(document: Document, desk: Desk) -> tuple[PublicAttachment, ...]:
    """Give the files that a document names and that are there, in the order in which it names them."""
    sizes = {
        file.name: (file.path, file.size)
        for file in desk.collection.attachments
        if file.year == document.year
    }
    return tuple(
        _public(document, item, *sizes[item.file]) for item in document.meta.attachments if item.file in sizes
    )


def _public(document: Document, item: Attachment, path: str, size: int) -> PublicAttachment:
    return PublicAttachment(
        address=f"{address_of(document)}{item.file}",
        source=path,
        title=item.title or item.file,
        role=item.role,
        type=item.file.rpartition(".")[2].upper(),
        size=size,
        accessible=item.accessible,
    )
