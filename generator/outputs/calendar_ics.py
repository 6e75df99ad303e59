"""werkprogramma.ics: the days from this year on that public documents name (RFC 5545)."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, timedelta

from icalendar import Calendar, Event

from generator.model.values import AMSTERDAM
from generator.outputs.dates import midnight
from generator.outputs.output_file import OutputFile
from generator.outputs.plain_text import one_line
from generator.staging.calendar import Entry, calendar_of
from generator.staging.public import PublicSite

NAME = "werkprogramma.ics"
_PRODUCT = "-//openbaar-toezicht//werkprogramma//NL"
_DAY = timedelta(days=1)


def calendar_ics(site: PublicSite) -> OutputFile:
    """Give the calendar of `site`; a program that follows its address sees what moved."""
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", f"Toezicht: {one_line(site.publisher.name)}")
    year = site.moment.astimezone(AMSTERDAM).year
    for entry, name in _named(calendar_of(site)):
        if entry.day.year >= year:
            calendar.add_component(_event(entry, name, site=site))
    return OutputFile(NAME, calendar.to_ical())


def _named(entries: Iterable[Entry]) -> Iterator[tuple[Entry, str]]:
    """Give each entry a name without its day, so that a calendar program moves it along."""
    times: Counter[str] = Counter()
    for entry in entries:
        name = f"{entry.document.key.lower()}-{entry.occasion.value}"
        times[name] += 1
        yield entry, f"{name}-{times[name]}"


def _event(entry: Entry, name: str, *, site: PublicSite) -> Event:
    publisher = site.publisher
    event = Event()
    event.add("uid", f"{publisher.key}-{name}@{publisher.feed_authority}")
    event.add("dtstamp", midnight(entry.changed).astimezone(UTC))  # the same at every build
    event.add("dtstart", entry.day)
    event.add("dtend", entry.day + _DAY)
    event.add("summary", f"{_occasion(entry)}: {one_line(entry.document.label)}")
    event.add("url", publisher.site_url + entry.document.address)
    event.add("transp", "TRANSPARENT")  # nobody is busy because of it
    return event


def _occasion(entry: Entry) -> str:
    told = [part for part in (entry.note, entry.municipality) if part]
    return f"{entry.occasion.label} ({', '.join(told)})" if told else entry.occasion.label
