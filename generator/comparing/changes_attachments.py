"""Which attachments a proposal brings or replaces: the text of a document does not show it."""

from collections.abc import Iterator

from generator.comparing.changes_reading import Sides
from generator.model.library import Collection
from generator.model.review import Exact, Paragraph, Section, Table

_Row = tuple[Exact, str, str]


def attachments(sides: Sides) -> Section | None:
    """Tell each file that is new or has another content, and which documents name it."""
    changed = frozenset(change.path for change in sides.changes if change.is_there)
    rows: list[_Row] = []
    for _, before, after in sides.pairs:
        if after:
            old = frozenset(file.path for file in before.attachments) if before else frozenset()
            rows += _rows(after, changed, old=old)
    if not rows:
        return None
    told = (
        "Open elk bestand en lees het na: of het na een eerdere controle is verwisseld, ziet geen programma."
    )
    return Section("Bijlagen", (Table(("Bestand", "Wat", "Hoort bij"), tuple(rows)), Paragraph(told)))


def _rows(collection: Collection, changed: frozenset[str], *, old: frozenset[str]) -> Iterator[_Row]:
    for file in collection.attachments:
        if file.path in changed:
            naming = (
                item.id
                for item in collection.documents
                if item.year == file.year and any(file.name == named.file for named in item.meta.attachments)
            )
            what = "vervangen" if file.path in old else "nieuw"
            yield Exact(file.path), what, ", ".join(naming) or "geen stuk"
