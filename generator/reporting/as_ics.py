"""The moments ahead as a calendar (RFC 5545) that a calendar program reads.

A calendar is easily shared, so it names documents by their id alone: no title, no provider, no reason.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from icalendar import Calendar, Event

from generator.lifecycle.agenda import Appointment, Occasion
from generator.reporting.status_words import Speech

_PRODUCT = "-//openbaar-toezicht//toezicht status//NL"
_NAME = "Openbaar toezicht"
_DAY = timedelta(days=1)
# Of what is not public there is no page to go to.
_WITH_PAGE = frozenset({Occasion.APPEARS, Occasion.ENDS, Occasion.RECOMMENDATION})


def as_ics(items: Iterable[Appointment], speech: Speech) -> str:
    """Give the calendar; times are in UTC, so that no reader needs our time zone rules."""
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", _NAME)
    for item in items:
        calendar.add_component(_event(item, speech))
    written: bytes = calendar.to_ical()
    return written.decode()


def _event(item: Appointment, speech: Speech) -> Event:
    document = item.document
    name = f"{document.partnership}/{document.id}"
    event = Event()
    event.add("uid", _uid(item, speech))
    event.add("dtstamp", speech.moment.astimezone(UTC))
    if isinstance(item.at, datetime):
        event.add("dtstart", item.at.astimezone(UTC))
    else:
        event.add("dtstart", item.at)
        event.add("dtend", item.at + _DAY)
    event.add("summary", f"{name}: {item.occasion.text.nl}")
    event.add("description", f"Meer hierover: toezicht status {name}")
    if item.occasion in _WITH_PAGE:
        event.add("url", speech.address(document))
    event.add("transp", "TRANSPARENT")  # nobody is busy because of it
    return event


def _uid(item: Appointment, speech: Speech) -> str:
    """Give an id that stays the same when the day moves, so that a calendar program moves it too."""
    document = item.document
    host = urlsplit(speech.sites[document.partnership]).hostname or "localhost"
    return f"{document.partnership}-{document.slug}-{item.occasion.word}-{item.number}@{host}"
