"""A page whose HTML is ready before MkDocs sees it."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from generator.site.editorial import as_source, cleaned
from generator.site.sheet import Sheet


class ReadyPage(Page):
    """A page that skips Markdown: its template gets everything from its sheet."""

    def __init__(self, sheet: Sheet, file: File, config: MkDocsConfig) -> None:
        super().__init__(sheet.title, file, config)
        self.sheet = sheet

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002 - the signature is MkDocs'
        """Name the template; there is no source to read."""
        self.markdown = ""
        self.meta = {"template": self.sheet.template}

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002 - the signature is MkDocs'
        """Leave the content empty: the template writes it from the sheet."""
        self.content = ""


class EditorialPage(Page):
    """A page in Markdown that MkDocs renders and that is cleaned afterwards."""

    def __init__(self, sheet: Sheet, file: File, config: MkDocsConfig) -> None:
        super().__init__(sheet.title, file, config)
        self.sheet = sheet

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Render the Markdown and keep only allowed HTML."""
        super().render(config, files)
        self.content = cleaned(self.content or "")


def as_file(sheet: Sheet, config: MkDocsConfig) -> File:
    """Give the generated file of a sheet, with its page attached."""
    content = as_source(sheet) if sheet.markdown else ""
    file = File.generated(config, sheet.source, content=content, inclusion=InclusionLevel.NOT_IN_NAV)
    file.dest_uri = sheet.target
    kind = EditorialPage if sheet.markdown else ReadyPage
    kind(sheet, file, config)
    return file
