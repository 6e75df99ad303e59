"""`toezicht owners`: who may approve a proposal for which folder."""

import click

from generator.cli.options import forge_option, project_root
from generator.errors import UsageError
from generator.model.forge import ForgeKind
from generator.model.library import Library
from generator.outputs.output_file import OutputFile
from generator.pipeline.renewing import renew
from generator.pipeline.settings_alone import read_settings
from generator.reporting.as_codeowners import MARKER, as_codeowners, place_for


@click.command()
@forge_option
@click.option("--write", is_flag=True, help="Schrijf het bestand op de plek waar die website het zoekt.")
def owners(*, form: str, write: bool) -> None:
    """Maak CODEOWNERS: elk samenwerkingsverband keurt alleen zijn eigen mappen goed.

    De namen staan onder 'owners' in partnership.yml; voor al het andere in content/portal.yml.

    \b
    Voorbeelden:
      toezicht owners
      toezicht owners --format gitlab --write
    """
    root, forge = project_root(), ForgeKind(form)
    library = read_settings(root)
    _refuse_without_owners(library)
    text = as_codeowners(library, forge)
    if not write:
        click.echo(text, nl=False)
        return
    place = place_for(forge)
    renew((OutputFile(place, text.encode()),), root, marker=MARKER, command="owners")
    click.echo(f"{place} is geschreven. Neem het op in een voorstel: git add {place}")


def _refuse_without_owners(library: Library) -> None:
    if library.portal is None or not library.portal.owners:
        raise UsageError(
            "content/portal.yml noemt geen eigenaren; van theme en generator is dan niemand eigenaar",
            hint="zet in content/portal.yml: owners: ['@uw-organisatie/beheer']",
        )
    for collection in library.collections:
        if not collection.settings.owners:
            click.echo(
                f"{collection.key} noemt geen 'owners'; de eigenaar van het portaal beslist daar",
                err=True,
            )
