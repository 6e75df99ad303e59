"""Which documents take the place of another, or look back on it."""

from generator.model.kinds import OtherDocument
from generator.model.library import Document
from generator.model.terms import Sort
from generator.rules.known import Known


def is_superseded(document: Document, known: Known) -> bool:
    """Whether another document of the partnership says that it takes the place of this one."""
    return any(document.id in other.meta.supersedes for other in known.collection.documents)


def is_evaluated(document: Document, known: Known) -> bool:
    """Whether the partnership has an evaluation that names this document."""
    return any(
        isinstance(other.meta, OtherDocument)
        and other.meta.sort is Sort.EVALUATION
        and any(target == document.id for _, target in other.meta.relations)
        for other in known.collection.documents
    )
