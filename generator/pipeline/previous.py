"""What was public before this build: the lists of the served site, of a folder, or of a site online."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from generator.comparing.permanence import joined
from generator.comparing.served import read_partnerships, read_publications
from generator.errors import CannotFinishError, UsageError
from generator.model.library import Library
from generator.model.publications import NAME, PARTNERSHIPS, Publications
from generator.pipeline.fetching import fetch, refuse_address
from generator.pipeline.order import Order, keys_in, wanted
from generator.storage.build_folder import kept_of

OWED = ".owed.json"
"""Beside the kept sources: addresses that vanished, so that the next build asks for them too."""


def before_of(order: Order, library: Library) -> dict[str, Publications]:
    """Give by partnership what was public before; empty where there was no site or nothing is compared."""
    if not order.is_compared:
        return {}
    given = order.previous
    if given and "://" in given:
        found = dict(_online(given, _keys(order, library), known=keys_in(library)))
    elif given:
        found = _in_named_folder(Path(given))
    else:
        found = dict(_in_folder(order.out))
    for key, owed in _owed(order.out):
        lists = [listed for listed in (found.get(key), owed) if listed]
        if both := joined(lists, partnership=key):
            found[key] = both
    return found


def _keys(order: Order, library: Library) -> tuple[str, ...]:
    """Give the partnerships that are asked for, with the keys that they had before."""
    asked = wanted(order, library)
    earlier = (key for item in library.collections if item.key in asked for key in item.settings.formerly)
    return tuple(sorted({*asked, *earlier}))


def _online(site: str, keys: Iterable[str], *, known: Iterable[str]) -> Iterator[tuple[str, Publications]]:
    refuse_address(site)
    root = site if site.endswith("/") else f"{site}/"
    raw = fetch(f"{root}{PARTNERSHIPS}")  # None: the site was made before this list was
    is_there = raw is not None
    listed = read_partnerships(raw, place=f"{root}{PARTNERSHIPS}") if raw is not None else ()
    for key in sorted({*keys, *listed} - (set(known) - set(keys))):  # also what has no sources any more
        address = f"{root}{key}/{NAME}"
        raw = fetch(address)
        if raw is not None:
            is_there = True
            yield key, read_publications(raw, place=address, partnership=key)
        elif key in listed:
            raise CannotFinishError(
                f"'{address}' is er niet, en volgens '{PARTNERSHIPS}' hoort het er te zijn",
                hint="kijk of de hele site online staat; zet anders een reservekopie terug",
                path=address,
            )
    if not is_there and fetch(root) is None:
        raise CannotFinishError(
            f"op '{root}' staat geen site",
            hint="kijk of het adres klopt; is dit de eerste keer, laat --previous dan weg",
            path=root,
        )


def _in_named_folder(folder: Path) -> dict[str, Publications]:
    if not (folder / "index.html").is_file():
        raise UsageError(
            f"in '{folder}' staat geen site",
            hint="geef de map van een gebouwde site; is dit de eerste keer, laat --previous dan weg",
        )
    return dict(_in_folder(folder))


def _in_folder(folder: Path) -> Iterator[tuple[str, Publications]]:
    for path in sorted(folder.glob(f"*/{NAME}")):
        key = path.parent.name
        yield key, _read(path, shown=f"{folder.name}/{key}/{NAME}", partnership=key)


def _owed(out: Path) -> Iterator[tuple[str, Publications]]:
    kept = kept_of(out)
    for path in sorted(kept.glob(f"*{OWED}")) if kept else ():
        key = path.name.removesuffix(OWED)
        yield key, _read(path, shown=path.name, partnership=key)


def _read(path: Path, *, shown: str, partnership: str) -> Publications:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise CannotFinishError(
            f"'{shown}' is niet te lezen", hint="kijk of u dit bestand mag lezen", path=shown
        ) from error
    return read_publications(raw, place=shown, partnership=partnership)


def known_before(
    before: Mapping[str, Publications], keys: Iterable[str], *, partnership: str
) -> Publications | None:
    """Give what was public of a partnership under any of these keys, its own first."""
    return joined((before[key] for key in keys if key in before), partnership=partnership)
