"""The shape of a gate: it is open, or it says what shuts it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

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


@dataclass(frozen=True, slots=True)
class Gate:
    """One condition for being public; `check` gives a barrier where it is not met."""

    name: str
    title: Text
    source: str
    check: Callable[[Document, At], Barrier | None]
