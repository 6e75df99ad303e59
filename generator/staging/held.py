"""Holding back: a partnership with errors shows what it showed, less what has to go.

Removal never waits (contract: What is public): a document that is now withdrawn, suspended, closed, gone
or no longer understood disappears, also while errors hold back every addition and change.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from generator.lifecycle.gate import At
from generator.lifecycle.standing import is_held_open
from generator.model.library import Collection, Document
from generator.model.provider import Provider
from generator.model.terms import Status
from generator.reading.document import read_document
from generator.source.files import Files
from generator.source.text import decode

_PROVIDER = re.compile(r"^['\"]?([a-z0-9][a-z0-9-]*)['\"]?[ \t]*:", re.MULTILINE)
_PERSON = re.compile(r"natural_person['\"]?[ \t]*:[ \t]*['\"]?true")
_STATUS = re.compile(
    rb"^\s*['\"]?publication_status['\"]?\s*:[ \t]*['\"]?([^'\"#\r\n]*?)['\"]?[ \t]*(?:#.*)?\r?$",
    re.MULTILINE,
)


def hold_back(shown: Collection, now: Collection | None, *, files: Files, when: At) -> Collection:
    """Give what may still be shown: `shown` is what the last build had, `now` what is read at present.

    `now` is None where the settings of the partnership themselves are not understood.
    """
    present = _present(now.documents if now else ())
    stays = tuple(_stays(shown, present, files=files, when=when))
    staying = {document.id for document in stays}
    removed = tuple(
        document
        for document in present.values()
        if document.meta.publication_status is not Status.PUBLISHED and document.id not in staying
    )
    return replace(
        shown,
        documents=(*stays, *removed),
        providers=_without_persons(shown, now, files=files),
        attachments=tuple(file for file in shown.attachments if files.has(file.path)),
    )


def _present(documents: Iterable[Document]) -> dict[str, Document]:
    """Of two sources with one id, the one that is not public counts."""
    present: dict[str, Document] = {}
    for document in documents:
        other = present.get(document.id)
        if other is None or other.meta.publication_status is Status.PUBLISHED:
            present[document.id] = document
    return present


def _stays(
    shown: Collection, present: Mapping[str, Document], *, files: Files, when: At
) -> Iterator[Document]:
    for document in shown.documents:
        current = present.get(document.id) or _at_its_path(document, files)
        if isinstance(current, Document):
            yield document if is_held_open(current, when) else current
        elif current:
            yield document


def _at_its_path(document: Document, files: Files) -> Document | bool:
    """Read the source again; where it is not understood, say whether it still asks to be public."""
    try:
        data = files.read(document.path)
    except (OSError, KeyError):
        return False
    _, current = read_document(document.path, document.partnership, decoded=decode(data))
    if current is not None:
        return current if current.id == document.id else False
    front_matter = data.partition(b"\n---")[0]
    return _STATUS.findall(front_matter) == [Status.PUBLISHED.value.encode()]


def _without_persons(shown: Collection, now: Collection | None, *, files: Files) -> dict[str, Provider]:
    """A provider that turns out to be a natural person loses its name at once."""
    persons = _persons(shown.key, files)
    return {
        key: now.providers[key]
        if now and key in now.providers and now.providers[key].natural_person
        else provider.model_copy(update={"natural_person": True})
        if key in persons
        else provider
        for key, provider in shown.providers.items()
    }


def _persons(partnership: str, files: Files) -> frozenset[str]:
    """Give the keys that are marked as natural persons, also where providers.yml is not understood."""
    try:
        text = files.read(f"content/{partnership}/providers.yml").decode(errors="replace")
    except (OSError, KeyError):
        return frozenset()
    blocks = _PROVIDER.split(text)  # what stands before the first key, then key and block in turn
    pairs = zip(blocks[1::2], blocks[2::2], strict=True)
    return frozenset(key for key, block in pairs if _PERSON.search(block))
