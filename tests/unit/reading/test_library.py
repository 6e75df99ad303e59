"""A tree of files to a Library."""

import shutil
from pathlib import Path

import pytest

from generator.model.fault import FaultKind
from generator.reading.library import read_library

BASE = Path(__file__).parents[2] / "cases" / "rules" / "_base"
POLICY = "content/kustland/policies/bel-2025-901-toezichtbeleid.md"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    return tmp_path


def ids(root: Path) -> list[str]:
    return [document.id for one in read_library(root).collections for document in one.documents]


@pytest.mark.parametrize(
    "content",
    [b"\xff\xfe", b"", b"---\n", b"---\n" + b"[" * 100_000 + b"\n---\n", b"---\n? [a]\n---\n", b"\x00" * 99],
)
def test_a_bad_file_hides_no_other(root: Path, content: bytes) -> None:
    (root / POLICY).write_bytes(content)

    library = read_library(root)

    read = [document.id for document in library.collections[0].documents]
    assert read == ["WP-2025-901", "JV-2026-901", "VR-2026-901"]
    assert POLICY in {file.path for file in library.files if file.faults}


def test_a_bad_register_hides_no_document(root: Path) -> None:
    (root / "reports/kustland/2025/register.yml").write_text("as_of: [", encoding="utf-8")

    library = read_library(root)

    assert library.collections[0].registers == {}
    assert len(library.collections[0].documents) == 4


def test_a_broken_partnership_hides_no_other_partnership(root: Path) -> None:
    shutil.copytree(root / "content/kustland", root / "content/duinland")
    (root / "content/kustland/partnership.yml").write_text("schema: 1\n", encoding="utf-8")

    library = read_library(root)

    assert [collection.key for collection in library.collections] == ["duinland"]
    assert FaultKind.MISSING_FILE not in {fault.kind for file in library.files for fault in file.faults}


def test_a_link_is_told_and_not_followed(root: Path) -> None:
    (root / "content/kustland/policies/link.md").symlink_to(root / POLICY)

    library = read_library(root)

    linked = [file for file in library.files if file.path.endswith("/link.md")]
    assert [fault.kind for fault in linked[0].faults] == [FaultKind.SYMBOLIC_LINK]
    assert len(library.collections[0].documents) == 4


def test_an_empty_root_lacks_only_its_portal(tmp_path: Path) -> None:
    library = read_library(tmp_path)

    assert library.collections == ()
    assert [fault.kind for file in library.files for fault in file.faults] == [FaultKind.MISSING_PORTAL]


def test_a_partnership_explains_a_shared_term_in_its_own_words(root: Path) -> None:
    with (root / "content/kustland/glossary.yml").open("a", encoding="utf-8") as file:
        file.write("Wmo: De eigen uitleg.\n")

    glossary = read_library(root).collections[0].glossary

    assert glossary["Wmo"] == "De eigen uitleg."


def test_progress_is_told_of_each_hundred_files(root: Path) -> None:
    for number in range(250):
        (root / f"reports/kustland/2026/files/bijlage-{number}.csv").write_text("a", encoding="utf-8")
    told: list[int] = []

    read_library(root, progress=told.append)

    assert told == [100, 100]


def test_documents_are_read_in_the_order_of_their_paths(root: Path) -> None:
    assert ids(root) == ["BEL-2025-901", "WP-2025-901", "JV-2026-901", "VR-2026-901"]
