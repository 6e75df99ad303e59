from dataclasses import replace
from datetime import date

import site_sample_documents as items

from generator.model import procedure as parts
from generator.model.terms import OfferedTo, Progress
from generator.site.digests import Digest, digest_sheets, digests_of, gone_by_month
from generator.site.locality import localities_of
from generator.staging.public import PublicMunicipality, PublicSite
from generator.staging.public_document import PublicDocument


def digests(site: PublicSite, *documents: PublicDocument) -> dict[str, Digest]:
    """Give the months of Oosterhaven where it has just these documents."""
    entry = PublicMunicipality(items.place(0), None, None, tuple(document.id for document in documents))
    (place,) = localities_of(replace(site, documents=documents, municipalities=(entry,)))
    return {digest.month.key: digest for digest in digests_of(place, gone_by_month(site.tombstones))}


def plain(**more: object) -> PublicDocument:
    base = replace(
        items.report(1), versions=(), offered=(), recommendations=(), published_on=date(2026, 5, 3)
    )
    return replace(base, **more)  # type: ignore[arg-type]


def test_only_a_month_in_which_something_happened_has_a_page(site: PublicSite) -> None:
    quiet = replace(site, tombstones=())

    assert list(digests(quiet, plain())) == ["2026-05"]
    assert digests(quiet) == {}


def test_a_month_of_more_than_a_year_ago_and_a_month_ahead_have_no_page(site: PublicSite) -> None:
    quiet = replace(site, tombstones=())
    ahead = parts.Recommendation(text="Straks", status=Progress.OPEN, due=date(2027, 3, 1))

    found = digests(quiet, plain(published_on=date(2025, 11, 30), recommendations=(ahead,)))

    assert found == {}


def test_a_change_counts_and_the_first_version_does_not(site: PublicSite) -> None:
    versions = (
        parts.Version(version="1.0", on=date(2026, 5, 3)),
        parts.Version(version="1.1", on=date(2026, 7, 1), note="Een telfout hersteld."),
    )

    found = digests(replace(site, tombstones=()), plain(versions=versions))

    assert [version.version for _, version in found["2026-07"].changed] == ["1.1"]
    assert found["2026-05"].changed == ()


def test_what_fell_due_is_told_and_what_was_done_is_not(site: PublicSite) -> None:
    due = date(2026, 8, 31)
    points = (
        parts.Recommendation(text="Open", status=Progress.OPEN, due=due),
        parts.Recommendation(text="Klaar", status=Progress.DONE, due=due),
    )
    offer = parts.Offered(to=OfferedTo.COUNCIL, municipality="gm9001", intended=date(2026, 8, 1))

    found = digests(site, plain(recommendations=points, offered=(offer,), municipalities=(items.place(0),)))

    august = found["2026-08"]
    assert [one.item.text for one in august.due] == ["Open"]
    assert [offer.intended for offer in august.late] == [date(2026, 8, 1)]


def test_what_was_taken_away_stands_with_every_municipality(site: PublicSite) -> None:
    january = digests(site)["2026-01"]

    assert [tombstone.id for tombstone in january.gone] == ["VR-2024-090", "VR-2024-091"]
    assert january.count == 2


def test_each_month_leads_to_the_one_before_and_after_it(site: PublicSite) -> None:
    months = tuple(digests(site, plain()).values())
    (place,) = localities_of(replace(site, municipalities=site.municipalities[:1]))

    sheets = list(digest_sheets(place, months, trail=()))

    assert [sheet.address for sheet in sheets] == [
        "gemeente/oosterhaven/overzicht/2026-05/",
        "gemeente/oosterhaven/overzicht/2026-01/",
    ]
    assert sheets[0].values["earlier"] == months[1].link
    assert sheets[0].values["later"] is None
    assert sheets[1].values["later"] == months[0].link
