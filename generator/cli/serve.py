"""`toezicht serve`: look at a site while writing."""

import signal
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from generator.cli.build import tell
from generator.cli.options import at_option, project_root
from generator.cli.watching import Watcher
from generator.errors import ToezichtError, UsageError
from generator.pipeline.building import build
from generator.pipeline.order import Order
from generator.pipeline.previewing import build_preview
from generator.site.serving import serve_folder


@click.command()
@click.argument("partnership", required=False)
@click.option("--preview", is_flag=True, help="Toon ook wat nog niet openbaar is, met een watermerk.")
@click.option("--port", type=click.IntRange(1, 65535), default=8000, help="Poort.", show_default=True)
@at_option
def serve(*, partnership: str | None, preview: bool, port: int, moment: datetime) -> None:
    """Toon de site op deze computer en maak hem opnieuw zodra u iets bewaart.

    \b
    Voorbeelden:
      toezicht serve
      toezicht serve vlietstreek --preview
    """
    root = project_root()
    if preview and not partnership:
        raise UsageError("--preview vraagt een samenwerkingsverband", hint="toezicht serve NAAM --preview")
    keys = (partnership,) if partnership else ()
    with TemporaryDirectory(prefix="toezicht-") as folder:
        order = Order(root, moment, Path(folder) / "site", keys, is_compared=False)

        def rebuild() -> None:
            try:
                with Watcher() as watch:
                    if preview:
                        build_preview(order, watch)
                    else:
                        tell(build(order, watch), order)
            except ToezichtError as error:
                click.echo(f"toezicht: {error.message}\n    -> {error.hint}", err=True)

        # Clean up the folder at either sign; a shell starts what runs in the background deaf to the first.
        for stop in (signal.SIGINT, signal.SIGTERM):
            signal.signal(stop, signal.default_int_handler)
        rebuild()
        if not order.out.exists():
            raise UsageError("er is nog geen site om te tonen", hint="herstel de fouten hierboven")
        watched = [root / name for name in ("content", "reports", "theme") if (root / name).is_dir()]
        click.echo(f"Open http://127.0.0.1:{port}/ in een browser. Stoppen: Ctrl+C.")
        serve_folder(order.out, rebuild, watched=watched, port=port)
