from dataclasses import replace
from datetime import date

import site_sample_documents as items

from generator.model.procedure import Offered
from generator.model.terms import Kind, OfferedTo
from generator.site.offers import never_offered, offers_of
from generator.staging.public import PublicSite
from generator.staging.public_document import PublicDocument

COUNCIL = OfferedTo.COUNCIL


def offered(*offers: Offered, places: int = 1) -> PublicDocument:
    links = tuple(items.place(number) for number in range(places))
    return replace(items.report(1), offered=offers, municipalities=links)


def test_a_municipality_may_be_named_by_its_code_or_by_its_name(site: PublicSite) -> None:
    document = offered(
        Offered(to=COUNCIL, municipality="gm9001", on=date(2026, 5, 1)),
        Offered(to=COUNCIL, municipality="vlietdam", on=date(2026, 5, 2)),
        places=2,
    )

    found = offers_of(replace(site, documents=(document,)))

    assert {code: offer[0].on for code, offer in found.items()} == {
        "gm9001": date(2026, 5, 1),
        "gm9002": date(2026, 5, 2),
    }


def test_an_offer_to_a_council_without_name_is_only_counted_where_one_council_can_be_meant(
    site: PublicSite,
) -> None:
    unnamed = Offered(to=COUNCIL, on=date(2026, 5, 1))

    alone = offers_of(replace(site, documents=(offered(unnamed),)))
    doubtful = offers_of(replace(site, documents=(offered(unnamed, places=2),)))

    assert set(alone) == {"gm9001"}
    assert doubtful == {}


def test_a_board_of_all_got_it_for_all(site: PublicSite) -> None:
    board = Offered(to=OfferedTo.PARTNERSHIP_BOARD, on=date(2026, 5, 1))

    found = offers_of(replace(site, documents=(offered(board, places=3),)))

    assert set(found) == {"gm9001", "gm9002", "gm9003"}


def test_an_intended_day_that_is_past_is_late_and_a_day_ahead_is_no_offer_yet(site: PublicSite) -> None:
    document = offered(
        Offered(to=COUNCIL, municipality="gm9001", intended=date(2026, 10, 1)),
        Offered(to=COUNCIL, municipality="gm9001", on=date(2026, 12, 1)),
    )

    late, ahead = offers_of(replace(site, documents=(document,)))["gm9001"]

    assert (late.is_late, late.on) == (True, None)
    assert (ahead.is_late, ahead.on, ahead.intended) == (False, None, date(2026, 12, 1))


def test_an_annual_report_of_which_nobody_says_that_the_council_got_it_is_told(site: PublicSite) -> None:
    to_other = Offered(to=OfferedTo.ADVISORY_COUNCIL, municipality="gm9001", on=date(2026, 5, 1))
    report = items.other(23, Kind.ANNUAL_REPORT, "jaarverslag", "JV", offered=(to_other,))
    offers = offers_of(replace(site, documents=(report,)))["gm9001"]

    assert [offer.document.id for offer in never_offered((report, items.report(1)), offers)] == [report.id]
