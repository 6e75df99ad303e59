from collections.abc import Callable

import pytest

from generator.model.library import Document
from generator.staging.public import PublicSite
from generator.staging.relations import LABELS

Write = Callable[..., Document]
Show = Callable[..., PublicSite]


def relations(site: PublicSite) -> dict[str, list[tuple[str, str]]]:
    return {
        document.id: [(relation.label, relation.target.key) for relation in document.relations]
        for document in site.documents
    }


@pytest.mark.parametrize("key", [key for key in LABELS if key != "based_on"])
def test_a_relation_is_told_at_both_ends(show: Show, report: Write, key: str) -> None:
    site = show(report(1), report(2, **{key: "VR-2026-001"}))

    forth, back = LABELS[key]
    assert relations(site) == {
        "VR-2026-001": [(back, "VR-2026-002")],
        "VR-2026-002": [(forth, "VR-2026-001")],
    }


def test_a_relation_that_both_name_is_told_once(show: Show, report: Write) -> None:
    site = show(report(1, related="VR-2026-002"), report(2, related=["VR-2026-001"]))

    assert relations(site) == {
        "VR-2026-001": [("Hoort bij", "VR-2026-002")],
        "VR-2026-002": [("Hoort bij", "VR-2026-001")],
    }


@pytest.mark.parametrize(
    "closed",
    [
        {"publication_status": "draft"},
        {"publication_status": "hearing"},
        {"publication_status": "adopted"},
        {"publication_status": "not-public"},
        {"publication_status": "withdrawn"},
        {"publication_status": "suspended"},
        {"published_on": "2026-06-16"},
    ],
)
def test_what_is_not_public_leaves_no_trace_in_relations(
    show: Show, report: Write, closed: dict[str, object]
) -> None:
    site = show(
        report(1, follows="VR-2026-002"), report(2, title="Geheim", supersedes="VR-2026-001", **closed)
    )

    assert relations(site) == {"VR-2026-001": []}
    assert not site.documents[0].lapsed
    assert "VR-2026-002" not in repr(site.documents)


def test_an_id_that_nobody_has_is_no_relation(show: Show, report: Write) -> None:
    assert relations(show(report(1, follows="VR-2020-999"))) == {"VR-2026-001": []}


def test_what_is_superseded_has_lapsed(show: Show, report: Write) -> None:
    site = show(report(1), report(2, supersedes="VR-2026-001"), report(3, updates="VR-2026-002"))

    assert {document.id: document.lapsed for document in site.documents} == {
        "VR-2026-001": True,
        "VR-2026-002": False,
        "VR-2026-003": False,
    }


def test_a_relation_shows_the_title_without_marks(show: Show, report: Write) -> None:
    site = show(report(1, title="Bezoek aan [lak:5.1.2e naam]"), report(2, follows="VR-2026-001"))

    (relation,) = site.documents[1].relations
    assert (relation.target.label, relation.target.address) == (
        "Bezoek aan weggelakt",
        "rapport/2026/vr-2026-001/",
    )
