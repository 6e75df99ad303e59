"""atom.xml: the feeds as Atom (RFC 4287)."""

from generator.outputs.dates import rfc3339
from generator.outputs.feed import Event, Feed
from generator.outputs.plain_text import one_line, xml

NAME = "atom.xml"


def atom_entry(event: Event, feed: Feed) -> str:
    """Give one entry; Atom wants a day, so an event without one has the first day of the feed."""
    day = rfc3339(event.day or feed.start)
    updated = rfc3339(event.updated) if event.updated else day
    return (
        f'<entry xml:lang="{xml(event.language)}"><id>{xml(event.id)}</id><title>{xml(event.title)}</title>'
        f'<link href="{xml(event.url)}"/><published>{day}</published><updated>{updated}</updated>'
        f"<author><name>{xml(one_line(event.author))}</name></author>"
        f'<category term="{xml(one_line(event.label))}"/>'
        f'<content type="text">{xml(event.content)}</content></entry>\n'
    )


def atom(feed: Feed, entries: list[str]) -> bytes:
    """Give `feed` with its entries written before."""
    head = (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{xml(feed.language)}">\n'
        f"<id>{xml(feed.id)}</id>\n<title>{xml(one_line(feed.title))}</title>\n"
        f"<updated>{rfc3339(feed.updated)}</updated>\n"
        f"<author><name>{xml(one_line(feed.author))}</name></author>\n"
        f'<link rel="self" type="application/atom+xml" href="{xml(feed.home + NAME)}"/>\n'
        f'<link rel="alternate" type="text/html" href="{xml(feed.home)}"/>\n'
    )
    return f"{head}{''.join(entries)}</feed>\n".encode()
