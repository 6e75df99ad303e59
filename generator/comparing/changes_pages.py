"""Which pages of its own text a partnership brings or changes; one that goes breaks an address."""

from collections.abc import Iterator
from urllib.parse import urljoin

from generator.comparing.changes_reading import Sides
from generator.model.library import Collection
from generator.model.review import Exact, Section, Table


def pages(sides: Sides) -> Section | None:
    """Tell the address of each page that is new or has another text."""
    rows = tuple(
        row for _, before, after in sides.pairs if after for row in _rows(before, after=after, sides=sides)
    )
    return Section("Eigen bladzijden", (Table(("Adres", "Wat"), rows),)) if rows else None


def _rows(before: Collection | None, *, after: Collection, sides: Sides) -> Iterator[tuple[Exact, str]]:
    changed = frozenset(change.path for change in sides.changes)
    old = frozenset(page.name for page in before.pages) if before else frozenset()
    for page in after.pages:
        if page.path in changed:
            address = urljoin(after.settings.site_url, f"{page.name}/")
            yield Exact(address), "gewijzigd" if page.name in old else "nieuw"
