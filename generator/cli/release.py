"""`toezicht release`: one document from a private to a public repository."""

import shlex
from datetime import datetime
from pathlib import Path

import click

from generator.cli.options import at_option, project_root
from generator.cli.showing import exit_status
from generator.pipeline.releasing import Released, ReleaseOrder
from generator.pipeline.releasing import release as run_release
from generator.reporting.as_text import as_text
from generator.reporting.lines import lines_with


@click.command()
@click.argument("document", metavar="ID")
@click.option(
    "--to",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    required=True,
    help="De map van uw openbare repository.",
)
@at_option
def release(*, document: str, to: Path, moment: datetime) -> int:
    """Zet het stuk ID over naar een openbare repository, als alle stappen zijn gezet.

    Het stuk gaat mee met de bijlagen die het noemt, en niets anders. Een stuk dat is ingetrokken gaat zonder
    tekst mee, zodat het ook daar verdwijnt.

    \b
    Voorbeelden:
      toezicht release VR-2026-001 --to ../openbaar
      toezicht release vlietstreek/VR-2026-001 --to ../openbaar
    """
    done = run_release(ReleaseOrder(project_root(), to, document, moment))
    lines = lines_with(lambda _path: done.source, done.persons)
    for block in as_text(done.findings, lines, language="nl") if done.findings else ():
        click.echo(block)
    if not done.written:
        click.echo(f"{done.name} is niet overgezet: in de openbare repository zou dit fout zijn.")
    elif done.is_same:
        click.echo(f"{done.name} staat er al precies zo.")
    else:
        _tell(done, to)
    return exit_status(done.findings)


def _tell(done: Released, to: Path) -> None:
    told = "stond er al en is bijgewerkt" if done.is_update else "is overgezet"
    click.echo(f"{done.name} {told}.")
    for path in done.written:
        click.echo(f"  geschreven   {path}")
    for path in done.removed:
        click.echo(f"  weggehaald   {path}")
    if done.internal:
        keys = ", ".join(done.internal)
        click.echo(f"Let op: ook deze gegevens kan iedereen straks in het bestand lezen: {keys}.")
    branch = done.name.lower().replace("/", "-")
    paths = " ".join((*done.written, *done.removed))
    click.echo("Nog te doen, in de openbare repository:")
    click.echo(f"  1. cd {shlex.quote(str(to))}")
    click.echo(f"  2. git switch -c {branch} && git add {paths}")
    click.echo(f"  3. git commit -m '{done.name}' && git push -u origin HEAD")
    click.echo("  4. maak er een voorstel (pull request) van en laat een collega het bekijken")
