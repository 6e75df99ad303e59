"""Every feed can be read, and every link in it leads to a file of the folder."""

from collections.abc import Iterable, Iterator
from typing import Any

from lxml import etree

from generator.verification.built import Built, line_of
from generator.verification.trouble import Trouble, TroubleKind

NAMES = ("feed.xml", "atom.xml", "feed.json", "volgen.opml", "sitemap.xml", "sitemap-portaal.xml")

_LINKS = etree.XPath(
    "//*[local-name() = 'link']/@href|//*[local-name() = 'link' or local-name() = 'loc']/text()"
    "|//@xmlUrl|//@htmlUrl",
    smart_strings=False,
)
_KEYS = ("url", "home_page_url", "feed_url", "next_url")


def is_feed(path: str) -> bool:
    """Whether the file is a feed, or a list of feeds or pages."""
    return path.rpartition("/")[2] in NAMES


def in_feed(path: str, raw: bytes, *, content: Any, built: Built) -> Iterator[Trouble]:
    """Give what is wrong with one feed; `content` is what was read of it, None where that failed."""
    if content is None:
        yield Trouble(TroubleKind.BROKEN_FEED, path)
        return
    links: Iterable[str] = _json_links(content) if path.endswith(".json") else _LINKS(content)
    for link in dict.fromkeys(links):
        target = built.find(path, link) if link.strip() else ""
        if target not in built.files:
            yield Trouble(TroubleKind.BROKEN_FEED_LINK, path, line_of(raw, raw.find(link.encode())))


def _json_links(content: object) -> Iterator[str]:
    if not isinstance(content, dict):
        return
    items = content.get("items")
    for holder in (content, *(items if isinstance(items, list) else ())):
        if isinstance(holder, dict):
            yield from (str(holder[key]) for key in _KEYS if key in holder)
