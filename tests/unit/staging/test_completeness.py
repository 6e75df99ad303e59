"""What the counts of a partnership tell, and above all what they do not."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from generator.model.library import Document
from generator.register.completeness import Completeness
from generator.register.entry import Standing
from generator.register.tally import WHOLE
from generator.staging.public import PublicSite

Write = Callable[..., Document]
Show = Callable[..., PublicSite]
CONTRACT = [{"municipality": "Dam", "from": "2020-01-01"}]


def providers(number: int) -> dict[str, object]:
    return {f"p{at:04}": {"name": f"Aanbieder {at}", "contracted": CONTRACT} for at in range(number)}


def known(site: PublicSite) -> Completeness:
    assert site.completeness is not None
    return site.completeness


@pytest.mark.parametrize(
    ("keys", "why"),
    [
        ({"publication_status": "draft"}, "a draft"),
        ({"publication_status": "hearing"}, "at the hearing"),
        ({"publication_status": "adopted", "adopted_on": "2026-05-01"}, "adopted"),
        ({"publish_from": "2026-07-01 10:00"}, "it waits for its moment"),
        ({"publication_status": "withdrawn", "published_on": None}, "it never was public"),
    ],
)
def test_no_number_changes_by_what_is_in_preparation(
    show: Show, report: Write, keys: dict[str, object], *, why: str
) -> None:
    public = report(1, visited_on="2026-02-01", provider="p0001", municipalities=["Dam"])
    secret = report(2, visited_on="2026-02-02", provider="p0002", municipalities=["Dam"], **keys)

    without = show(public, providers=providers(5))
    with_it = show(public, secret, providers=providers(5))

    assert with_it.completeness == without.completeness, why
    assert with_it.figures == without.figures, why


def test_what_is_not_public_counts_without_its_provider_and_its_days(show: Show, report: Write) -> None:
    closed = report(
        1, publication_status="not-public", visited_on="2026-02-01", provider="p0001", municipalities=["Dam"]
    )

    found = known(show(closed, providers=providers(5)))

    (whole, place) = found.cells
    assert (whole.municipality, place.municipality) == (WHOLE, "gm9001")
    assert (whole.standing, whole.documents, whole.visits) == (Standing.NOT_PUBLIC, 1, 0)
    assert found.cycle is not None
    assert (found.cycle.visited.numerator, found.cycle.visited.unknown) == (0, 1)


def test_a_municipality_that_the_register_does_not_name_is_in_no_cell(show: Show, report: Write) -> None:
    closed = report(1, publication_status="not-public", municipalities=["Dam"])

    found = known(show(closed, providers=providers(4)))

    assert [cell.municipality for cell in found.cells] == [WHOLE]
    assert found.unnamed == 1


def test_what_was_taken_back_is_counted_by_itself(show: Show, report: Write) -> None:
    withdrawn = {"on": "2026-05-01", "why": "privacy"}
    gone = report(1, publication_status="withdrawn", withdrawn=withdrawn, municipalities=["Dam"])

    found = known(show(gone))

    (cell,) = found.cells
    assert (cell.standing, cell.variant, cell.municipality) == (Standing.TAKEN_BACK, None, WHOLE)
    assert (found.reports.denominator, found.taken_back) == (0, 1)


def test_a_region_keeps_its_word_and_counts_in_the_canonical_one(show: Show, report: Write) -> None:
    signal = report(1, form="reactive", variant="signal")

    site = show(signal, vocabulary={"proactief na een signaal": "signal"})

    (document,) = site.documents
    (cell, *_) = known(site).cells
    assert (document.kind_label, document.kind_key) == ("Proactief na een signaal", "signal")
    assert (cell.variant, cell.form) == ("signal", "reactive")
    assert document.inspection is not None
    assert document.inspection.own_variant == "Proactief na een signaal"
    assert document.inspection.own_form == ""


def test_without_a_word_of_its_own_a_region_has_the_canonical_label(show: Show, report: Write) -> None:
    (document,) = show(report(1)).documents

    assert document.kind_label == "Thematisch onderzoek"
    assert document.inspection == replace(document.inspection, own_variant="", own_form="")  # type: ignore[type-var]


def test_a_service_has_one_label_under_its_canonical_key(show: Show, report: Write) -> None:
    site = show(
        report(1, services=["dagopvang"]),
        report(2, services=["dagbesteding"]),
        vocabulary={"dagopvang": "dagbesteding"},
    )

    found = {(link.key, link.label, link.address) for one in site.documents for link in one.services}
    assert found == {("dagbesteding", "Dagopvang (dagbesteding)", "voorziening/dagbesteding/")}
