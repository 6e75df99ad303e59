"""`toezicht preview`: a watermarked site with everything in preparation, in a folder."""

from datetime import datetime
from pathlib import Path

import click

from generator.cli.options import at_option, project_root
from generator.cli.watching import Watcher
from generator.errors import UsageError
from generator.pipeline.order import Order
from generator.pipeline.previewing import build_preview
from generator.source.files import TOPS


@click.command()
@click.argument("partnerships", nargs=-1)
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Waar de voorvertoning komt.")
@at_option
def preview(*, partnerships: tuple[str, ...], out: Path, moment: datetime) -> None:
    """Maak een voorvertoning met watermerk, ook van wat nog niet openbaar is. Zet die nooit op een webserver.

    \b
    Voorbeelden:
      toezicht preview --out voorvertoning/site
      toezicht preview vlietstreek --out voorvertoning/site
    """
    root = project_root()
    _refuse_place(root, out)
    with Watcher() as watch:
        build_preview(Order(root, moment, out, partnerships), watch)
    click.echo(f"De voorvertoning staat in {out}. Er staan ook concepten in: deel hem niet.")


def _refuse_place(root: Path, out: Path) -> None:
    """A preview never comes where the site is, nor among the sources."""
    place, sources = out.absolute(), [root.absolute() / top for top in TOPS]
    site = root.absolute() / "site"
    if place == root.absolute() or any(place.is_relative_to(folder) for folder in (site, *sources)):
        hint = "kies een eigen map: --out voorvertoning/site"
        raise UsageError(f"'{out}' is geen plek voor een voorvertoning", hint=hint)
