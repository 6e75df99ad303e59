"""feed.json: the feeds as JSON Feed 1.1."""

import json

from generator.outputs.dates import rfc3339
from generator.outputs.feed import Event, Feed
from generator.outputs.plain_text import one_line, without_controls

NAME = "feed.json"
_VERSION = "https://jsonfeed.org/version/1.1"


def json_item(event: Event) -> str:
    """Give one item."""
    item: dict[str, object] = {
        "id": event.id,
        "url": event.url,
        "title": event.title,
        "content_text": without_controls(event.content),
        "authors": [{"name": one_line(event.author)}],
        "tags": [one_line(event.label)],
        "language": event.language,
    }
    if event.day:
        item["date_published"] = rfc3339(event.day)
    if event.updated and event.updated != event.day:
        item["date_modified"] = rfc3339(event.updated)
    return json.dumps(item, ensure_ascii=False)


def json_feed(feed: Feed, items: list[str]) -> bytes:
    """Give `feed` with its items written before."""
    head = {
        "version": _VERSION,
        "title": one_line(feed.title),
        "home_page_url": feed.home,
        "feed_url": feed.home + NAME,
        "language": feed.language,
        "authors": [{"name": one_line(feed.author)}],
    }
    opening = json.dumps(head, ensure_ascii=False).removesuffix("}")
    body = ",\n".join(items)
    return f'{opening}, "items": [\n{body}\n]}}\n'.encode()
