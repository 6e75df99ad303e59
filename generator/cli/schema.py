"""`toezicht schema`: the JSON Schema of the front matter, with Dutch titles."""

import json

import click

from generator.model.terms import Kind
from generator.settings.schema import schema_of


@click.command()
@click.argument("kind", required=False, type=click.Choice([kind.value for kind in Kind]))
def schema(kind: str | None) -> None:
    """Geef het JSON Schema van de kopgegevens van KIND, of van alle soorten.

    \b
    Voorbeelden:
      toezicht schema visit-report > visit-report.schema.json
      toezicht schema
    """
    schemas = {name.value: schema_of(name) for name in Kind}
    chosen = schemas[kind] if kind else schemas
    click.echo(json.dumps(chosen, ensure_ascii=False, indent=2, sort_keys=True))
