"""`toezicht verify`: inspect a built folder as a stranger would."""

from datetime import datetime
from pathlib import Path

import click

from generator.cli.options import at_option, format_option, language_option, project_root
from generator.cli.showing import exit_status, show
from generator.cli.watching import Watcher
from generator.errors import UsageError
from generator.model.text import Language
from generator.pipeline.inspecting import inspect
from generator.pipeline.order import Order
from generator.reporting.lines import Lines
from generator.verification.trouble import as_finding


@click.command()
@click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
@click.option(
    "--secrets",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Lijst van buiten het project: per regel een tekst die nergens mag staan (UTF-8, # is uitleg).",
)
@click.option(
    "--cache",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Onthoud, buiten het project, welke bestanden schoon waren; hoort bij --secrets.",
)
@format_option("text", "json")
@language_option
@at_option
def verify(
    *,
    folder: Path,
    secrets: Path | None,
    cache: Path | None,
    form: str,
    language: Language,
    moment: datetime,
) -> int:
    """Kijk na of in DIR niets staat dat niet openbaar mag zijn, en of alles er werkt.

    Ook wat in een code, in een bijlage of ingepakt staat, wordt gelezen. Geen melding noemt wat is gevonden.

    \b
    Voorbeelden:
      toezicht verify site --at '2026-11-01 12:00'
      toezicht verify site --secrets ../geheim.txt
    """
    if cache and not secrets:
        raise UsageError("--cache hoort bij --secrets", hint="geef ook een lijst met geheimen")
    root = project_root()
    if not (folder / "index.html").is_file():
        raise UsageError(f"in '{folder}' staat geen site", hint="maak hem eerst met 'toezicht build'")
    with Watcher(quiet=form != "text") as watch:
        troubles = inspect(Order(root, moment, folder), watch, secrets=secrets, cache=cache)
    findings = tuple(as_finding(trouble, language) for trouble in troubles)
    for block in show(findings, form, lines=Lines(), language=language):
        click.echo(block)
    return exit_status(findings)
