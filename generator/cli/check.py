"""`toezicht check`: read everything and say what is wrong."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import click

from generator.cli.options import at_option, format_option, language_option, project_root
from generator.cli.showing import FORMATS, exit_status, lines_of, show
from generator.cli.watching import Watcher
from generator.errors import UsageError
from generator.model.finding import Finding
from generator.model.text import Language, Text
from generator.pipeline.checking import check as run_check
from generator.pipeline.history import search_history
from generator.pipeline.mending import Found, Outcome, mend
from generator.pipeline.order import Order
from generator.pipeline.since import check_since
from generator.reporting.as_mended import as_mended
from generator.reporting.as_places import as_places

_LOOKED_AT = Text(
    "Nagekeken: {files} bestanden en {commits} commits sinds '{since}'.",
    "Looked at: {files} files and {commits} commits since '{since}'.",
)


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--since", metavar="TAK", help="Alleen wat veranderde sinds een tak of versie, zoals origin/main."
)
@click.option(
    "--history",
    type=click.Path(path_type=Path),
    metavar="BESTAND",
    help="Zoek elke regel van dit bestand in de hele geschiedenis van git.",
)
@format_option(*FORMATS)
@click.option("--fix", is_flag=True, help="Herstel wat zonder twijfel kan, en toon wat overblijft.")
@language_option
@at_option
def check(
    *,
    paths: tuple[Path, ...],
    since: str | None,
    history: Path | None,
    form: str,
    fix: bool,
    language: Language,
    moment: datetime,
) -> int:
    """Controleer alle stukken, of alleen die in PATHS (bestanden of mappen).

    \b
    Voorbeelden:
      toezicht check
      toezicht check reports/vlietstreek/2026
      toezicht check --format json
      toezicht check --since origin/main --format github
      toezicht check --fix            herstel datums, schrijfwijzen en ontbrekende kenmerken
      toezicht check --history ../gezocht.txt
    """
    root = project_root()
    if history is not None:
        _refuse_others(paths=paths, since=since, fix=fix, form=form)
        return _search(root, history, language=language)
    order = Order(root, moment, language=language)
    with Watcher(quiet=form != "text") as watch:

        def judge() -> Found:
            found = _judged(order, watch, since=since)
            return found._replace(findings=tuple(_within(found.findings, paths, root=root)))

        done = mend(judge, root, moment=moment) if fix else Outcome(*judge()[:2])
    lines = lines_of(root, done.library)
    for line in as_mended(done.changes, lines, language=language) if fix else ():
        click.echo(line, err=form != "text")
    for block in show(done.findings, form, lines=lines, language=language):
        click.echo(block)
    return exit_status(done.findings)


def _judged(order: Order, watch: Watcher, *, since: str | None) -> Found:
    if since is None:
        return Found(*run_check(order, watch))
    judged = check_since(order, watch, revision=since)
    told = {"files": len(judged.files), "commits": judged.commits, "since": since}
    click.echo(_LOOKED_AT.in_language(order.language, **told), err=True)
    return Found(judged.library, judged.findings, judged.changed)


def _search(root: Path, file: Path, *, language: Language) -> int:
    with Watcher() as watch:
        search = search_history(root, file, watch=watch)
    for line in as_places(search, language=language):
        click.echo(line)
    return int(bool(search.places))


def _refuse_others(**given: object) -> None:
    if given != {"paths": (), "since": None, "fix": False, "form": "text"}:
        raise UsageError(
            "'--history' doorzoekt de hele geschiedenis en gaat niet samen met andere keuzes",
            hint="laat PATHS, --since, --fix en --format weg",
        )


def _within(found: tuple[Finding, ...], paths: tuple[Path, ...], *, root: Path) -> Iterator[Finding]:
    wanted = tuple(_relative(path, root) for path in paths)
    for finding in found:
        if not wanted or any(finding.path == path or finding.path.startswith(f"{path}/") for path in wanted):
            yield finding


def _relative(path: Path, root: Path) -> str:
    if not path.exists():
        raise UsageError(f"'{path}' bestaat niet", hint="kijk of de naam van het bestand of de map klopt")
    try:
        return path.resolve().relative_to(root.resolve()).as_posix()
    except ValueError as error:
        raise UsageError(
            f"'{path}' ligt buiten dit project", hint="geef een pad binnen het project"
        ) from error
