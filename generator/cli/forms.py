"""`toezicht forms`: the issue forms with which a document is sent in on the forge."""

import click

from generator.cli.options import forge_option, project_root
from generator.model.forge import ForgeKind
from generator.outputs.issue_forms import MARKER
from generator.pipeline.renewing import renew
from generator.pipeline.sending_in import forms_for


@click.command()
@forge_option
@click.option("--write", is_flag=True, help="Schrijf de bestanden op de plek waar die website ze zoekt.")
def forms(*, form: str, write: bool) -> None:
    """Maak de vragenlijsten waarmee iemand zonder git een stuk instuurt, een per soort.

    \b
    Voorbeelden:
      toezicht forms
      toezicht forms --format forgejo --write
    """
    root = project_root()
    made = forms_for(root, ForgeKind(form))
    if not write:
        click.echo("\n".join(file.path for file in made))
        return
    renew(made, root, marker=MARKER, command="forms")
    click.echo(f"{len(made)} vragenlijsten geschreven. Neem ze op in een voorstel.")
