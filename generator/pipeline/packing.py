"""One zip file per partnership, of the site that was just shown."""

from collections.abc import Iterable
from pathlib import Path

from generator.errors import CannotFinishError, UsageError, in_dutch
from generator.pipeline.order import Order, Watch
from generator.source.files import TOPS
from generator.storage.site_zip import pack


def refuse_zip_place(order: Order) -> None:
    """Refuse a folder in which zip files would become sources or part of a site."""
    if order.zips is None:
        return
    place, root = order.zips.resolve(), order.root.resolve()
    taken = [*(root / top for top in TOPS), order.out.resolve(), order.out.absolute()]
    if any(place.is_relative_to(folder) for folder in taken):
        raise UsageError(
            f"'{order.zips}' is geen plek voor zip-bestanden",
            hint="kies een map buiten content, reports en de site",
        )


def pack_sites(order: Order, keys: Iterable[str], *, watch: Watch) -> None:
    """Write `<key>.zip` for each partnership; costs nothing where nobody asked for it."""
    if order.zips is None:
        return
    names = sorted(keys)
    with watch.step("inpakken", len(names)) as done:
        for key in names:
            _pack(order.out / key, order.zips, name=f"{key}.zip")
            done(1)


def _pack(site: Path, into: Path, *, name: str) -> None:
    try:
        into.mkdir(parents=True, exist_ok=True)
        pack(site, into / name)
    except OSError as error:
        raise CannotFinishError(
            f"'{into / name}' kon niet worden geschreven: {in_dutch(error)}",
            hint="kijk of u daar mag schrijven en of er ruimte is, of kies een andere map met --zip",
        ) from error
