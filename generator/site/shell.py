"""Chunks of HTML that many pages share, rendered once: header, footer and the cards of documents."""

from collections.abc import Iterable

from jinja2 import Environment
from markupsafe import Markup

from generator.site.masthead import Masthead
from generator.site.sheet import ROOT_MARK
from generator.staging.public import PublicDocument


class Shell:
    """The shared chunks of one site, with the names of its style sheets."""

    def __init__(self, masthead: Masthead, templates: Environment, styles: tuple[str, ...]) -> None:
        self.masthead = masthead
        self.styles = styles
        self._templates = templates
        self._chunks: dict[tuple[str, str], str] = {}
        self._cards: dict[str, str] = {}

    def header(self, root: str, active: str) -> Markup:
        """Give the top of a page, with the item `active` of the navigation marked."""
        return self._chunk("header.html", active, root)

    def footer(self, root: str) -> Markup:
        """Give the bottom of a page."""
        return self._chunk("footer.html", "", root)

    def cards(self, documents: Iterable[PublicDocument], root: str) -> Markup:
        """Give a list item for each document."""
        chunk = "".join(self._card(document) for document in documents)
        return Markup(chunk.replace(ROOT_MARK, root))  # noqa: S704 - the parts come out of escaping templates

    def _chunk(self, template: str, active: str, root: str) -> Markup:
        key = (template, active)
        if key not in self._chunks:
            values = {"masthead": self.masthead, "root": ROOT_MARK, "active": active}
            self._chunks[key] = self._templates.get_template(template).render(values)
        return Markup(self._chunks[key].replace(ROOT_MARK, root))  # noqa: S704 - out of an escaping template

    def _card(self, document: PublicDocument) -> str:
        # Ids are unique within a partnership; the portal shows documents of more than one.
        key = f"{document.partnership}/{document.id}"
        if key not in self._cards:
            values = {"document": document, "root": ROOT_MARK}
            self._cards[key] = self._templates.get_template("card.html").render(values)
        return self._cards[key]
