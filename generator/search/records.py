"""What is shown of a document: one small file for a line in a list, one for the text around a match."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.search.fields import Names, one_line, pieces_of
from generator.search.shards import IndexFile, hash_of, packed, to_json
from generator.staging.public_document import PublicDocument

BLOCK = 32  # documents whose files share a hash: a hash for each would fill the head


@dataclass(frozen=True, slots=True)
class Block:
    """The files of up to `BLOCK` documents."""

    name: str
    size: int
    files: tuple[IndexFile, ...]


def _line(document: PublicDocument) -> list[str]:
    return [
        document.id,
        document.address,
        one_line(document.title),
        one_line(document.summary),
        document.published_on.isoformat(),
    ]


def _block(documents: Sequence[PublicDocument], names: Names) -> Block:
    lines = [to_json(_line(document)) for document in documents]
    texts = [to_json(pieces_of(document, names)) for document in documents]
    name = hash_of(b"\n".join((*lines, *texts)))
    numbered = enumerate(zip(lines, texts, strict=True))
    files = tuple(
        IndexFile(f"{letter}-{name}-{at}.bin", packed(content))
        for at, pair in numbered
        for letter, content in zip("dt", pair, strict=True)
    )
    return Block(name, len(documents), files)


def blocks_of(documents: Sequence[PublicDocument], names: Names) -> list[Block]:
    """Give the files of all documents, in their order."""
    starts = range(0, len(documents), BLOCK)
    return [_block(documents[start : start + BLOCK], names) for start in starts]
