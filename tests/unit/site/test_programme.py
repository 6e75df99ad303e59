from dataclasses import replace
from datetime import date

import site_sample_documents as items

from generator.model.procedure import Offered, Recommendation
from generator.model.terms import Kind, OfferedTo
from generator.site.programme import MOST_AHEAD, MOST_OVERDUE, Month, Yearly, programme_sheet
from generator.staging.public import PublicSite
from generator.staging.public_document import PublicDocument


def only(site: PublicSite, *documents: PublicDocument) -> PublicSite:
    return replace(site, documents=documents)


def yearly_report(**more: object) -> PublicDocument:
    made = replace(items.report(1), id="JV-2025-001", kind=Kind.ANNUAL_REPORT, year=2025, inspection=None)
    return replace(made, recommendations=(), **more)  # type: ignore[arg-type]


def asked(due: date) -> Recommendation:
    return Recommendation(id="A1", text="Doe het.", to="aanbieder", due=due)


def reported(site: PublicSite) -> Yearly:
    found = programme_sheet(site).values["yearly"]
    assert isinstance(found, tuple)
    first = found[0]
    assert isinstance(first, Yearly)
    return first


def test_a_document_due_each_year_that_is_not_there_is_named_too(site: PublicSite) -> None:
    found = programme_sheet(only(site)).values["yearly"]

    told = [(item.kind, item.year, item.document) for item in found]  # type: ignore[attr-defined]
    assert told == [
        (Kind.ANNUAL_REPORT, 2025, None),
        (Kind.WORK_PLAN, 2026, None),
        (Kind.ANNUAL_REPORT, 2026, None),
        (Kind.WORK_PLAN, 2027, None),
    ]


def test_councils_are_counted_against_the_members_of_today(site: PublicSite) -> None:
    code = site.municipalities[0].link.key
    given = Offered(to=OfferedTo.COUNCIL, municipality=code, on=date(2026, 5, 1))
    elsewhere = Offered(to=OfferedTo.COUNCIL, municipality="gm9999", on=date(2026, 5, 1))
    meant = Offered(to=OfferedTo.COUNCIL, intended=date(2026, 12, 1))

    item = reported(only(site, yearly_report(offered=(given, elsewhere, meant))))

    assert (item.councils, item.members) == (1, len(site.municipalities))


def test_an_offer_without_a_municipality_is_to_every_council(site: PublicSite) -> None:
    item = reported(only(site, yearly_report(offered=(Offered(to=OfferedTo.COUNCIL, on=date(2026, 5, 1)),))))

    assert item.councils == item.members


def test_today_still_lies_ahead_and_yesterday_is_overdue(site: PublicSite) -> None:
    report = replace(items.report(1), recommendations=(asked(date(2026, 11, 1)), asked(date(2026, 10, 31))))

    values = programme_sheet(only(site, report)).values

    (month,) = values["months"]  # type: ignore[misc]
    assert isinstance(month, Month)  # type: ignore[has-type]
    assert (month.anchor, month.label) == ("2026-11", "november 2026")
    assert [entry.day for entry in values["overdue"]] == [date(2026, 10, 31)]  # type: ignore[attr-defined]


def test_of_many_that_are_overdue_the_newest_are_shown_and_all_are_counted(site: PublicSite) -> None:
    days = [date.fromordinal(date(2026, 1, 1).toordinal() + number) for number in range(MOST_OVERDUE + 5)]
    report = replace(items.report(1), recommendations=tuple(asked(day) for day in days))

    values = programme_sheet(only(site, report)).values

    shown = [entry.day for entry in values["overdue"]]  # type: ignore[attr-defined]
    assert (len(shown), shown[0], values["overdue_in_all"]) == (MOST_OVERDUE, days[-1], len(days))


def test_of_many_days_ahead_the_first_are_shown_and_the_rest_is_counted(site: PublicSite) -> None:
    days = [date.fromordinal(date(2026, 12, 1).toordinal() + number) for number in range(MOST_AHEAD + 7)]
    report = replace(items.report(1), recommendations=tuple(asked(day) for day in days))

    values = programme_sheet(only(site, report)).values

    shown = [entry.day for month in values["months"] for entry in month.entries]  # type: ignore[attr-defined]
    assert (shown, values["later"]) == (days[:MOST_AHEAD], 7)
