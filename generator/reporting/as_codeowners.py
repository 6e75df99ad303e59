"""Who may approve what, as the file CODEOWNERS of each forge."""

from collections.abc import Iterator

from generator.model.forge import ForgeKind
from generator.model.library import Library
from generator.source.files import TOPS

MARKER = "# Gemaakt met 'toezicht owners': wijzig de eigenaren in partnership.yml en portal.yml."


def place_for(forge: ForgeKind) -> str:
    """Give where a forge looks for the file, from the root of the repository."""
    return "CODEOWNERS" if forge is ForgeKind.FORGEJO else f".{forge.value}/CODEOWNERS"


def as_codeowners(library: Library, forge: ForgeKind) -> str:
    """Give the file; without owners of the portal nobody would own what all share."""
    lines = _regular if forge is ForgeKind.FORGEJO else _last_counts
    return "\n".join((MARKER, *lines(library))) + "\n"


def _owned(library: Library) -> dict[str, str]:
    return {
        collection.key: " ".join(collection.settings.owners)
        for collection in sorted(library.collections, key=lambda collection: collection.key)
        if collection.settings.owners
    }


def _portal(library: Library) -> str:
    return " ".join(library.portal.owners) if library.portal else ""


def _last_counts(library: Library) -> Iterator[str]:
    """On GitHub and GitLab the last line that fits decides, so what all share comes first."""
    yield f"* {_portal(library)}"
    for key, owners in _owned(library).items():
        yield from (f"/{top}/{key}/ {owners}" for top in TOPS)


def _regular(library: Library) -> Iterator[str]:
    """On Forgejo every line that fits counts, and a pattern is a regular expression for the whole path."""
    owned = _owned(library)
    keys, tops = "|".join(owned), "|".join(TOPS)
    yield f"!({tops})/({keys})/.* {_portal(library)}" if owned else f".* {_portal(library)}"
    for key, owners in owned.items():
        yield f"({tops})/{key}/.* {owners}"
