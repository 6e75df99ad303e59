"""Every feed in every format."""

from collections.abc import Sequence

from generator.outputs import atom, json_feed, rss
from generator.outputs.feed import Event, Feed
from generator.outputs.output_file import OutputFile


def feed_files(feeds: Sequence[Feed]) -> tuple[OutputFile, ...]:
    """Give three files per feed; an event in more than one feed is written out once."""
    written: dict[str, tuple[str, str, str]] = {}
    for feed in feeds:
        for event in feed.events:
            if event.id not in written:
                written[event.id] = _in_each_format(event, feed)
    return tuple(
        file for feed in feeds for file in _files(feed, [written[event.id] for event in feed.events])
    )


def _in_each_format(event: Event, feed: Feed) -> tuple[str, str, str]:
    return rss.rss_item(event), atom.atom_entry(event, feed), json_feed.json_item(event)


def _files(feed: Feed, written: list[tuple[str, str, str]]) -> tuple[OutputFile, ...]:
    return (
        OutputFile(feed.folder + rss.NAME, rss.rss(feed, [item[0] for item in written])),
        OutputFile(feed.folder + atom.NAME, atom.atom(feed, [item[1] for item in written])),
        OutputFile(feed.folder + json_feed.NAME, json_feed.json_feed(feed, [item[2] for item in written])),
    )
