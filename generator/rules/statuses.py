"""Groups of statuses and reasons that rules ask for."""

from datetime import datetime

from generator.model.front_matter import FrontMatter
from generator.model.terms import Status, WithdrawnWhy

ADOPTED = frozenset({Status.ADOPTED, Status.PUBLISHED})  # the text is final
CLOSED = frozenset({Status.DRAFT, Status.HEARING, Status.ADOPTED, Status.NOT_PUBLIC})  # not for everyone
SILENT = frozenset({WithdrawnWhy.PRIVACY, WithdrawnWhy.COURT})  # the page tells no more than that


def is_early(meta: FrontMatter, moment: datetime) -> bool:
    """Whether a published document waits for a moment, a day or an event."""
    if meta.publication_status is not Status.PUBLISHED:
        return False
    event, today = meta.publish_after_event, moment.date()
    return (
        (meta.publish_from is not None and meta.publish_from > moment)
        or (meta.published_on is not None and meta.published_on > today)
        or (event is not None and (event.happened_on is None or event.happened_on > today))
    )
