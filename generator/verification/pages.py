"""Every page has what a page needs, leads somewhere, and loads nothing from elsewhere."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

from generator.verification.built import Built, line_of
from generator.verification.tags import Said
from generator.verification.trouble import Trouble, TroubleKind

_IN_CSS = re.compile(rb"""(?:url\(\s*["']?|@import\s+["'])(?:https?:)?//""", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Anchors:
    """Places on pages and the links to them, gathered until all pages are seen."""

    ids: dict[str, frozenset[str]] = field(default_factory=dict)
    fine: dict[str, set[str]] = field(default_factory=dict)  # links that climb, by the folder they climb to
    wanted: list[tuple[str, str, str, str]] = field(default_factory=list)  # page, target, place, link

    def troubles(self, built: Built) -> Iterator[Trouble]:
        """Give the links to places that are not there."""
        for page, target, place, link in self.wanted:
            if target in self.ids and place not in self.ids[target]:
                raw = built.read(page)
                yield Trouble(TroubleKind.BROKEN_ANCHOR, page, line_with(raw, link))


def in_page(path: str, raw: bytes, *, page: Said, anchors: Anchors, built: Built) -> Iterator[Trouble]:
    """Give what is wrong with one page; links to places are gathered until all pages are seen."""
    faults = (
        (not page.has_title, TroubleKind.WITHOUT_TITLE),
        (not page.has_language, TroubleKind.WITHOUT_LANGUAGE),
        (page.headings != 1, TroubleKind.NOT_ONE_H1),
        (page.has_inline_code, TroubleKind.INLINE_CODE),
    )
    yield from (Trouble(kind, path) for is_wrong, kind in faults if is_wrong)
    anchors.ids[path] = frozenset(page.ids)
    # Pages side by side climb to the same folder with the same links, again and again.
    fine = anchors.fine.setdefault(path.rpartition("/")[0].rpartition("/")[0], set())
    for link in set(page.links) - fine:
        target, place = built.find(path, link), unquote(link.partition("#")[2]) if "#" in link else ""
        if target is not None and target not in built.files:
            yield Trouble(TroubleKind.BROKEN_LINK, path, line_with(raw, link))
        elif target is not None and place:
            anchors.wanted.append((path, target, place, link))
        elif link.startswith("../") and "/" in path:
            fine.add(link)
    for link in set(page.loaded):
        target = built.find(path, link)
        if target is None and not link.startswith("data:"):
            yield Trouble(TroubleKind.FOREIGN_RESOURCE, path, line_with(raw, link))
        elif target is not None and target not in built.files:
            yield Trouble(TroubleKind.BROKEN_LINK, path, line_with(raw, link))


def in_style_sheet(path: str, raw: bytes) -> Iterator[Trouble]:
    """Give what a style sheet loads from another site."""
    for found in _IN_CSS.finditer(raw):
        yield Trouble(TroubleKind.FOREIGN_RESOURCE, path, line_of(raw, found.start()))


def line_with(raw: bytes, link: str) -> int:
    """Give the line of the first place where a link stands as it was written."""
    return line_of(raw, raw.find(link.encode()))
