"""Editorial pages with their relative links made public addresses."""

import posixpath
import re
from collections.abc import Iterable
from dataclasses import replace

from generator.model.library import Page
from generator.staging.bodies import Bodies

# A relative Markdown link to a source: [words](../policies/name.md#anchor)
_LINK = re.compile(r"\[(?P<words>[^\]\n]*)\]\((?P<href>(?![a-z][a-z0-9+.-]*:|#)[^)\s]+)\)")


def linked_pages(pages: Iterable[Page], bodies: Bodies) -> tuple[Page, ...]:
    """Give the pages in order of name; a link to something that is not public becomes plain words."""
    return tuple(sorted((_linked(page, bodies) for page in pages), key=lambda page: page.name))


def _linked(page: Page, bodies: Bodies) -> Page:
    folder = posixpath.dirname(page.path)

    def link(found: re.Match[str]) -> str:
        address = bodies.resolve(found["href"], folder=folder, home="../")
        return found["words"] if address is None else f"[{found['words']}]({address})"

    return replace(page, body=_LINK.sub(link, page.body))
