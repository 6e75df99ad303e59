"""`toezicht clean`: a copy of a file without the data about it."""

from pathlib import Path

import click

from generator.errors import UsageError
from generator.pipeline.cleaning import clean_file
from generator.pipeline.inspection_findings import shown_path
from generator.rules.attachments import rule_for


@click.command()
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@click.option("--out", type=click.Path(path_type=Path), metavar="FILE", help="Naam van de schone kopie.")
@click.option("--in-place", "is_in_place", is_flag=True, help="Vervang het bestand zelf.")
def clean(*, file: Path, out: Path | None, is_in_place: bool) -> None:
    """Maak een kopie van FILE zonder gegevens over de maker, de plaats en het apparaat.

    Wat te zien is, verandert niet: dat wordt nagegaan voordat de kopie er komt. Bijgehouden wijzigingen,
    opmerkingen en verborgen tekst haalt dit niet weg, want daarover moet een mens beslissen.

    \b
    Voorbeelden:
      toezicht clean foto.jpg                 maakt foto-schoon.jpg
      toezicht clean rapport.docx --out nieuw/rapport.docx
      toezicht clean rapport.pdf --in-place
    """
    if out is not None and is_in_place:
        raise UsageError("'--out' en '--in-place' gaan niet samen", hint="kies een van de twee")
    target = file if is_in_place else out or file.with_name(f"{file.stem}-schoon{file.suffix}")
    gone = clean_file(file, target, is_in_place=is_in_place)
    what = ", ".join(rule_for(kind).title.nl.lower() for kind in gone) or "niets gevonden dat weg moest"
    click.echo(f"{shown_path(target.as_posix())}: {what}")
