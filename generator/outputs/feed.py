"""The nouns of the feeds: a feed and what happened."""

from dataclasses import dataclass, field
from datetime import date

NEWEST = 50  # as many items as a feed holds


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a publication; the id never changes, whatever else does."""

    id: str
    document: str  # id of the document
    url: str
    title: str
    content: str = field(repr=False)
    day: date | None
    label: str  # the kind, in Dutch
    author: str
    language: str
    updated: date | None = None  # where it was changed after `day`

    @property
    def order(self) -> tuple[int, str]:
        """Sort key: newest first, what has no day last, then by id."""
        return (-(self.day or date.min).toordinal(), self.id)


@dataclass(frozen=True, slots=True)
class Feed:
    """What can be followed: the newest events of one subject."""

    id: str
    folder: str  # relative to the root of the site; "" or ending on /
    title: str
    author: str
    site_url: str
    language: str
    start: date  # stands in where no event has a day
    events: tuple[Event, ...]

    @property
    def home(self) -> str:
        """The page that shows the same subject."""
        return self.site_url + self.folder

    @property
    def updated(self) -> date:
        """The day of the newest event."""
        return max((event.day for event in self.events if event.day), default=self.start)
