"""Which id a document without one is given."""

import shutil
from pathlib import Path

import pytest

from generator.reading.library import read_library
from generator.rules.free_ids import IdDesk, free_ids

BASE = Path(__file__).resolve().parents[2] / "cases" / "rules" / "_base"
REPORT = "kind: visit-report\nform: proactive\nvariant: risk-based\n"
POLICY = "kind: policy\n"
DOCUMENT = "kind: document\nsort: {sort}\nadopted_on: 2026-03-02\n"
YEAR_2026 = "reports/kustland/2026"
POLICIES = "content/kustland/policies"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with BEL-2025-901 and VR-2026-901."""
    return Path(shutil.copytree(BASE, tmp_path / "project"))


def write(root: Path, path: str, front: str) -> None:
    place = root / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(
        f"---\n{front}title: Een stuk\npublication_status: draft\n---\nTekst.\n", encoding="utf-8"
    )


def test_the_number_after_the_highest_is_given(root: Path) -> None:
    write(root, f"{YEAR_2026}/een.md", REPORT)
    write(root, f"{YEAR_2026}/twee.md", REPORT)
    write(root, "reports/kustland/2027/drie.md", REPORT)

    assert free_ids(read_library(root)) == {
        f"{YEAR_2026}/een.md": "VR-2026-902",
        f"{YEAR_2026}/twee.md": "VR-2026-903",
        "reports/kustland/2027/drie.md": "VR-2027-001",
    }


def test_the_name_of_the_file_says_it_where_that_id_is_free(root: Path) -> None:
    write(root, f"{YEAR_2026}/vr-2026-044-huis.md", REPORT)
    write(root, f"{YEAR_2026}/vr-2026-901-tweede.md", REPORT)
    write(root, f"{YEAR_2026}/vr-2025-045-ander-jaar.md", REPORT)

    assert free_ids(read_library(root)) == {
        f"{YEAR_2026}/vr-2026-044-huis.md": "VR-2026-044",
        f"{YEAR_2026}/vr-2026-901-tweede.md": "VR-2026-903",
        f"{YEAR_2026}/vr-2025-045-ander-jaar.md": "VR-2026-902",
    }


def test_an_id_that_somebody_refers_to_is_not_given_away(root: Path) -> None:
    write(root, f"{YEAR_2026}/verwijst.md", f"id: VR-2026-905\nfollows: VR-2026-950\n{REPORT}")
    write(root, f"{YEAR_2026}/zonder.md", REPORT)

    assert free_ids(read_library(root)) == {f"{YEAR_2026}/zonder.md": "VR-2026-951"}


def test_an_id_of_a_document_that_is_not_understood_is_taken(root: Path) -> None:
    write(root, f"{YEAR_2026}/kapot.md", f"id: VR-2026-960\nkleur: rood\n{REPORT}")
    write(root, f"{YEAR_2026}/zonder.md", REPORT)

    assert free_ids(read_library(root)) == {f"{YEAR_2026}/zonder.md": "VR-2026-961"}


def test_policy_takes_its_year_from_the_day_of_adoption(root: Path) -> None:
    write(root, f"{POLICIES}/beleid.md", f"{POLICY}adopted_on: 2025-12-09\n")
    write(root, f"{POLICIES}/zonder-dag.md", POLICY)

    assert free_ids(read_library(root)) == {f"{POLICIES}/beleid.md": "BEL-2025-902"}


def test_a_partnership_goes_on_with_its_own_letters(root: Path) -> None:
    write(root, f"{POLICIES}/eigen.md", f"id: TB-2026-007\n{POLICY}")
    write(root, f"{POLICIES}/eigen-twee.md", f"id: TB-2026-008\n{POLICY}")
    write(root, f"{POLICIES}/zonder.md", f"{POLICY}adopted_on: 2026-01-05\n")

    assert free_ids(read_library(root)) == {f"{POLICIES}/zonder.md": "TB-2026-009"}


@pytest.mark.parametrize(("sort", "letters"), [("letter", "BRF"), ("framework", "KAD"), ("news", "DOC")])
def test_letters_follow_the_sort_of_a_document(root: Path, sort: str, letters: str) -> None:
    write(root, f"{POLICIES}/stuk.md", DOCUMENT.format(sort=sort))

    assert free_ids(read_library(root)) == {f"{POLICIES}/stuk.md": f"{letters}-2026-001"}


def test_nothing_is_given_where_the_kind_is_not_known(root: Path) -> None:
    write(root, f"{YEAR_2026}/stuk.md", "")

    assert free_ids(read_library(root)) == {}


def test_an_id_is_free_until_somebody_keeps_it(root: Path) -> None:
    library = read_library(root)
    desk = IdDesk(library.collections[0], library.files)

    proposed = [desk.next_free("visit-report", year=2026) for _ in range(2)]
    desk.keep(proposed[0])

    assert proposed == ["VR-2026-902", "VR-2026-902"]
    assert desk.is_in_use("VR-2026-902")
    assert desk.next_free("visit-report", year=2026) == "VR-2026-903"
    assert desk.next_like("VR-2026-001") == "VR-2026-903"


def test_an_id_that_is_reserved_is_given_to_nobody_and_may_be_used(root: Path) -> None:
    library = read_library(root)
    desk = IdDesk(library.collections[0], library.files)

    desk.reserve("VR-2026-910")

    assert desk.next_free("visit-report", year=2026) == "VR-2026-911"
    assert not desk.is_in_use("VR-2026-910")
