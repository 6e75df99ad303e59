"""The conversation of `toezicht new`: one question after the other, each answer kept at once."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field

import click

from generator.errors import UsageError
from generator.model.library import Collection
from generator.model.terms import Kind, Repository
from generator.pipeline.unfinished import Unfinished
from generator.scaffolding.answering import RefusedError, Several, understood
from generator.scaffolding.evidence import Around
from generator.scaffolding.questions import Answers, Choice, Question, next_question, questions_of
from generator.scaffolding.telling import safe

BACK = "terug"
_YES, _NO = ("ja", "j", "yes", "y"), ("nee", "n", "no")
_MOST = 12  # choices that are shown at once; of more, a part of the name finds the one that is meant
_WIDTH = 90


@dataclass(frozen=True, slots=True)
class Given:
    """What the command line gives: answers by key, and whether anything may be asked."""

    settings: Mapping[str, str] = field(repr=False)
    is_asking: bool = False


def may_ask(wanted: bool | None) -> bool:
    """Give whether questions may be asked: as somebody wants, else only where a person can answer."""
    if sys.stdin is None:  # a service may start a command with its input closed
        if wanted:
            hint = "laat --ask weg en geef antwoorden met --set"
            raise UsageError("hier kan niemand antwoorden", hint=hint)
        return False
    is_person = sys.stdin.isatty() and sys.stdout is not None and sys.stdout.isatty()
    return is_person if wanted is None else wanted


def answered(around: Around, kind: Kind, *, given: Given, kept: Unfinished) -> Answers:
    """Give an answer to every question: from the command line, from an earlier time, or asked now."""
    answers = _earlier(kept) if given.is_asking else Answers()
    while question := next_question(around, kind, answers=answers):
        if question.key in given.settings:
            answers = answers.with_answer(question.key, _settled(question, given=given, kind=kind))
        elif given.is_asking:
            answers = _asked(question, answers, kind=kind, kept=kept)
            kept.keep(answers)
        else:
            answers = answers.with_answer(question.key, _skipped(question))
    _refuse_unknown(given, [question.key for question in questions_of(around, kind, answers=answers)])
    return answers


def pick(asks: str, choices: tuple[Choice, ...], *, kind: Kind = Kind.DOCUMENT) -> str:
    """Ask to choose one."""
    question = Question("", asks, choices=choices, is_required=True)
    return _ask(question, kind=kind)[0]


def agrees(asks: str, *, default: bool) -> bool:
    """Ask a question that is answered with ja or nee."""
    while True:
        usual = "ja" if default else "nee"
        typed = click.prompt(
            f"{asks} (ja of nee; gewoon Enter is {usual})", default=usual, show_default=False
        )
        if typed.strip().casefold() in _YES:
            return True
        if typed.strip().casefold() in _NO:
            return False
        click.echo("  Zo kan het niet: antwoord met ja of nee.")


def pick_partnership(collections: tuple[Collection, ...]) -> str:
    """Ask for which partnership it is."""
    choices = tuple(Choice(collection.key, collection.settings.name) for collection in collections)
    return pick("Voor welk samenwerkingsverband is dit stuk?", choices)


def pick_kind() -> Kind:
    """Ask what kind of document it is."""
    return Kind(pick("Wat voor stuk wilt u maken?", tuple(Choice(kind.value, kind.label) for kind in Kind)))


def skipped(answers: Answers) -> frozenset[str]:
    """Give the keys that wait for somebody to decide."""
    return frozenset(key.split(".")[0] for key, values in answers.given if not values)


def year_of(answers: Answers, around: Around) -> int:
    """Give the year of the id: of adoption, else of the last visit, else of today."""
    days = answers.all("adopted_on") or answers.all("visited_on")
    return int(max(days)[:4]) if days else around.today.year


def warn_where_public(around: Around) -> None:
    """Say that whoever reads the sources has the draft, where that is so."""
    if around.collection.settings.repository is Repository.PUBLIC:
        name = around.collection.settings.name
        click.echo(
            f"Let op: de bronnen van '{name}' zijn openbaar. Wie ze leest, heeft ook uw concept,", err=True
        )
        click.echo("en de controle keurt het af. Doe dit in een besloten map.", err=True)


def _earlier(kept: Unfinished) -> Answers:
    answers = kept.answers()
    if not answers.given:
        return answers
    title = safe(answers.one("title")) or "zonder titel"
    return answers if agrees(f"U was bezig met '{title}'. Verdergaan?", default=True) else Answers()


def _asked(question: Question, answers: Answers, *, kind: Kind, kept: Unfinished) -> Answers:
    try:
        values = _ask(question, kind=kind, may_return=bool(answers.given))
    except click.Abort:
        told = "Uw antwoorden zijn bewaard. Geef hetzelfde commando om verder te gaan."
        click.echo(f"\n{told if kept.is_kept else 'Er is niets bewaard.'}", err=True)
        raise
    if values == (BACK,):
        return Answers(answers.given[:-1])
    return answers.with_answer(question.key, values)


def _ask(question: Question, *, kind: Kind, may_return: bool = False) -> tuple[str, ...]:
    _show(question)
    while True:
        typed = click.prompt(">", default="", show_default=False, prompt_suffix=" ")
        if may_return and typed.strip().casefold() == BACK:
            return (BACK,)
        try:
            return understood(question, typed, kind=kind)
        except Several as several:
            click.echo("  Welke bedoelt u? Typ meer van de naam:")
            _list(several.fitting)
        except RefusedError as refused:
            click.echo(f"  Zo kan het niet: {refused}.")


def _show(question: Question) -> None:
    several = ", meer kan met een komma ertussen" if question.takes_several else ""
    must = "verplicht" if question.is_required else "mag leeg"
    click.echo(f"\n{click.style(question.asks, bold=True)} ({must}{several})")
    if question.why:
        click.echo(click.wrap_text(question.why, _WIDTH, "  ", "  "))
    if len(question.choices) <= _MOST:
        _list(question.choices, default=question.default, is_numbered=True)
    else:
        click.echo(f"  Er zijn {len(question.choices)} mogelijkheden: typ een deel van de naam.")


def _list(choices: tuple[Choice, ...], *, default: str = "", is_numbered: bool = False) -> None:
    for number, choice in enumerate(choices[:_MOST], start=1):
        sign = f"{number:>2}." if is_numbered else " -"
        means = f": {choice.means}" if choice.means else ""
        usual = " (gewoon Enter)" if choice.value == default else ""
        click.echo(f"  {sign} {choice.label}{means}{usual}")


def _settled(question: Question, *, given: Given, kind: Kind) -> tuple[str, ...]:
    try:
        return understood(question, given.settings[question.key], kind=kind)
    except Several as several:
        names = ", ".join(choice.value for choice in several.fitting)
        raise UsageError(f"'{question.key}' kan meer dan één zijn", hint=f"kies uit: {names}") from several
    except RefusedError as refused:
        raise UsageError(f"'{question.key}' heeft geen goede waarde", hint=str(refused)) from refused


def _skipped(question: Question) -> tuple[str, ...]:
    if question.default:
        return (question.default,)
    if question.is_required:
        choices = ", ".join(choice.value for choice in question.choices) or "waarde"
        raise UsageError(
            f"'{question.key}' ontbreekt ({question.asks})",
            hint=f"voeg toe: --set {question.key}=({choices})",
        )
    return ()


def _refuse_unknown(given: Given, known: list[str]) -> None:
    for key in given.settings:
        if key not in known:
            raise UsageError(f"naar '{key}' wordt hier niet gevraagd", hint=f"kies uit: {', '.join(known)}")
