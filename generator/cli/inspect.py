"""`toezicht inspect`: look into any file or folder, inside a project or not."""

from datetime import datetime
from pathlib import Path

import click

from generator.cli.options import at_option, format_option, language_option
from generator.cli.showing import exit_status, show
from generator.cli.watching import Watcher
from generator.errors import CannotFinishError, UsageError
from generator.model.provider import AllowList
from generator.model.text import Language
from generator.pipeline.inspecting_files import inspect_paths, read_allow_list
from generator.pipeline.inspection_findings import findings_of
from generator.reporting.lines import Lines
from generator.rules.allowing import Allowing

UNREAD = CannotFinishError.exit_status


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--allow",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Lijst met wat openbaar mag zijn, in de vorm van allow.yml (YAML of JSON).",
)
@format_option("text", "json")
@language_option
@at_option
def inspect(
    *, paths: tuple[Path, ...], allow: Path | None, form: str, language: Language, moment: datetime
) -> int:
    """Zoek in bestanden en mappen naar persoonsgegevens, en naar wat in een bestand zit en niet te zien is.

    Dit kan met elk bestand, ook buiten een project: txt, md, csv, docx, odt, xlsx, ods, pdf, png, jpg, webp
    en svg.

    \b
    Voorbeelden:
      toezicht inspect rapport.docx
      toezicht inspect ../map-van-de-toezichthouder
      toezicht inspect rapport.pdf --allow content/vlietstreek/allow.yml --format json
    """
    for path in paths:
        if not path.exists() and not path.is_symlink():
            raise UsageError("een van de paden bestaat niet", hint="kijk of de namen kloppen")
    listed = read_allow_list(allow) if allow else AllowList()
    with Watcher(quiet=form != "text") as watch:
        looked = inspect_paths(paths, Allowing(listed, moment.date()), watch=watch)
    findings = findings_of(looked, language)
    for block in show(findings, form, lines=Lines(), language=language):
        click.echo(block)
    return exit_status(findings) if all(file.is_read for file in looked) else UNREAD
