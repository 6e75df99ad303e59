"""`toezicht status`: where documents stand on their road to the public."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

import click

from generator.cli.options import at_option, project_root
from generator.cli.showing import lines_of
from generator.cli.watching import Watcher
from generator.model.library import Document
from generator.pipeline.standing import Standing, calendar, named, next_changes, queue, roads, standing
from generator.reporting.as_ics import as_ics
from generator.reporting.as_road_text import road_as_text
from generator.reporting.as_status_json import next_values, road_values, status_as_json, waiting_values
from generator.reporting.as_waiting_text import next_as_text, waiting_as_text
from generator.reporting.status_words import Speech, Tone, Toned, unread_in_words

FORMATS = ("text", "json", "ics")
_COLOURS = {Tone.GOOD: "green", Tone.BAD: "red"}


@click.command()
@click.argument("word", metavar="[ID]", required=False)
@click.option("--next", "only_next", is_flag=True, help="Toon alleen wanneer de openbare site verandert.")
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="Vorm van de uitvoer; ics is een agenda.",
)
@at_option
def status(*, word: str | None, only_next: bool, form: str, moment: datetime) -> None:
    """Toon wat wacht op openbaarmaking, of de hele weg van één stuk.

    Zonder ID ziet u alle stukken die wachten, wat te laat is eerst. Met ID ziet u welke poorten open en
    dicht zijn, sinds wanneer, wie een poort kan openen, wanneer het stuk op zijn vroegst openbaar is en
    op welk adres. Is een kenmerk niet uniek, zet dan het samenwerkingsverband ervoor.

    De agenda (--format ics) en --next noemen alleen kenmerken, geen titels: u kunt ze met collega's delen.
    Zet ze niet op een openbare plek, want ook een kenmerk van een stuk in voorbereiding is niet openbaar.

    \b
    Voorbeelden:
      toezicht status
      toezicht status VR-2026-004
      toezicht status vlietstreek/VR-2026-004 --format json
      toezicht status --next
      toezicht status --format ics > agenda.ics
      toezicht status --at '2027-01-01'
    """
    root = project_root()
    with Watcher(quiet=form != "text") as watch:
        found = standing(root, moment, watch=watch)
    sites = {item.key: item.settings.site_url for item in found.library.collections}
    speech = Speech(lines_of(root, found.library), sites, moment)
    found = replace(found, unread=tuple(map(speech.lines.hidden_path, found.unread)))
    chosen = named(found, word) if word is not None else None
    if form == "json":
        click.echo(_as_json(found, chosen, speech=speech, only_next=only_next))
        return
    if form == "ics":
        click.echo(_as_ics(found, chosen, speech=speech, only_next=only_next), nl=False)
    else:
        _show(_as_text(found, chosen, speech=speech, only_next=only_next))
    for line in unread_in_words(found.unread):
        click.echo(line, err=True)


def _as_text(
    found: Standing, chosen: tuple[Document, ...] | None, *, speech: Speech, only_next: bool
) -> Iterator[Toned]:
    if only_next:
        yield from next_as_text(next_changes(found, chosen or found.documents), speech)
    elif chosen:
        for road in roads(found, chosen):
            yield from road_as_text(road, speech)
    else:
        names = {item.key: item.settings.name for item in found.library.collections}
        yield from waiting_as_text(queue(found), speech, names=names)


def _as_json(found: Standing, chosen: tuple[Document, ...] | None, *, speech: Speech, only_next: bool) -> str:
    if only_next:
        changes = next_changes(found, chosen or found.documents)
        return status_as_json(speech, found.unread, next=next_values(changes, speech))
    if chosen:
        drawn = [road_values(road, speech) for road in roads(found, chosen)]
        return status_as_json(speech, found.unread, documents=drawn)
    waiting = [waiting_values(item, speech) for item in queue(found)]
    return status_as_json(speech, found.unread, waiting=waiting)


def _as_ics(found: Standing, chosen: tuple[Document, ...] | None, *, speech: Speech, only_next: bool) -> str:
    items = calendar(found, chosen or found.documents)
    if only_next:
        soonest = {
            (change.document.path, change.at) for change in next_changes(found, chosen or found.documents)
        }
        items = tuple(item for item in items if (item.document.path, item.at) in soonest)
    return as_ics(items, speech)


def _show(lines: Iterable[Toned]) -> None:
    plain = "NO_COLOR" in os.environ
    for line in lines:
        text = (
            line.text
            if plain
            else click.style(line.text, fg=_COLOURS.get(line.tone), bold=line.tone is Tone.HEADING or None)
        )
        click.echo(text)  # click leaves colour out where the output is no terminal
