"""What `toezicht preview --for provider` says when it is done."""

from pathlib import Path

import click

from generator.outputs.dates import in_words
from generator.outputs.hearing.pdf import HOW_TO_GET_ONE
from generator.pipeline.hearing import Sent


def tell_sent(sent: Sent, out: Path) -> None:
    """Tell what was made, and what is left to do; the name of the provider is not told."""
    click.echo(f"{sent.document.id} voor hoor en wederhoor: {sent.paragraphs} alinea's met een nummer,")
    click.echo(f"reageren tot en met {in_words(sent.closes_on)}, controlegetal {sent.text_hash}.")
    for path in sent.files:
        click.echo(f"  geschreven   {out / path}")
    if not sent.has_pdf:
        click.echo("Er is geen PDF gemaakt: de omzetter (WeasyPrint) staat niet op deze computer.")
        click.echo(f"    -> {HOW_TO_GET_ONE}.")
    for title in sent.attachments:
        click.echo(f"Stuur de bijlage mee: {title}")
    if sent.errors:
        count = len(sent.errors)
        told = "staat nog 1 fout. Lees die" if count == 1 else f"staan nog {count} fouten. Lees ze"
        click.echo(f"Let op: in dit stuk {told} voor u verstuurt:")
        click.echo(f"    toezicht check {sent.document.path}")
    click.echo("Nog te doen: mail de bestanden aan de aanbieder, langs een veilige weg, en vul bij")
    click.echo("hearing.facts de dag van verzending in (sent_on). De bestanden horen niet in de repository.")
