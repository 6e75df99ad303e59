"""`toezicht check`: read everything and say what is wrong."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import click

from generator.cli.options import at_option, language_option, project_root
from generator.cli.watching import Watcher
from generator.errors import UsageError
from generator.model.finding import Finding, Severity
from generator.model.library import Library
from generator.model.text import Language
from generator.pipeline.checking import check as run_check
from generator.pipeline.order import Order
from generator.reporting.as_github import as_github
from generator.reporting.as_json import as_json
from generator.reporting.as_text import as_text
from generator.reporting.lines import Lines, lines_with
from generator.source.text import decode

FORMATS = ("text", "json", "github")


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", help="Vorm van de uitvoer.")
@language_option
@at_option
def check(paths: tuple[Path, ...], form: str, language: Language, moment: datetime) -> int:
    """Controleer alle stukken, of alleen die in PATHS (bestanden of mappen).

    \b
    Voorbeelden:
      toezicht check
      toezicht check reports/vlietstreek/2026
      toezicht check --format json
    """
    root = project_root()
    with Watcher(quiet=form != "text") as watch:
        library, found = run_check(Order(root, moment, language=language), watch)
    findings = tuple(_within(found, paths, root=root))
    for block in show(findings, form, lines=lines_of(root, library), language=language):
        click.echo(block)
    return exit_status(findings)


def show(findings: tuple[Finding, ...], form: str, *, lines: Lines, language: Language) -> Iterator[str]:
    """Give the findings in the form that was asked for, block by block."""
    safe = tuple(lines.safe(finding) for finding in findings)
    if form == "json":
        yield as_json(safe)
    elif form == "github":
        yield from as_github(safe)
    else:
        yield from as_text(findings, lines, language=language)


def lines_of(root: Path, library: Library) -> Lines:
    """Give the source lines below `root`, without the names of natural persons."""
    persons = (
        name
        for collection in library.collections
        for provider in collection.providers.values()
        if provider.natural_person
        for name in (provider.name, *provider.trade_names)
    )

    def source_of(path: str) -> str:
        try:
            return decode((root / path).read_bytes()).text or ""
        except OSError:
            return ""

    return lines_with(source_of, persons)


def exit_status(findings: tuple[Finding, ...]) -> int:
    """Give 1 where there is an error, else 0."""
    return int(any(finding.severity is Severity.ERROR for finding in findings))


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
