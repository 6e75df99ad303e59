"""`toezicht answer`: the answer to an issue form as a document."""

from pathlib import Path

import click

from generator.cli.options import project_root
from generator.errors import UsageError
from generator.pipeline.sending_in import keep_answer


@click.command()
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
def answer(*, file: Path) -> None:
    """Maak een stuk van het antwoord op een vragenlijst van 'toezicht forms', en zeg waar het staat.

    FILE is de tekst van het issue. Een stuk dat er al is, blijft zoals het is.

    \b
    Voorbeeld:
      toezicht answer antwoord.md
    """
    try:
        text = file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise UsageError(f"'{file.name}' is geen tekst in UTF-8") from error
    click.echo(keep_answer(project_root(), text))
