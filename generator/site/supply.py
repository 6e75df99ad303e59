"""How MkDocs, started by itself, gets what is public: through an entry point that a higher floor offers."""

from collections.abc import Callable
from importlib.metadata import entry_points
from pathlib import Path
from typing import Protocol, cast

from generator.errors import CannotFinishError
from generator.staging.public import PublicPortal, PublicSite

GROUP = "toezicht.sites"

Supply = Callable[[Path, str], PublicSite | PublicPortal]
"""Takes the project root and the key of a partnership ('' where none is chosen)."""


class Completion(Protocol):
    """Adds feeds, search index and attachments to the pages that MkDocs wrote."""

    def __call__(self, root: Path, site: PublicSite | PublicPortal, /, *, folder: Path) -> None:
        """Take the project root, what was built and the folder it is in."""


def supply() -> Supply:
    """Give the function that knows what is public."""
    found = _entry_point("public")
    if found is None:
        raise CannotFinishError(
            "MkDocs weet niet waar de publicaties vandaan komen",
            hint="Installeer het pakket 'openbaar-toezicht' opnieuw, of gebruik 'toezicht build'.",
        )
    return cast(Supply, found)


def completion() -> Completion | None:
    """Give the function that adds what is no page, where there is one."""
    return cast(Completion | None, _entry_point("complete"))


def _entry_point(name: str) -> object:
    for entry in entry_points(group=GROUP, name=name):
        return entry.load()
    return None
