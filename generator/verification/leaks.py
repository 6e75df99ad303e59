"""The search for what may stand nowhere, however it is written and wherever it is packed."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from generator.model.library import Library
from generator.verification.built import built
from generator.verification.clean_files import clean_files
from generator.verification.hidden_paths import HiddenPaths
from generator.verification.looking import Look
from generator.verification.permitted import permitted
from generator.verification.secret_list import Secret, read_secrets, refuse_inside
from generator.verification.seeking import seeker_of
from generator.verification.sighted import sighted
from generator.verification.traces import traces
from generator.verification.trouble import Trouble
from generator.verification.verify import Progress


@dataclass(frozen=True, slots=True)
class Search:
    """What is sought, and where to keep which files were clean."""

    secrets: tuple[Secret, ...] = field(default=(), repr=False)
    cache: Path | None = None


def search_of(file: Path | None, *, cache: Path | None, outside: Iterable[Path]) -> Search:
    """Read the list of secrets, if there is one; neither file may stand in one of the folders `outside`."""
    if file is None:
        return Search()
    folders = tuple(outside)
    if cache:
        refuse_inside(cache, folders)
    return Search(read_secrets(file, outside=folders), cache)


def leaks(
    folder: Path,
    library: Library,
    *,
    moment: datetime,
    search: Search,
    progress: Progress | None = None,
) -> tuple[Trouble, ...]:
    """Give every secret, and every trace of what is closed, in any file of a built folder, sorted.

    Unlike the inspection of each build this looks into attachments, archives and encoded text, and lets the
    detectors look at each page. Paths are as they are: see `told`.
    """
    permits = permitted(library, moment)
    whole = built(folder, library)
    cache = search.cache if search.secrets else None
    clean = clean_files(cache, search.secrets) if cache else None
    look = Look(seeker_of(search.secrets), traces(library, permits), clean)
    found: list[Trouble] = []
    for number, path in enumerate(sorted(whole.files), start=1):
        found.extend(look.into(folder, path))
        if progress and number % 100 == 0:
            progress(100)
    if clean and cache:
        clean.write(cache)
    found.extend(sighted(whole, library, permits=permits))
    return tuple(sorted(set(found), key=lambda trouble: trouble.order))


def told(
    troubles: Iterable[Trouble], folder: Path, *, library: Library, secrets: tuple[Secret, ...]
) -> tuple[Trouble, ...]:
    """Give the troubles with paths that hold no secret, and those that are about paths, sorted."""
    seeker = seeker_of(secrets)
    if seeker is None:
        return tuple(troubles)
    whole = built(folder, library)
    paths = HiddenPaths(folder, seeker)
    odd = (trouble.path for trouble in whole.odd)
    found = {*map(paths.hidden, troubles), *paths.troubles({*whole.files, *odd})}
    return tuple(sorted(found, key=lambda trouble: trouble.order))
