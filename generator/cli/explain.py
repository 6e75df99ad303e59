"""`toezicht explain`: the manual page of a rule."""

import click

from generator.authorities.suggestions import nearest
from generator.cli.options import language_option
from generator.errors import UsageError
from generator.model.text import Language
from generator.rules.catalogue import all_rules, manual
from generator.verification.trouble import TroubleKind


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
    troubles = {kind.code: kind for kind in TroubleKind}
    wanted = code.upper()
    if rule := rules.get(wanted):
        click.echo(f"{rule.code} {rule.name}: {rule.title.in_language(language)} ({rule.severity.value})\n")
        click.echo(f"{manual(rule)}\n\nBron: {rule.source}")
    elif trouble := troubles.get(wanted):
        click.echo(f"{trouble.code} {trouble.title}: {trouble.text.in_language(language)} (error)\n")
        click.echo(trouble.explanation)
    else:
        codes = [*rules, *troubles]
        suggestion = nearest(wanted, codes)
        hint = f"bedoelde u {suggestion}?" if suggestion else f"de codes zijn {', '.join(codes)}"
        raise UsageError(f"er is geen regel '{code}'", hint=hint)
