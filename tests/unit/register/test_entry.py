from collections.abc import Callable
from datetime import date

import pytest

from generator.model.library import Collection, Document
from generator.model.terms import Kind, Variant
from generator.register.entry import Entry, Standing, Visit, entries_of, told
from generator.settings.municipalities import municipalities_of

Write = Callable[..., Document]
Gather = Callable[..., Collection]
DAY = date(2026, 3, 1)
FULL = {
    "kind": Kind.VISIT_REPORT,
    "variant": Variant.SIGNAL,
    "municipalities": ("gm9001",),
    "providers": ("p0001",),
    "visits": (Visit(DAY),),
}


def entries(collection: Collection, **standings: Standing) -> list[Entry]:
    names = municipalities_of(collection.settings)
    by_path = {
        document.path: standings.get(document.id[-3:], Standing.UNTOLD) for document in collection.documents
    }
    return list(entries_of(collection, names, standings=by_path))


def entry(standing: Standing) -> Entry:
    return Entry("VR-2026-001", year=2026, standing=standing, **FULL)  # type: ignore[arg-type]


def test_reports_and_measures_are_counted_whatever_their_status(document: Write, gather: Gather) -> None:
    draft = document("VR-2026-001", publication_status="draft")
    measure = document(
        "MA-2026-002", kind="measure", measure="warning", form=None, variant=None, provider="p0001"
    )
    letter = document("BR-2026-003", kind="document", sort="letter", form=None, variant=None)

    found = entries(gather(draft, measure, letter))

    assert [(one.id, one.kind, one.variant) for one in found] == [
        ("VR-2026-001", Kind.VISIT_REPORT, Variant.THEMATIC),
        ("MA-2026-002", Kind.MEASURE, None),
    ]


def test_without_a_standing_a_document_is_in_preparation(document: Write, gather: Gather) -> None:
    collection = gather(document())
    names = municipalities_of(collection.settings)

    (found,) = entries_of(collection, names, standings={})

    assert found.standing is Standing.UNTOLD


@pytest.mark.parametrize(
    ("keys", "visits", "why"),
    [
        ({}, [], "no day, no visit"),
        (
            {"visited_on": ["2026-03-01", "2026-03-02", "2026-03-02"]},
            ["2026-03-01", "2026-03-02"],
            "each day once",
        ),
        (
            {
                "visited_on": ["2026-03-01", "2026-03-02"],
                "locations": [
                    {"name": "Noord", "visited_on": "2026-03-01"},
                    {"name": "Zuid", "visited_on": "2026-03-01"},
                    {"name": "West"},
                ],
            },
            ["2026-03-01", "2026-03-01", "2026-03-02"],
            "two places on one day are two visits",
        ),
    ],
)
def test_a_visit_is_a_place_on_a_day(
    document: Write, gather: Gather, keys: dict[str, object], *, visits: list[str], why: str
) -> None:
    (found,) = entries(gather(document(**keys)))

    assert [visit.on.isoformat() for visit in found.visits] == visits, why


def test_a_document_for_all_is_for_the_members_of_its_day(document: Write, gather: Gather) -> None:
    members = [{"code": "gm9001", "name": "Dam"}, {"code": "gm9002", "name": "Meer", "from": "2026-06-01"}]
    before = document("VR-2026-001", visited_on="2026-05-31")
    after = document("VR-2026-002", visited_on="2026-06-01")

    found = entries(gather(before, after, municipalities=members))

    assert [one.municipalities for one in found] == [("gm9001",), ("gm9001", "gm9002")]


def test_what_is_in_preparation_is_never_told() -> None:
    assert list(told([entry(Standing.UNTOLD)], unnamed=())) == []


def test_of_what_is_not_public_neither_provider_nor_days_are_told() -> None:
    (found,) = told([entry(Standing.NOT_PUBLIC)], unnamed=())

    assert (found.variant, found.municipalities) == (Variant.SIGNAL, ("gm9001",))
    assert (found.providers, found.visits) == ((), ())


def test_where_the_register_names_no_municipality_no_count_does() -> None:
    (found,) = told([entry(Standing.NOT_PUBLIC)], unnamed={"VR-2026-001"})

    assert found.municipalities == ()


def test_of_what_was_taken_back_only_kind_and_year_are_told() -> None:
    (found,) = told([entry(Standing.TAKEN_BACK)], unnamed=())

    assert found == Entry("VR-2026-001", Kind.VISIT_REPORT, 2026, Standing.TAKEN_BACK)


def test_what_is_public_is_told_whole() -> None:
    public = entry(Standing.PUBLIC)

    assert list(told([public], unnamed={"VR-2026-001"})) == [public]
