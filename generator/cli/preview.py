"""`toezicht preview`: everything in preparation as a site, or one document for the provider it is about."""

from datetime import datetime
from pathlib import Path

import click

from generator.cli.options import at_option, project_root
from generator.cli.watching import Watcher
from generator.errors import UsageError
from generator.pipeline.order import Order
from generator.pipeline.previewing import build_preview
from generator.source.files import TOPS

_SENT = Path("voorvertoning/hoor-en-wederhoor")


@click.command()
@click.argument("words", nargs=-1, metavar="[ID | SAMENWERKINGSVERBAND...]")
@click.option(
    "--for",
    "reader",
    type=click.Choice(["provider"]),
    help="Maak van het stuk ID een bestand voor hoor en wederhoor.",
)
@click.option("--out", type=click.Path(path_type=Path), help="Waar de voorvertoning komt.")
@at_option
def preview(*, words: tuple[str, ...], reader: str | None, out: Path | None, moment: datetime) -> None:
    """Maak een voorvertoning met watermerk, ook van wat nog niet openbaar is. Zet die nooit op een webserver.

    Met '--for provider' maakt u van een stuk in voorbereiding wat de aanbieder krijgt voor hoor en
    wederhoor: een HTML-bestand, een PDF en een werkblad voor de reacties. Die komen in de map
    voorvertoning/hoor-en-wederhoor, of waar u met --out zegt. Meer uitleg: docs/hoor-en-wederhoor.md.

    \b
    Voorbeelden:
      toezicht preview --out voorvertoning/site
      toezicht preview vlietstreek --out voorvertoning/site
      toezicht preview VR-2026-008 --for provider
      toezicht preview VR-2026-008 --for provider --out ~/Documents/wederhoor
    """
    root = project_root()
    if reader:
        _for_provider(root, words, out=out or _SENT, moment=moment)
        return
    if out is None:
        raise UsageError("'--out' ontbreekt", hint="kies een eigen map: --out voorvertoning/site")
    _refuse_place(root, out)
    with Watcher() as watch:
        build_preview(Order(root, moment, out, words), watch)
    click.echo(f"De voorvertoning staat in {out}. Er staan ook concepten in: deel hem niet.")


def _for_provider(root: Path, words: tuple[str, ...], *, out: Path, moment: datetime) -> None:
    from generator.cli.sending import tell_sent  # noqa: PLC0415 (a site needs no worksheets)
    from generator.pipeline.hearing import send  # noqa: PLC0415

    if len(words) != 1:
        raise UsageError(
            "bij '--for provider' hoort één stuk", hint="noem het kenmerk, zoals VR-2026-008, en niets anders"
        )
    _refuse_place(root, out)
    with Watcher() as watch:
        sent = send(Order(root, moment, out), words[0], watch=watch)
    tell_sent(sent, out)


def _refuse_place(root: Path, out: Path) -> None:
    """A preview never comes where the site is, nor among the sources."""
    place, sources = out.absolute(), [root.absolute() / top for top in TOPS]
    site = root.absolute() / "site"
    if place == root.absolute() or any(place.is_relative_to(folder) for folder in (site, *sources)):
        hint = "kies een eigen map: --out voorvertoning/site"
        raise UsageError(f"'{out}' is geen plek voor een voorvertoning", hint=hint)
