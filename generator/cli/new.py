"""`toezicht new`: a new document, from a Word or PDF file or from answers to questions."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

import click

from generator.cli.asking import (
    Given,
    agrees,
    answered,
    may_ask,
    pick,
    pick_kind,
    pick_partnership,
    skipped,
    warn_where_public,
    year_of,
)
from generator.cli.options import at_option, project_root
from generator.cli.showing import lines_of
from generator.cli.watching import Watcher
from generator.errors import CannotFinishError, UsageError
from generator.model.library import Library
from generator.model.terms import Kind, Repository
from generator.pipeline.branching import may_branch, start_branch
from generator.pipeline.order import Order
from generator.pipeline.starting import Judged, NewFile, around_in, judge, keep, placed, read_original
from generator.pipeline.unfinished import Unfinished
from generator.reading.library import read_library
from generator.reporting.as_text import as_text
from generator.reporting.lines import Lines
from generator.scaffolding.convert import convert
from generator.scaffolding.deciding import as_decided
from generator.scaffolding.draft import draft, with_marks
from generator.scaffolding.drafted import Draft, Offer
from generator.scaffolding.evidence import Around
from generator.scaffolding.home import next_home
from generator.scaffolding.questions import Choice
from generator.scaffolding.telling import account, decisions, offered, refusal
from generator.scaffolding.template import new_source

_HOW_MANY = (
    Choice("all", "Ja, op al deze plaatsen"),
    Choice("each", "Vraag het per plaats"),
    Choice("none", "Nee, ik doe het zelf"),
)


@dataclass(frozen=True, slots=True)
class Wish:
    """What the command line asks."""

    order: Order
    kind: Kind | None
    partnership: str
    to: str
    marks: bool | None
    is_asking: bool
    branch: bool | None
    settings: Mapping[str, str] = field(repr=False)


@click.command()
@click.argument("kind", required=False, type=click.Choice([kind.value for kind in Kind]))
@click.option(
    "--from",
    "original",
    type=click.Path(path_type=Path),
    metavar="BESTAND",
    help="Een Word-, LibreOffice- of pdf-bestand.",
)
@click.option("--partnership", default="", metavar="NAAM", help="Voor welk samenwerkingsverband (de map).")
@click.option("--to", default="", metavar="PAD", help="Waar het stuk komt, in plaats van de gewone plaats.")
@click.option(
    "--marks/--no-marks", default=None, help="Zet bij persoonsgegevens een lakmarkering, of juist niet."
)
@click.option("--set", "settings", multiple=True, metavar="SLEUTEL=WAARDE", help="Geef een antwoord vooraf.")
@click.option("--ask/--no-ask", default=None, help="Stel vragen; gewoonlijk alleen aan een mens.")
@click.option("--branch/--no-branch", default=None, help="Maak een tak met een eerste commit, of niet.")
@at_option
def new(
    *,
    kind: str | None,
    original: Path | None,
    partnership: str,
    to: str,
    marks: bool | None,
    settings: tuple[str, ...],
    ask: bool | None,
    branch: bool | None,
    moment: datetime,
) -> int:
    """Maak een nieuw stuk: van een bestand, of door vragen te beantwoorden.

    Van een bestand worden de tekst en de gegevens overgenomen. U leest wat er gevonden is, hoe zeker dat is
    en wat u zelf moet beslissen. Verborgen tekst, opmerkingen en bijgehouden wijzigingen gaan nooit mee: dan
    staat er waar ze zitten en hoe u ze weghaalt. Een stuk dat er al is, blijft zoals het is.

    Zonder bestand stelt dit commando vragen. Met 'terug' gaat u een vraag terug. Stoppen kan altijd met
    Ctrl-C: wat u gaf, blijft bewaard.

    \b
    Voorbeelden:
      toezicht new
      toezicht new visit-report
      toezicht new visit-report --from rapport.docx
      toezicht new policy --from beleid.pdf --partnership vlietstreek --marks
      toezicht new document --set title='Factsheet 2026' --set sort=factsheet
    """
    wish = Wish(
        order=Order(project_root(), moment),
        kind=Kind(kind) if kind else None,
        partnership=partnership,
        to=to,
        marks=marks,
        is_asking=may_ask(ask),
        branch=branch,
        settings=dict(map(_pair, settings)),
    )
    with Watcher() as watch, watch.step("lezen") as done:
        library = read_library(wish.order.root, progress=done)
    around = _around(wish, library)
    warn_where_public(around)
    return _from_file(wish, around, original=original) if original else _from_answers(wish, around)


def _pair(setting: str) -> tuple[str, str]:
    key, sign, value = setting.partition("=")
    if not key.strip() or not sign:
        raise UsageError("achter '--set' staat geen antwoord", hint="schrijf --set sleutel=waarde")
    return key.strip(), value.strip()


def _around(wish: Wish, library: Library) -> Around:
    partnership = wish.partnership
    if wish.is_asking and not partnership and len(library.collections) > 1:
        partnership = pick_partnership(library.collections)
    return around_in(library, partnership, moment=wish.order.moment, kind=wish.kind)


def _from_file(wish: Wish, around: Around, *, original: Path) -> int:
    if wish.settings:
        raise UsageError("'--set' hoort niet bij '--from'", hint="wijzig de gegevens daarna in het stuk")
    content = read_original(original)
    with Watcher() as watch, watch.step("omzetten"):
        converted = convert(content, original.suffix)
    if converted.is_refused:
        click.echo("Er is geen stuk gemaakt.", err=True)
        for line in refusal(converted.notes):
            click.echo(line, err=True)
        click.echo("Los dit op in het bestand en geef daarna hetzelfde commando.", err=True)
        return 1
    made = draft(converted, around)
    made = replace(made, path=placed(wish.to, made.path)) if wish.to else made
    made = _marked(made, wish)
    open_keys = frozenset(key.key for key in made.open_keys)
    decided = as_decided(made, year=around.today.year)
    new_file = NewFile(made.path, made.source, made.folder, made.pictures, decided, open_keys)
    keep(wish.order.root, new_file)
    click.echo(f"\nGemaakt: {made.path} (kenmerk {made.id})")
    for line in account(made):
        click.echo(line)
    if open_keys:
        click.echo("\nDit moet u zelf nog beslissen:")
        for line in decisions(made):
            click.echo(line)
    return _finish(wish, around, made=new_file, identity=made.id)


def _marked(made: Draft, wish: Wish) -> Draft:
    """Carry out the marks that are wanted; where nobody can be asked, the check tells what is there."""
    if not made.offers:
        return made
    fitting = tuple(offer for offer in made.offers if offer.fits)
    click.echo(f"\nPersoonsgegevens gevonden: {len(made.offers)}.")
    for line in offered(made):
        click.echo(line)
    wanted = wish.marks
    if wanted is None and wish.is_asking and fitting:
        answer = pick("Zal dit commando de lakmarkeringen zetten?", _HOW_MANY)
        fitting = tuple(offer for offer in fitting if answer == "all" or (answer == "each" and _wants(offer)))
        wanted = answer != "none"
    if not wanted:
        click.echo("  Er is niets weggelakt. Met --marks zet dit commando de markeringen.")
        return made
    return with_marks(made, fitting)


def _wants(offer: Offer) -> bool:
    what = f"regel {offer.span.line}, {offer.kind.label}: {offer.masked} -> {offer.mark}?"
    return agrees(what, default=True)


def _from_answers(wish: Wish, around: Around) -> int:
    kind = wish.kind
    if kind is None:
        if not wish.is_asking:
            kinds = ", ".join(kind.value for kind in Kind)
            raise UsageError("wat voor stuk moet het worden?", hint=f"kies uit: {kinds}")
        kind = pick_kind()
    kept = Unfinished(wish.order.root, partnership=around.collection.key, kind=kind)
    answers = answered(around, kind, given=Given(wish.settings, wish.is_asking), kept=kept)
    home = next_home(around, kind, year=year_of(answers, around), title=answers.one("title"))
    path = placed(wish.to, home.path) if wish.to else home.path
    made = NewFile(path, new_source(kind, home.id, answers=answers), open_keys=skipped(answers))
    keep(wish.order.root, made)
    kept.forget()
    click.echo(f"\nGemaakt: {path} (kenmerk {home.id})")
    click.echo("Boven elke sleutel staat wat hij betekent. Wat nog leeg is, begint met een #.")
    return _finish(wish, around, made=made, identity=home.id)


def _finish(wish: Wish, around: Around, *, made: NewFile, identity: str) -> int:
    """Tell what is wrong in the new document and what it waits for, and offer a branch; gives the status."""
    with Watcher() as watch:
        judged = judge(wish.order, around.library, new=made, watch=watch)
    _tell(judged, lines_of(wish.order.root, judged.library))
    is_public = around.collection.settings.repository is Repository.PUBLIC
    _branch(wish, made, identity=identity, is_public=is_public)
    click.echo(f"\nHierna: open {made.path}, vul aan, en geef 'toezicht check {made.path}'.")
    return int(judged.has_errors(made))


def _tell(judged: Judged, lines: Lines) -> None:
    click.echo("\nDe controle vindt nu:")
    for block in as_text(judged.findings, lines, language="nl"):
        click.echo(block)
    if judged.shut:
        click.echo("\nVoordat het openbaar is:")
        for number, shut in enumerate(judged.shut, start=1):
            click.echo(f"  {number}. {shut.gate.title.nl}: {shut.gate.action.nl} ({shut.gate.opener.nl})")


def _branch(wish: Wish, made: NewFile, *, identity: str, is_public: bool) -> None:
    """Offer a branch; in a public project whoever reads it would have the draft."""
    if wish.branch is False or is_public or (wish.branch is None and not wish.is_asking):
        return
    if not may_branch(wish.order.root):
        if wish.branch:
            raise CannotFinishError(
                "hier is geen git-repository om een tak in te maken",
                hint="het stuk staat er al; laat --branch weg",
            )
        return
    asks = f"Een tak 'nieuw/{identity}' maken met dit stuk als eerste commit? Er wordt niets verstuurd."
    if wish.branch or agrees(f"\n{asks}", default=False):
        paths = (made.path, *(f"{made.folder}/{file.name}" for file in made.files))
        click.echo(f"U werkt nu in de tak {start_branch(wish.order.root, identity, paths=paths)}.")
