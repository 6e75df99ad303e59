"""`toezicht approve`: record that a document was read by somebody in a role."""

from collections.abc import Iterator
from datetime import datetime

import click

from generator.cli.options import at_option, project_root
from generator.cli.showing import lines_of
from generator.cli.watching import Watcher
from generator.pipeline.approving import Approval
from generator.pipeline.approving import approve as run_approve
from generator.pipeline.order import Order
from generator.reporting.as_text import as_text


@click.command()
@click.argument("document", metavar="ID")
@click.option("--role", required=True, help="De rol waarin u het stuk hebt nagelezen, geen naam.")
@at_option
def approve(*, document: str, role: str, moment: datetime) -> int:
    """Leg vast dat u het stuk ID hebt nagelezen op persoonsgegevens, en welke tekst dat was.

    Lees eerst de hele tekst, ook de kopgegevens en de bijlagen, en kijk naar wat geen programma ziet: zie
    docs/wat-geen-programma-ziet.md. De rol, de dag en een controlegetal van de tekst komen onder
    'Weglakken' (redaction). Wijzigt de tekst daarna, dan moet iemand opnieuw nalezen.

    \b
    Voorbeelden:
      toezicht approve VR-2026-004 --role 'jurist openbaarheid'
      toezicht approve vlietstreek/VR-2026-004 --role privacyfunctionaris
    """
    order = Order(project_root(), moment)
    with Watcher() as watch:
        done = run_approve(order, document, role=role, watch=watch)
    lines = lines_of(order.root, done.library)
    for block in as_text(done.told, lines, language="nl") if done.told else ():
        click.echo(block)
    for line in _told(done, role):
        click.echo(lines.hidden(line))
    return int(bool(done.errors))


def _told(done: Approval, role: str) -> Iterator[str]:
    if done.errors:
        yield f"{done.document.id} is niet vastgelegd: herstel eerst de fouten hierboven."
        return
    marks = ", ".join(f"{category} {count}" for category, count in done.marks)
    yield f"{done.document.id} is nagelezen door '{role}'; controlegetal {done.checked_text}."
    yield f"Weggelakt: {marks}." if marks else "Weggelakt: niets."
    yield f"Bewaard in {done.document.path}. Neem dit bestand mee in uw voorstel."
