"""`toezicht build`: make the sites."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import click

from generator.cli.options import at_option, language_option, project_root
from generator.cli.showing import exit_status, lines_of
from generator.cli.watching import Watcher
from generator.comparing.breach import as_finding as breach_as_finding
from generator.model.finding import Finding, Severity
from generator.model.text import Language
from generator.pipeline.building import Outcome
from generator.pipeline.building import build as run_build
from generator.pipeline.comparison import source_of
from generator.pipeline.form import form_lacks
from generator.pipeline.order import Order
from generator.reporting.as_text import as_text
from generator.reporting.lines import Lines
from generator.verification.trouble import as_finding as trouble_as_finding


@click.command()
@click.argument("partnerships", nargs=-1)
@click.option("--out", type=click.Path(path_type=Path), default=Path("site"), help="Waar de sites komen.")
@click.option(
    "--previous", default="", metavar="DIR|URL", help="Vergelijk met deze site, in een map of online (https)."
)
@click.option(
    "--zip",
    "zips",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Maak in DIR ook een zip-bestand van elke site, om met de hand te uploaden.",
)
@click.option("--no-search", is_flag=True, help="Laat de zoekindex weg.")
@language_option
@at_option
def build(
    *,
    partnerships: tuple[str, ...],
    out: Path,
    previous: str,
    zips: Path | None,
    no_search: bool,
    language: Language,
    moment: datetime,
) -> int:
    """Maak de sites van alle samenwerkingsverbanden, of alleen van PARTNERSHIPS.

    Een samenwerkingsverband met fouten, of dat u niet noemt, houdt zijn vorige site; alleen wat weg moet,
    verdwijnt. Lukt het maken niet, dan blijft de oude site staan. Wat openbaar was, verandert of verdwijnt
    niet ongemerkt: daarvoor kijkt dit commando naar de vorige site.

    \b
    Voorbeelden:
      toezicht build
      toezicht build vlietstreek --out /srv/www/toezicht
      toezicht build --at '2026-11-01 12:00'
      toezicht build --previous https://toezicht.example.org/
    """
    root = project_root()
    order = Order(
        root, moment, out, partnerships, language, with_search=not no_search, previous=previous, zips=zips
    )
    with Watcher() as watch:
        outcome = run_build(order, watch)
    return tell(outcome, order)


def tell(outcome: Outcome, order: Order) -> int:
    """Say what a build did; gives the exit status."""
    errors = tuple(finding for finding in outcome.findings if finding.severity is Severity.ERROR)
    if errors:
        for block in as_text(errors, lines_of(order.root, outcome.library), language=order.language):
            click.echo(block)
    found = (*_broken(outcome, order.language), *_inspected(outcome, order.language))
    if found:
        for block in as_text(found, Lines(), language=order.language):
            click.echo(block)
    if not outcome.is_shown:
        old = "; de oude staat er nog" if order.out.exists() else ""
        click.echo(f"De nieuwe site is niet getoond{old}.")
        return 1
    for key in outcome.held:
        click.echo(f"{key}: door fouten blijft de vorige site staan; wat weg moest, is weg")
    for key in outcome.skipped:
        click.echo(f"{key}: niet vergeleken met de vorige site, want die is van een later moment")
    for key in outcome.absent:
        click.echo(f"{key}: door fouten is er nog geen site")
    for key in outcome.unasked:
        click.echo(f"{key}: niet gevraagd en hier nooit gemaakt, dus zonder site in deze map")
    if lacks := form_lacks(outcome.library, order.root):
        click.echo(f"{lacks}: npm ci --omit=dev --ignore-scripts haalt op wat het nodig heeft")
    click.echo(f"{outcome.documents} stukken openbaar, in {order.out}. Bekijk ze met: toezicht serve")
    return int(bool(found)) or exit_status(outcome.findings)


def _broken(outcome: Outcome, language: Language) -> Iterator[Finding]:
    for breach in outcome.breaches:
        yield breach_as_finding(breach, language, source=source_of(breach, outcome.library))


def _inspected(outcome: Outcome, language: Language) -> Iterator[Finding]:
    return (trouble_as_finding(trouble, language) for trouble in outcome.troubles)
