"""Chunks of HTML that many pages share, rendered once: head, header, footer and the cards of documents."""

from collections.abc import Iterable

from jinja2 import Environment
from markupsafe import Markup

from generator.site.assets import Assets
from generator.site.masthead import Masthead
from generator.site.sheet import ROOT_MARK
from generator.staging.public_document import PublicDocument
from generator.staging.public_parts import Link
from generator.staging.recommendations import PublicRecommendation

_Wish = str | tuple[Link, ...]


class Shell:
    """The shared chunks of one site, with the names of what its pages load."""

    def __init__(self, masthead: Masthead, templates: Environment, *, assets: Assets) -> None:
        self.masthead = masthead
        self.assets = assets
        self.styles = assets.styles
        self._templates = templates
        self._chunks: dict[tuple[str, _Wish], str] = {}
        self._rooted: dict[tuple[str, _Wish, str], Markup] = {}
        self._cards: dict[str, str] = {}

    def head(self, root: str) -> Markup:
        """Give the files that a page needs, named before it begins."""
        return self._chunk("head.html", "", root=root)

    def feeds(self, root: str) -> Markup:
        """Give the feeds of the whole site."""
        return self._chunk("feeds.html", "", root=root)

    def header(self, root: str, active: str) -> Markup:
        """Give the top of a page, with the item `active` of the navigation marked."""
        return self._chunk("header.html", active, root=root)

    def trail(self, root: str, links: tuple[Link, ...]) -> Markup:
        """Give the way from home to a page."""
        return self._chunk("trail.html", links, root=root)

    def footer(self, root: str) -> Markup:
        """Give the bottom of a page."""
        return self._chunk("footer.html", "", root=root)

    def cards(self, documents: Iterable[PublicDocument], root: str) -> Markup:
        """Give a list item for each document."""
        chunk = "".join(self._card(document) for document in documents)
        return _rooted(chunk, root)

    def recommendations(self, found: Iterable[PublicRecommendation], root: str) -> Markup:
        """Give a list item for each recommendation; the same one stands on several pages."""
        chunk = "".join(self._recommendation(one) for one in found)
        return _rooted(chunk, root)

    def _chunk(self, template: str, wish: _Wish, *, root: str) -> Markup:
        key = (template, wish, root)
        found = self._rooted.get(key)
        if found is None:
            found = self._rooted[key] = _rooted(self._anywhere(template, wish), root)
        return found

    def _anywhere(self, template: str, wish: _Wish) -> str:
        key = (template, wish)
        if key not in self._chunks:
            values = {"shell": self, "masthead": self.masthead, "root": ROOT_MARK, "wish": wish}
            self._chunks[key] = self._templates.get_template(template).render(values)
        return self._chunks[key]

    def _card(self, document: PublicDocument) -> str:
        # Ids are unique within a partnership; the portal shows documents of more than one.
        key = f"{document.partnership}/{document.id}"
        if key not in self._cards:
            values = {"document": document, "root": ROOT_MARK}
            self._cards[key] = self._templates.get_template("card.html").render(values)
        return self._cards[key]

    def _recommendation(self, one: PublicRecommendation) -> str:
        key = f"{one.document.partnership}/{one.document.id}/{one.number}"
        if key not in self._cards:
            values = {"one": one, "item": one.item, "root": ROOT_MARK}
            template = self._templates.get_template("recommendations-overview-item.html")
            self._cards[key] = template.render(values)
        return self._cards[key]


def _rooted(chunk: str, root: str) -> Markup:
    # An empty address would be the page itself with its query; './' is the folder.
    home = chunk.replace(f'"{ROOT_MARK}"', f'"{root or "./"}"')
    return Markup(home.replace(ROOT_MARK, root))  # noqa: S704 - chunks come out of escaping templates
