"""`toezicht intake`: an archive of old reports, by way of a worksheet."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import click

from generator.cli.asking import warn_where_public
from generator.cli.options import at_option, project_root
from generator.cli.showing import lines_of
from generator.cli.watching import Watcher
from generator.errors import CannotFinishError, UsageError, in_dutch
from generator.pipeline.import_journal import journal_beside
from generator.pipeline.importing import Outcome, bring_in
from generator.pipeline.order import Order
from generator.pipeline.starting import around_in, read_original
from generator.pipeline.surveying import Archive, survey
from generator.reading.library import read_library
from generator.reporting.as_text import summary
from generator.reporting.lines import Lines
from generator.scaffolding import archive_columns as columns
from generator.source.worksheet import ReadSheet, read_sheet
from generator.source.worksheet_writing import Sheet, written_sheet


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--worksheet",
    type=click.Path(path_type=Path),
    required=True,
    metavar="BESTAND.xlsx",
    help="Het werkblad: is het er niet, dan wordt het gemaakt; is het er wel, dan wordt het uitgevoerd.",
)
@click.option("--partnership", default="", metavar="NAAM", help="Voor welk samenwerkingsverband (de map).")
@at_option
def intake(*, folder: Path, worksheet: Path, partnership: str, moment: datetime) -> int:
    """Neem een archief van oude stukken over: de Word- en pdf-bestanden in FOLDER.

    De eerste keer maakt dit commando een werkblad met een rij per bestand: wat het lijkt te zijn, hoe zeker
    dat is en wat u moet invullen. Vul het in, zet 'ja' bij wat u wilt overnemen, en geef hetzelfde commando
    nog een keer. Elk bestand wordt één keer overgenomen, ook als u tussendoor stopt. Wat er met elke rij
    gebeurde, staat daarna in een tweede werkblad; het uwe blijft zoals het is.

    \b
    Voorbeelden:
      toezicht intake ../archief --worksheet ../archief.xlsx
      toezicht intake ../archief --worksheet ../archief.xlsx --partnership vlietstreek
    """
    order = Order(project_root(), moment)
    if not folder.is_dir():
        raise UsageError("de map met oude stukken is er niet", hint="kijk of de naam van de map klopt")
    if worksheet.suffix.lower() != ".xlsx":
        raise UsageError("het werkblad moet op .xlsx eindigen", hint="schrijf --worksheet archief.xlsx")
    try:
        return _taken_in(order, folder, worksheet=worksheet, partnership=partnership)
    except KeyboardInterrupt as stopped:
        hint = "geef hetzelfde commando om verder te gaan; wat klaar is, wordt niet opnieuw gedaan"
        raise CannotFinishError("gestopt", hint=hint) from stopped


def _taken_in(order: Order, folder: Path, *, worksheet: Path, partnership: str) -> int:
    with Watcher() as watch, watch.step("lezen") as done:
        library = read_library(order.root, progress=done)
    around = around_in(library, partnership, moment=order.moment)
    warn_where_public(around)
    archive = Archive(folder, journal_beside(worksheet), around)
    if not worksheet.exists():
        return _surveyed(archive, worksheet)
    sheet = read_sheet(read_original(worksheet))
    with Watcher() as watch:
        outcomes = bring_in(order, archive, sheet=sheet, watch=watch)
    result = worksheet.with_name(f"{worksheet.stem}-resultaat.xlsx")
    for line in _told(outcomes, lines_of(order.root, library)):
        click.echo(line)
    _write(result, columns.result_of(_result_rows(sheet, outcomes)))
    click.echo(f"Per rij staat wat er gebeurde in '{result.name}'.")
    return int(any(outcome.is_error for outcome in outcomes))


def _surveyed(archive: Archive, worksheet: Path) -> int:
    with Watcher() as watch:
        found = survey(archive, watch)
    if not found.rows:
        raise UsageError("er staan geen Word- of pdf-bestanden in die map", hint="kijk of de map klopt")
    _write(worksheet, columns.sheet_of(found.rows))
    place = columns.TITLES.index(columns.FINDINGS)
    refused = sum("GEWEIGERD" in row[place] for row in found.rows)
    click.echo(f"{len(found.rows)} bestanden bekeken; {found.passed_over} van een ander type overgeslagen.")
    if refused:
        click.echo(f"Bij {refused} bestanden staat onder 'Bevindingen' wat eerst moet worden opgelost.")
    click.echo(f"Vul nu '{worksheet.name}' in en zet 'ja' bij wat u wilt overnemen.")
    click.echo("Geef daarna hetzelfde commando nog een keer.")
    return 0


def _told(outcomes: tuple[Outcome, ...], lines: Lines) -> Iterator[str]:
    for outcome in outcomes:
        for line in outcome.told.split("\n"):
            yield lines.hidden(f"rij {outcome.number}: {line}")
        if outcome.findings:
            yield f"    {lines.hidden_path(outcome.path)}: {summary(outcome.findings, 'nl')}"
    made = sum(outcome.is_new for outcome in outcomes)
    wrong = sum(outcome.is_error for outcome in outcomes)
    rest = sum(not outcome.is_new and not outcome.is_error for outcome in outcomes)
    yield f"Overgenomen: {made}. Al eerder of overgeslagen: {rest}. Na te kijken: {wrong}."


def _result_rows(sheet: ReadSheet, outcomes: tuple[Outcome, ...]) -> Iterator[tuple[str, ...]]:
    by_number = {outcome.number: outcome for outcome in outcomes}
    for row in sheet.rows:
        outcome = by_number.get(row.number)
        told = [row.get(title) for title in columns.TITLES]
        if outcome and outcome.findings:
            told[columns.TITLES.index(columns.FINDINGS)] = "\n".join(
                f"{finding.code}: {finding.message}" for finding in outcome.findings
            )
        yield (*told, outcome.told if outcome else "niet gevraagd")


def _write(path: Path, sheet: Sheet) -> None:
    beside = path.with_name(f".{path.name}.tmp")
    try:
        beside.write_bytes(written_sheet(sheet))
        beside.replace(path)
    except OSError as error:
        raise CannotFinishError(
            f"'{path.name}' kan niet worden geschreven: {in_dutch(error)}",
            hint="sluit het in Excel en probeer het opnieuw",
        ) from error
