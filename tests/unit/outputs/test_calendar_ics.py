from dataclasses import replace
from datetime import UTC, date, datetime

from icalendar import Calendar, Event

from generator.model.procedure import Offered, Recommendation
from generator.model.terms import OfferedTo, Progress
from generator.outputs.calendar_ics import calendar_ics
from generator.staging.public import PublicSite


def events(site: PublicSite) -> list[Event]:
    calendar = Calendar.from_ical(calendar_ics(site).content)
    assert calendar["version"] == "2.0"
    return list(calendar.walk("VEVENT"))


def with_report(site: PublicSite, **more: object) -> PublicSite:
    report, *others = site.documents
    return replace(site, documents=(replace(report, **more), *others))  # type: ignore[arg-type]


def asked(due: date, status: Progress = Progress.OPEN) -> Recommendation:
    return Recommendation(id="A1", text="Doe het.", to="aanbieder", due=due, status=status)


def test_a_reader_finds_the_day_and_the_page_of_a_recommendation(site: PublicSite) -> None:
    found = events(with_report(site, recommendations=(asked(date(2027, 3, 1)),)))

    (event,) = [event for event in found if "recommendation" in event["uid"]]
    assert event["dtstart"].dt == date(2027, 3, 1)
    assert event["dtend"].dt == date(2027, 3, 2)
    assert event["url"] == "https://toezicht.example.org/vlietstreek/rapport/2026/vr-2026-001/"
    assert event["summary"] == "Termijn van aanbevelingen: Zorg < thuis & <b>veilig</b>"


def test_what_is_finished_or_was_offered_is_not_ahead(site: PublicSite) -> None:
    changed = with_report(
        site,
        recommendations=(asked(date(2027, 3, 1), Progress.DONE),),
        offered=(Offered(to=OfferedTo.COUNCIL, on=date(2026, 5, 1), intended=date(2026, 5, 2)),),
    )

    assert calendar_ics(changed).content == calendar_ics(site).content


def test_the_name_of_an_entry_stays_when_its_day_moves(site: PublicSite) -> None:
    names = [
        {event["uid"] for event in events(with_report(site, valid_until=day))}
        for day in (date(2027, 1, 1), date(2028, 1, 1))
    ]

    assert names[0] == names[1]
    assert "vlietstreek-vr-2026-001-ends-1@toezicht.example.org" in names[0]


def test_a_title_cannot_write_lines_of_its_own(site: PublicSite) -> None:
    found = events(
        with_report(site, title="Hoi\r\nATTENDEE:mailto:x@example.org", valid_until=date(2027, 1, 1))
    )

    assert all("attendee" not in event for event in found)


def test_the_stamp_is_the_last_change_so_that_a_build_alone_changes_nothing(site: PublicSite) -> None:
    later = replace(site, moment=site.moment.replace(day=20))

    (event,) = events(with_report(site, valid_until=date(2027, 1, 1)))

    assert event["dtstamp"].dt == datetime(2026, 7, 1, 22, tzinfo=UTC)
    assert calendar_ics(later).content == calendar_ics(site).content


def test_what_was_before_this_year_is_left_out(site: PublicSite) -> None:
    days = (date(2025, 12, 31), date(2026, 1, 1))

    found = [events(with_report(site, valid_until=day)) for day in days]

    assert [len(one) for one in found] == [0, 1]
