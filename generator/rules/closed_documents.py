"""What would betray a document that is not public: its title and its id."""

from collections.abc import Iterator

from generator.lifecycle.gate import At
from generator.lifecycle.standing import is_explained, is_held_open
from generator.model.library import Collection, Document
from generator.model.terms import Status
from generator.rules.folding import words_of
from generator.rules.traces import Traces, traces_of

_SHORTEST = 12  # characters of a title that is no ordinary phrase


def closed_traces(collection: Collection, when: At) -> Traces:
    """Give the titles and ids of what is not public now; the register and a tombstone may tell an id."""
    closed: list[Document] = []
    told: set[tuple[str, ...]] = set()
    for document in collection.documents:
        if document.meta.publication_status is Status.PUBLISHED and is_held_open(document, when):
            told.add(words_of(document.meta.title))
        else:
            closed.append(document)
    return traces_of(_rows(closed, when, told=told))


def _rows(closed: list[Document], when: At, *, told: set[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    for document in closed:
        title = words_of(document.meta.title)
        if len(" ".join(title)) >= _SHORTEST and title not in told:
            yield title
        in_register = document.meta.publication_status is Status.NOT_PUBLIC
        if not in_register and not is_explained(document, when):
            yield words_of(document.id)
