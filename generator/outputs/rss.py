"""feed.xml: the feeds as RSS 2.0."""

from generator.outputs.dates import rfc822
from generator.outputs.feed import Event, Feed
from generator.outputs.plain_text import one_line, xml, xml_of_html

NAME = "feed.xml"


def rss_item(event: Event) -> str:
    """Give one item."""
    day = f"<pubDate>{rfc822(event.day)}</pubDate>" if event.day else ""
    return (
        f"<item><title>{xml(event.title)}</title><link>{xml(event.url)}</link>"
        f"<description>{xml_of_html(event.content)}</description>"
        f"<category>{xml(one_line(event.label))}</category>"
        f'<guid isPermaLink="false">{xml(event.id)}</guid>{day}</item>\n'
    )


def rss(feed: Feed, items: list[str]) -> bytes:
    """Give `feed` with its items written before."""
    title = xml(one_line(feed.title))
    head = (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">\n<channel>\n'
        f"<title>{title}</title>\n<link>{xml(feed.home)}</link>\n"
        f"<description>Nieuwe en gewijzigde publicaties van {title}</description>\n"
        f"<language>{xml(feed.language)}</language>\n"
        f"<lastBuildDate>{rfc822(feed.updated)}</lastBuildDate>\n"
        f'<atom:link rel="self" type="application/rss+xml" href="{xml(feed.home + NAME)}"/>\n'
    )
    return f"{head}{''.join(items)}</channel>\n</rss>\n".encode()
