"""`toezicht reactions`: what the provider said in the worksheet, with the answers, into the document."""

from datetime import datetime
from pathlib import Path

import click

from generator.cli.options import at_option, project_root
from generator.cli.showing import lines_of
from generator.cli.watching import Watcher
from generator.outputs.hearing.returned import LARGEST
from generator.pipeline.order import Order
from generator.pipeline.reacting import Flawed, Reacted, take_reactions
from generator.reporting.lines import Lines


@click.command()
@click.argument("document", metavar="ID")
@click.option(
    "--from",
    "file",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    required=True,
    help="Het ingevulde werkblad (xlsx).",
)
@at_option
def reactions(*, document: str, file: Path, moment: datetime) -> int:
    """Zet de reacties van de aanbieder, met uw antwoorden, bij het stuk ID.

    Het werkblad komt van 'toezicht preview ID --for provider'. Vul eerst bij elke reactie de laatste twee
    kolommen in. Ontbreekt er nog iets, dan wordt niets bewaard en staat hieronder wat u moet doen. De
    reacties en antwoorden worden openbaar met het stuk. Meer uitleg: docs/hoor-en-wederhoor.md.

    \b
    Voorbeelden:
      toezicht reactions VR-2026-004 --from vr-2026-004-concept-reacties.xlsx
      toezicht reactions vlietstreek/VR-2026-004 --from ~/Downloads/reacties.xlsx
    """
    order = Order(project_root(), moment)
    with file.open("rb") as opened:
        data = opened.read(LARGEST + 1)
    with Watcher() as watch:
        done = take_reactions(order, document, data=data, name=file.name, watch=watch)
    _tell(done, order)
    return int(not done.is_written)


def _tell(done: Reacted, order: Order) -> None:
    if done.is_written:
        count = "1 reactie met antwoord" if done.count == 1 else f"{done.count} reacties met antwoord"
        click.echo(f"{count} bewaard in {done.document.path}.")
        click.echo(
            "Nog te doen: pas de tekst aan waar u dat hebt beloofd, vul bij hearing.facts de uitkomst in"
        )
        click.echo("(outcome) en neem dit bestand mee in uw voorstel.")
        if done.warnings:
            click.echo("Kijk hier zelf naar, want reacties worden openbaar:")
            _point(done.warnings, lines_of(order.root, done.library))
        return
    for one in done.problems:
        number = f", alinea {one.row.number}" if one.row.number.isdigit() else ""
        click.echo(f"rij {one.row.line}{number}: {one.problem.value}")
    _point((*done.flaws, *done.warnings), lines_of(order.root, done.library))
    click.echo(f"Er is niets bewaard bij {done.document.id}. Vul het werkblad aan en probeer het opnieuw.")


def _point(flaws: tuple[Flawed, ...], lines: Lines) -> None:
    for flaw in flaws:
        place = f"rij {flaw.line}" if flaw.line else "een reactie die al in het stuk stond"
        safe = lines.safe(flaw.finding)
        click.echo(f"{place}: {safe.code} {safe.message}")
        click.echo(f"    -> {safe.hint}")
