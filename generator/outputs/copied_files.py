"""Files that a site takes over as they are: attachments and the logo."""

from collections.abc import Iterator

from generator.outputs.output_file import OutputFile
from generator.reading.layout import logo_path
from generator.source.files import Files
from generator.staging.public import PublicSite


def copied_files(site: PublicSite, files: Files) -> Iterator[OutputFile]:
    """Give the attachments of public documents and the logo, from the files that the site is shown from."""
    for document in site.documents:
        for attachment in document.attachments:
            yield OutputFile(attachment.address, files.read(attachment.source))
    logo = site.publisher.house_style.logo
    if logo:
        yield OutputFile(f"assets/{logo}", files.read(logo_path(site.publisher.key, logo)))
