"""`toezicht changes`: what a proposal makes public, for whoever judges it."""

from datetime import datetime

import click

from generator.cli.options import at_option, project_root
from generator.cli.watching import Watcher
from generator.detection.mask import mask
from generator.pipeline.changing import changes as run_changes
from generator.pipeline.order import Order
from generator.reporting.as_markdown import as_markdown
from generator.reporting.lines import lines_with


@click.command()
@click.argument("revision", metavar="TAK")
@at_option
def changes(*, revision: str, moment: datetime) -> None:
    """Schrijf wat er verandert sinds een andere tak of versie, als Markdown voor het voorstel.

    \b
    Voorbeelden:
      toezicht changes origin/main
      toezicht changes origin/main --at '2026-11-01 12:00' > wijzigingen.md
    """
    with Watcher(quiet=True) as watch:
        review, names = run_changes(Order(project_root(), moment), revision, watch=watch)
    lines = lines_with(lambda _path: "", names)
    click.echo(as_markdown(review, lambda text: lines.hidden(mask(text))), nl=False)
