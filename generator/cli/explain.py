"""`toezicht explain`: the manual page of a rule."""

from collections.abc import Iterator

import click

from generator.authorities.suggestions import nearest
from generator.cli.options import language_option
from generator.comparing.breach import BreachKind
from generator.errors import UsageError
from generator.model.finding import Severity
from generator.model.text import Language, Text
from generator.reporting.as_text import weight
from generator.rules.catalogue import all_rules, manual
from generator.rules.rule import Rule
from generator.verification.trouble import TroubleKind

_SINCE = Text("Geldt vanaf {day}.", "In force since {day}.")
_UNTIL = Text("Geldt tot en met {day}.", "In force until {day}.")
_MENDED = Text(
    "Met 'toezicht check --fix' herstelt u dit waar geen twijfel is.",
    "'toezicht check --fix' mends this where there is no doubt.",
)


@click.command()
@click.argument("code")
@language_option
def explain(code: str, language: Language) -> None:
    """Leg uit wat de regel CODE vraagt, waarom, en hoe u een bevinding herstelt.

    \b
    Voorbeeld:
      toezicht explain ADO002
    """
    rules = {rule.code: rule for rule in all_rules()}
    troubles: dict[str, TroubleKind | BreachKind] = {kind.code: kind for kind in (*TroubleKind, *BreachKind)}
    wanted = code.upper()
    if rule := rules.get(wanted):
        word = weight(rule.severity, language)
        click.echo(f"{rule.code} {rule.name}: {rule.title.in_language(language)} ({word})\n")
        click.echo(f"{manual(rule)}\n\nBron: {rule.source}")
        for line in _more(rule, language):
            click.echo(line)
    elif trouble := troubles.get(wanted):
        word = weight(Severity.ERROR, language)
        click.echo(f"{trouble.code} {trouble.title}: {trouble.text.in_language(language)} ({word})\n")
        click.echo(trouble.explanation)
    else:
        codes = [*rules, *troubles]
        suggestion = nearest(wanted, codes)
        hint = f"bedoelde u {suggestion}?" if suggestion else f"de codes zijn {', '.join(codes)}"
        raise UsageError(f"er is geen regel '{code}'", hint=hint)


def _more(rule: Rule, language: Language) -> Iterator[str]:
    if rule.since:
        yield _SINCE.in_language(language, day=rule.since)
    if rule.until:
        yield _UNTIL.in_language(language, day=rule.until)
    if rule.fix:
        yield _MENDED.in_language(language)
