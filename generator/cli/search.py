"""`toezicht search`: why a document is found, and why it stands where it stands."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from itertools import groupby
from operator import attrgetter
from pathlib import Path

import click

from generator.cli.options import format_option
from generator.search.answering import Answer, Found, answer
from generator.search.stored import Stored

_KINDS = {
    "word": "het woord zelf",
    "synonym": "andere woorden ervoor",
    "parts": "de delen van het woord",
    "words": "de woorden los van elkaar",
    "joined": "aan elkaar geschreven",
    "name": "een naam",
    "number": "een kenmerk",
    "beginning": "woorden die zo beginnen",
}


@click.command()
@click.argument("query", metavar="QUERY", nargs=-1, required=True)
@click.option(
    "--site",
    type=click.Path(path_type=Path),
    default=Path("site"),
    show_default=True,
    help="De gemaakte site, of de map van één samenwerkingsverband daarin.",
)
@click.option("--limit", type=click.IntRange(1), default=5, show_default=True, help="Hoeveel stukken.")
@format_option("text", "json")
def search(*, query: tuple[str, ...], site: Path, limit: int, form: str) -> None:
    """Zoek in een gemaakte site en leg uit waarom een stuk gevonden wordt.

    Per stuk ziet u welke woorden van de vraag het heeft, op welke manier (zelf, een synoniem, een deel van
    een samenstelling), hoe zwaar elk woord telt en hoe sterk het in dat stuk staat. Een woord staat er als
    stam: zo bewaart de zoekindex het.

    \b
    Voorbeelden:
      toezicht search hulp in de huishouding
      toezicht search --site site/vlietstreek '"persoonlijk plan" 2025'
    """
    asked = " ".join(query)
    found = answer(Stored(site), asked, limit=limit)
    if form == "json":
        click.echo(json.dumps({"version": 1, "query": asked, **asdict(found)}, ensure_ascii=False, indent=2))
        return
    for line in _as_text(asked, found):
        click.echo(line)


def _as_text(asked: str, found: Answer) -> Iterator[str]:
    many = "1 stuk" if found.total == 1 else f"{found.total} stukken"
    yield f"{many if found.total else 'Niets'} gevonden voor '{asked}'"
    if found.elsewhere:
        yield found.elsewhere
    for rank, hit in enumerate(found.hits, start=1):
        yield ""
        yield from _hit(rank, hit)


def _hit(rank: int, hit: Found) -> Iterator[str]:
    yield f"{rank}. {hit.line.title} ({hit.line.id})"
    yield f"   {hit.line.address}"
    yield f"   score {_number(hit.score)}"
    for asked, reasons in groupby(hit.reasons, key=attrgetter("asked")):
        ways = tuple(reasons)
        yield f"   '{asked}' telt {_number(ways[0].weight)}"
        for way in ways:
            terms = ", ".join(dict.fromkeys(way.terms))
            yield f"      {_number(way.strength)} door {_KINDS.get(way.kind, way.kind)}: {terms}"
    if not hit.reasons:
        yield "   de zin staat er precies zo in"


def _number(value: float) -> str:
    return f"{value:.2f}".replace(".", ",")
