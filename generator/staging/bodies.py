"""Bodies of public documents to HTML, with only those links that lead to something public."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from generator.markup.context import Explained, RenderContext, Rendered
from generator.markup.render import render
from generator.model.library import Collection, Document
from generator.staging.addresses import address_of, climb, slug
from generator.staging.desk import Desk


@dataclass(frozen=True, slots=True)
class Bodies:
    """Renders the bodies of one partnership."""

    targets: Mapping[str, str]  # path of a public source, or of a file that it offers -> address
    terms: Mapping[str, Explained]

    def render(self, document: Document) -> Rendered:
        """Give the HTML and the plain text of a body."""
        home = climb(address_of(document))
        folder = posixpath.dirname(document.path)

        def resolve(href: str) -> str | None:
            return self.resolve(href, folder=folder, home=home)

        context = RenderContext(
            terms=self.terms,
            resolve=resolve,
            language=document.meta.language,
        )
        return render(document.body, context)

    def resolve(self, href: str, *, folder: str, home: str) -> str | None:
        """Give the public address of a relative link, or None where it leads to nothing public."""
        target, hash_, anchor = href.partition("#")
        if not target:
            return href
        path = posixpath.normpath(posixpath.join(folder, unquote(target)))
        address = self.targets.get(path)
        return f"{home}{address}{hash_}{anchor}" if address is not None else None


def bodies_of(desk: Desk) -> Bodies:
    """Give the renderer for the public documents of a partnership."""
    return Bodies(_targets(desk), terms_of(desk.collection))


def terms_of(collection: Collection) -> dict[str, Explained]:
    """Give the glossary by term, in small letters."""
    return {
        term.casefold(): Explained(term, slug(term), explanation)
        for term, explanation in sorted(collection.glossary.items())
    }


def _targets(desk: Desk) -> dict[str, str]:
    targets = {document.path: address_of(document) for document in (*desk.public.values(), *desk.explained)}
    for page in desk.collection.pages:
        targets[page.path] = f"{page.name}/"
    for document in desk.public.values():
        files = f"reports/{document.partnership}/{document.year}/files"
        for attachment in document.meta.attachments:
            targets[f"{files}/{attachment.file}"] = f"{address_of(document)}{attachment.file}"
    return targets
