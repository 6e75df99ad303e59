from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from generator.model.terms import WithheldBecause
from generator.site.hosting import build_site
from generator.site.withheld import BECAUSE, Reason, register_sheet
from generator.staging.public import PublicSite
from generator.staging.public_document import ClosedDocument
from generator.staging.public_parts import GroundUsed

TODAY = date(2026, 11, 1)
GROUND = GroundUsed("5.1.2e", "de persoonlijke levenssfeer", 1)


def closed(
    number: int,
    because: WithheldBecause = WithheldBecause.GROUND,
    *,
    review_on: date | None = None,
    by: str = "",
) -> ClosedDocument:
    grounds = (GROUND,) if because is WithheldBecause.GROUND else ()
    return ClosedDocument(f"VR-2026-{number:03}", "Rapport", 2026, (), because, grounds, "", by, review_on)


@pytest.fixture
def bare(site: PublicSite) -> PublicSite:
    return replace(site, moment=datetime(2026, 11, 1, 12, tzinfo=UTC), closed=())


def reasons(site: PublicSite, *entries: ClosedDocument) -> tuple[Reason, ...]:
    return register_sheet(replace(site, closed=entries)).values["reasons"]  # type: ignore[return-value]


def test_a_choice_and_not_yet_and_nobody_knows_are_different_groups(bare: PublicSite) -> None:
    entries = [closed(number, because) for number, because in enumerate(WithheldBecause)]

    found = reasons(bare, *reversed(entries))

    assert [reason.label for reason in found] == [because.label for because in WithheldBecause]
    assert len({reason.meaning for reason in found}) == len(WithheldBecause)
    assert set(BECAUSE) == set(WithheldBecause)


def test_a_ground_is_counted_per_document_with_the_text_of_the_law(bare: PublicSite) -> None:
    (reason,) = reasons(bare, closed(1), closed(2))

    (used,) = reason.grounds
    assert (used.documents, used.ground.article) == (2, "artikel 5.1, tweede lid, onder e, Woo")


@pytest.mark.parametrize(
    ("day", "overdue", "without"),
    [(date(2026, 10, 31), 1, 0), (TODAY, 0, 0), (date(2027, 1, 1), 0, 0), (None, 0, 1)],
)
def test_a_review_is_overdue_from_the_day_after(
    bare: PublicSite, day: date | None, *, overdue: int, without: int
) -> None:
    (reason,) = reasons(bare, closed(1, review_on=day))

    assert (reason.overdue, reason.without_review) == (overdue, without)


def test_who_decided_most_stands_first_and_nobody_last(bare: PublicSite) -> None:
    entries = (
        closed(1),
        closed(2),
        closed(3),
        closed(4, by="raad"),
        closed(5, by="college"),
        closed(6, by="raad"),
    )

    sheet = register_sheet(replace(bare, closed=entries))

    assert sheet.values["deciders"] == (("raad", 2), ("college", 1), ("", 3))


def test_the_page_shows_article_and_text_of_the_law(built: Path) -> None:
    page = (built / "vlietstreek/niet-openbaar/index.html").read_text("utf-8")

    assert "… de eerbiediging van de persoonlijke levenssfeer" in page
    assert "artikel 5.1, tweede lid, onder e, Woo" in page
    assert "Nog geen dag gekozen" in page
    assert 'href="../volledigheid/"' in page


def test_an_empty_register_claims_no_more_than_that_it_is_empty(
    bare: PublicSite, theme: Path, tmp_path: Path
) -> None:
    nothing = replace(bare, documents=())

    build_site(nothing, theme, into=tmp_path / "site")
    page = (tmp_path / "site/niet-openbaar/index.html").read_text("utf-8")

    assert "Er staat nu niets in het register" in page
    assert "Stukken in voorbereiding tellen nergens mee." in page
    assert "0/0" not in page
