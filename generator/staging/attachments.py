"""Files that a public document offers."""

from generator.markup.plain import plain_marks
from generator.model.library import Attachment, Document
from generator.model.procedure import Attachment as Named
from generator.staging.addresses import address_of
from generator.staging.desk import Desk
from generator.staging.public_parts import PublicAttachment


def attachments_of(document: Document, desk: Desk) -> tuple[PublicAttachment, ...]:
    """Give the files that a document names and that are there, in the order in which it names them."""
    files = {file.name: file for file in desk.collection.attachments if file.year == document.year}
    return tuple(
        _public(item, files[item.file], address=f"{address_of(document)}{item.file}")
        for item in document.meta.attachments
        if item.file in files
    )


def _public(item: Named, file: Attachment, *, address: str) -> PublicAttachment:
    return PublicAttachment(
        address=address,
        source=file.path,
        title=plain_marks(item.title or item.file),
        role=item.role,
        type=item.file.rpartition(".")[2].upper(),
        size=file.size,
        accessible=item.accessible,
    )
