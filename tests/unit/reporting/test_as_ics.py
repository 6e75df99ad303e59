"""A calendar that strangers read: nothing an author wrote can break out of it."""

from datetime import date

import pytest
from icalendar import Calendar

from generator.lifecycle.agenda import Appointment, Occasion
from generator.model.kinds import OtherDocument
from generator.model.library import Document
from generator.model.values import parse_moment
from generator.reporting.as_ics import as_ics
from generator.reporting.lines import Lines
from generator.reporting.status_words import Speech

SPEECH = Speech(
    Lines(lambda _path: ""),
    {"vliet": "https://toezicht.example.org/vliet/"},
    parse_moment("2026-06-15 12:00"),
)


@pytest.fixture
def letter() -> Document:
    meta = OtherDocument.model_validate(
        {
            "id": "BRF-2026-001",
            "kind": "document",
            "sort": "letter",
            "title": "Geheim\r\nBEGIN:VALARM",
            "publication_status": "draft",
        }
    )
    return Document("vliet", "reports/vliet/2026/brf-2026-001.md", "", "", 1, meta)


def test_an_empty_calendar_is_a_calendar() -> None:
    assert Calendar.from_ical(as_ics((), SPEECH)).walk("VEVENT") == []


def test_a_day_is_a_whole_day_and_a_moment_is_in_utc(letter: Document) -> None:
    items = (
        Appointment(letter, Occasion.REVIEW, date(2026, 10, 24)),
        Appointment(letter, Occasion.APPEARS, parse_moment("2026-10-25 02:30")),
    )

    text = as_ics(items, SPEECH)

    assert "DTSTART;VALUE=DATE:20261024\r\nDTEND;VALUE=DATE:20261025\r\n" in text
    assert "DTSTART:20261025T013000Z\r\n" in text  # the later of the two hours
    assert "DTSTAMP:20260615T100000Z\r\n" in text


def test_only_what_has_a_page_has_an_address(letter: Document) -> None:
    items = (
        Appointment(letter, Occasion.REVIEW, date(2026, 10, 24)),
        Appointment(letter, Occasion.APPEARS, parse_moment("2026-10-25")),
    )

    review, appears = Calendar.from_ical(as_ics(items, SPEECH)).walk("VEVENT")

    assert "url" not in review
    assert appears["url"] == "https://toezicht.example.org/vliet/document/2026/brf-2026-001/"


def test_no_word_of_an_author_stands_in_it(letter: Document) -> None:
    text = as_ics((Appointment(letter, Occasion.APPEARS, parse_moment("2026-10-25")),), SPEECH)

    assert "Geheim" not in text
    assert "VALARM" not in text
