"""Every page has what a page needs, leads somewhere, and loads nothing from elsewhere."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from lxml import etree

from generator.verification.built import Built, line_of
from generator.verification.trouble import Trouble, TroubleKind


def _xpath(expression: str) -> etree.XPath:
    return etree.XPath(expression, smart_strings=False)


_TITLE = _xpath("string(//head/title)")
_HEADINGS = _xpath("count(//h1)")
_IDS = _xpath("//@id|//a/@name")
_LINKS = _xpath("//a/@href|//area/@href")
_LOADED = _xpath(
    "//@src|//object/@data|//@poster"
    "|//link[contains(@rel, 'stylesheet') or contains(@rel, 'icon') or contains(@rel, 'load')"
    " or contains(@rel, 'manifest') or contains(@rel, 'fetch') or contains(@rel, 'connect')]/@href"
)
_SETS = _xpath("//@srcset")
_INLINE = _xpath(
    "boolean(//@style|//style|//@*[starts-with(name(), 'on')]"
    "|//script[not(@src)][not(contains(@type, 'json'))])"
)
_IN_CSS = re.compile(rb"""(?:url\(\s*["']?|@import\s+["'])(?:https?:)?//""", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Anchors:
    """Places on pages and the links to them, gathered until all pages are seen."""

    ids: dict[str, frozenset[str]] = field(default_factory=dict)
    wanted: list[tuple[str, str, str, str]] = field(default_factory=list)  # page, target, place, link

    def troubles(self, built: Built) -> Iterator[Trouble]:
        """Give the links to places that are not there."""
        for page, target, place, link in self.wanted:
            if target in self.ids and place not in self.ids[target]:
                raw = built.read(page)
                yield Trouble(TroubleKind.BROKEN_ANCHOR, page, line_of(raw, raw.find(link.encode())))


def in_page(path: str, raw: bytes, page: Any, gathered: tuple[Anchors, Built]) -> Iterator[Trouble]:
    """Give what is wrong with one page; links to places are gathered until all pages are seen."""
    if page is None or not _TITLE(page).strip():
        yield Trouble(TroubleKind.WITHOUT_TITLE, path)
    if page is None:
        return
    if not page.getroottree().getroot().get("lang"):
        yield Trouble(TroubleKind.WITHOUT_LANGUAGE, path)
    if _HEADINGS(page) != 1:
        yield Trouble(TroubleKind.NOT_ONE_H1, path)
    if _INLINE(page):
        yield Trouble(TroubleKind.INLINE_CODE, path)
    yield from _led(path, raw, page, gathered)
    yield from _loaded(path, raw, page, gathered[1])


def in_style_sheet(path: str, raw: bytes) -> Iterator[Trouble]:
    """Give what a style sheet loads from another site."""
    for found in _IN_CSS.finditer(raw):
        yield Trouble(TroubleKind.FOREIGN_RESOURCE, path, line_of(raw, found.start()))


def _led(path: str, raw: bytes, page: Any, gathered: tuple[Anchors, Built]) -> Iterator[Trouble]:
    """Give the links that lead nowhere, and remember those that want a place on a page."""
    anchors, built = gathered
    anchors.ids[path] = frozenset(_IDS(page))
    for link in dict.fromkeys(_LINKS(page)):
        target = built.find(path, link)
        if target is None:
            continue
        place = unquote(link.partition("#")[2])
        if target not in built.files:
            yield Trouble(TroubleKind.BROKEN_LINK, path, line_of(raw, raw.find(link.encode())))
        elif place:
            anchors.wanted.append((path, target, place, link))


def _loaded(path: str, raw: bytes, page: Any, built: Built) -> Iterator[Trouble]:
    sets = (part.split()[0] for value in _SETS(page) for part in value.split(",") if part.strip())
    for link in (*_LOADED(page), *sets):
        target = built.find(path, link)
        line = line_of(raw, raw.find(link.encode()))
        if target is None and not link.startswith("data:"):
            yield Trouble(TroubleKind.FOREIGN_RESOURCE, path, line)
        elif target is not None and target not in built.files:
            yield Trouble(TroubleKind.BROKEN_LINK, path, line)
