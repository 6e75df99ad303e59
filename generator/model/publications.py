"""What a site says that is public of a partnership: the list by which the next build knows what was there."""

from dataclasses import dataclass
from datetime import date, datetime

from generator.model.terms import Status

NAME = "publications.json"
"""The file of the list, in the root of the site of a partnership."""
PARTNERSHIPS = "partnerships.json"
"""The file that names the partnerships with a site, in the root of the portal."""
FORM = 1
"""The version of the list and of what is hashed; it goes up when either changes."""


@dataclass(frozen=True, slots=True)
class Publication:
    """One address with what stood there; what was taken back has no hash, versions or files."""

    id: str
    address: str  # relative to the root of the partnership's site
    status: Status  # published, withdrawn or suspended
    on: date | None  # of publication, or of the end of it
    modified: date | None = None
    sha256: str = ""  # of the content that may not change in silence
    providers: tuple[str, ...] = ()  # keys, sorted; "" for a natural person
    versions: tuple[tuple[str, date], ...] = ()  # number and day, as the page shows them
    attachments: tuple[tuple[str, str], ...] = ()  # address and SHA-256, sorted


@dataclass(frozen=True, slots=True)
class Publications:
    """Everything that has an address in one partnership at one moment, sorted by address."""

    partnership: str
    at: datetime
    entries: tuple[Publication, ...]
    formerly: tuple[str, ...] = ()  # earlier keys of the partnership, of which the addresses send on
