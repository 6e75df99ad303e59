"""`toezicht explain`: the manual page of a rule."""

import click

from generator.authorities.suggestions import nearest
from generator.cli.options import language_option
from generator.errors import UsageError
from generator.model.text import Language
from generator.rules.catalogue import all_rules, manual


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
    rule = rules.get(code.upper())
    if rule is None:
        suggestion = nearest(code.upper(), rules)
        hint = f"bedoelde u {suggestion}?" if suggestion else f"de regels zijn {', '.join(rules)}"
        raise UsageError(f"er is geen regel '{code}'", hint=hint)
    click.echo(f"{rule.code} {rule.name}: {rule.title.in_language(language)} ({rule.severity.value})\n")
    click.echo(manual(rule))
    click.echo(f"\nBron: {rule.source}")
