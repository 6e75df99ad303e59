"""Whose decision a change is: each partnership decides on its own folders, the portal on everything else."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.library import Library
from generator.model.review import Block, Items, Paragraph, Section
from generator.reading.layout import partnership_of
from generator.source.files import is_source
from generator.source.revisions import Change


@dataclass(frozen=True, slots=True)
class Needed:
    """Somebody who has to agree, and to what."""

    partnership: str  # "" for what all share: theme, generator, mkdocs.yml, settings of the portal, workflows
    owners: tuple[str, ...]  # empty where no owner is named
    paths: tuple[str, ...]


def owners_needed(changes: Iterable[Change], library: Library) -> tuple[Needed, ...]:
    """Give who has to agree to changes, by partnership; `library` is the one before them.

    A proposal cannot name its own owners: they are read from what stood there before it. A partnership
    that is not there yet is for the owner of the portal.
    """
    owners = {item.key: item.settings.owners for item in library.collections}
    portal = library.portal.owners if library.portal else ()
    found: dict[str, list[str]] = {}
    for change in changes:
        key = partnership_of(change.path) if is_source(change.path) else ""
        found.setdefault(key if key in owners else "", []).append(change.path)
    return tuple(
        Needed(key, owners.get(key, ()) or portal, tuple(sorted(paths)))
        for key, paths in sorted(found.items())
    )


def owners_section(needed: tuple[Needed, ...]) -> Section | None:
    """Say whose decision it is where a proposal is for more than one owner, or touches what all share."""
    own = [item for item in needed if item.partnership]
    if len(needed) < 2 and own:  # noqa: PLR2004 (one partnership stays within its own folders)
        return None
    lines = tuple(_line(item) for item in needed)
    blocks: tuple[Block, ...] = (Items(lines),)
    if len(own) > 1:
        told = "Dit voorstel raakt meer dan één samenwerkingsverband. Maak er liever losse voorstellen van."
        blocks = (Paragraph(told), *blocks)
    return Section("Wie hierover beslist", blocks) if lines else None


def _line(item: Needed) -> str:
    what = (
        f"'{item.partnership}'"
        if item.partnership
        else f"wat alle samenwerkingsverbanden delen ({_few(item)})"
    )
    who = ", ".join(item.owners) or "de eigenaar van het portaal (nog niet ingevuld bij 'owners')"
    return f"Deze wijziging raakt {what}: daar moet {who} over beslissen."


def _few(item: Needed) -> str:
    tops = sorted({path if is_source(path) else path.split("/")[0] for path in item.paths})
    shown = ", ".join(tops[:5])
    return f"{shown} en meer" if len(tops) > 5 else shown  # noqa: PLR2004 (the names of five fit on a line)
