"""What is counted of a partnership, as far as everyone may know it."""

from collections.abc import Iterable

from generator.model.terms import Status
from generator.register.completeness import Completeness, completeness_of
from generator.register.entry import Standing, entries_of, told
from generator.staging.desk import Desk
from generator.staging.public_document import ClosedDocument, PublicDocument


def completeness(
    desk: Desk, documents: Iterable[PublicDocument], *, closed: Iterable[ClosedDocument]
) -> Completeness:
    """Count what is public, what the register tells and what is explained; the rest is in no number."""
    unnamed = frozenset(entry.id for entry in closed if not entry.municipalities)
    counted = entries_of(desk.collection, desk.when.municipalities, standings=_standings(desk))
    return completeness_of(
        told(counted, unnamed=unnamed),
        desk.collection,
        published=(document.published_on for document in documents),
        today=desk.today,
    )


def _standings(desk: Desk) -> dict[str, Standing]:
    standings = {
        document.path: Standing.NOT_PUBLIC
        for document in desk.collection.documents
        if document.meta.publication_status is Status.NOT_PUBLIC
    }
    standings.update((document.path, Standing.TAKEN_BACK) for document in desk.explained)
    standings.update((document.path, Standing.PUBLIC) for document in desk.public.values())
    return standings
