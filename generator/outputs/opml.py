"""volgen.opml: all feeds in one file (OPML 2.0), for a reader that follows more than one."""

from collections.abc import Sequence

from generator.outputs import rss
from generator.outputs.feed import Feed
from generator.outputs.output_file import OutputFile
from generator.outputs.plain_text import one_line, xml


def opml(title: str, feeds: Sequence[Feed]) -> OutputFile:
    """Give the list of `feeds`."""
    outlines = "".join(_outline(feed) for feed in feeds)
    text = (
        '<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0">\n'
        f"<head><title>{xml(one_line(title))}</title></head>\n<body>\n{outlines}</body>\n</opml>\n"
    )
    return OutputFile("volgen.opml", text.encode())


def _outline(feed: Feed) -> str:
    title = xml(one_line(feed.title))
    return (
        f'<outline type="rss" version="RSS2" text="{title}" title="{title}" language="{xml(feed.language)}" '
        f'xmlUrl="{xml(feed.home + rss.NAME)}" htmlUrl="{xml(feed.home)}"/>\n'
    )
