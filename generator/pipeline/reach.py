"""Which files are judged because others changed."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.model.library import Collection, Document, Library
from generator.model.provider import Provider, names_of_persons
from generator.model.values import ProviderKey
from generator.reading.document import read_document
from generator.reading.layout import SHARED, Role, position
from generator.rules.folding import fold, words_of
from generator.rules.traces import Traces, traces_of
from generator.settings.typed import typed
from generator.source.text import decode
from generator.source.tree import parse_tree

Earlier = Mapping[str, bytes | None]

_LEANED_ON = frozenset({Role.PARTNERSHIP, Role.PROVIDERS, Role.FRAMEWORKS, Role.ALLOW, Role.GLOSSARY})


def asks_for_all(changed: frozenset[str], earlier: Earlier, *, root: Path) -> bool:
    """Whether every partnership is to be judged: what all share changed, or a name may stand nowhere now."""
    if not changed.isdisjoint(SHARED):
        return True
    lists = [path for path in changed if position(path).role is Role.PROVIDERS and (root / path).is_file()]
    return any(_names((root / path).read_bytes()) - _names(earlier.get(path) or b"") for path in lists)


def reach(library: Library, changed: frozenset[str], *, earlier: Earlier) -> frozenset[str]:
    """Give the changed paths, and those of every file that depends on one of them."""
    found = set(changed)
    for collection in library.collections:
        mine = frozenset(path for path in changed if position(path).partnership == collection.key)
        if any(position(path).role in _LEANED_ON for path in mine):
            found.update(document.path for document in collection.documents)
            found.update(page.path for page in collection.pages)
            found.update(file.path for file in library.files if file.partnership == collection.key)
        elif mine:
            found.update(_dependent(collection, mine, earlier=earlier))
    return frozenset(found)


def _dependent(collection: Collection, changed: frozenset[str], *, earlier: Earlier) -> Iterator[str]:
    """Give the documents that name a changed one, by id, by title or by file; and those that it names."""
    touched = [document for document in collection.documents if document.path in changed]
    touched.extend(_before(collection.key, changed, earlier=earlier))
    ids = {document.id for document in touched}
    named = {target for document in touched for _, target in document.meta.relations}
    words = (*sorted(path.rpartition("/")[2] for path in changed), *(found.lower() for found in sorted(ids)))
    titles = traces_of(words_of(document.meta.title) for document in touched)
    for document in collection.documents:
        if document.id in ids | named or _names_one(document, words, titles=titles):
            yield document.path


def _names_one(document: Document, words: tuple[str, ...], *, titles: Traces) -> bool:
    source = document.source.lower()
    if any(word in source for word in words):
        return True
    if not any(key.decode() in source for key in titles.keys):  # most need no closer look
        return False
    return any(True for _ in titles.found_in(fold(document.source)))


def _before(partnership: str, changed: frozenset[str], *, earlier: Earlier) -> Iterator[Document]:
    """Give the changed documents as they were."""
    for path in sorted(changed):
        data = earlier.get(path)
        if data and position(path).role is Role.DOCUMENT:
            _, document = read_document(path, partnership, decoded=decode(data))
            yield from [document] if document else []


def _names(data: bytes) -> frozenset[str]:
    """Give the names of natural persons in a list of providers."""
    text = decode(data).text
    providers, _ = typed(parse_tree(text), dict[ProviderKey, Provider]) if text else (None, ())
    return frozenset(names_of_persons((providers or {}).values()))
