"""The shape of a gate: it is open, or it says what shuts it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from generator.model.front_matter import FrontMatter
from generator.model.library import Collection, Document
from generator.model.text import Text
from generator.model.values import AMSTERDAM
from generator.settings.municipalities import Municipalities


@dataclass(frozen=True, slots=True)
class At:
    """The moment at which a gate is looked at, with the partnership of the document."""

    moment: datetime
    collection: Collection
    municipalities: Municipalities

    @property
    def today(self) -> date:
        """The day of the moment, in Amsterdam."""
        return self.moment.astimezone(AMSTERDAM).date()


@dataclass(frozen=True, slots=True)
class Barrier:
    """What shuts a gate, and when it opens by itself."""

    reason: Text
    opens_at: datetime | None = None  # None: somebody has to open it
    action: Text | None = None  # where this barrier asks for something else than its gate does


def _every_document(_meta: FrontMatter) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Gate:
    """One condition for being public; `check` gives a barrier where it is not met."""

    name: str
    title: Text
    source: str
    opener: Text  # the role that can open it
    action: Text  # what that role does
    check: Callable[[Document, At], Barrier | None]
    since: Callable[[Document, At], date | None]  # the day since which it is as it is, where a source tells
    concerns: Callable[[FrontMatter], bool] = (
        _every_document  # False: this document has nothing to do with it
    )
    # False: a record that a rule asks for. Without it nothing becomes public, but a page that is there stays:
    # who takes a line away by mistake makes an error, and errors never remove a page.
    takes_away: bool = True


def never_told(_document: Document, _at: At) -> None:
    """Give no day: nothing in a source tells since when."""
