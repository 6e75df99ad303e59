import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from bench.attachments.office_parts import docx, paragraph, run
from generator.detection.inspection import Inspection
from generator.pipeline.attachments import inspect_attachments
from generator.pipeline.cache_folder import FOLDER
from generator.reading.library import read_library
from generator.source.files import FolderFiles

SITE = Path(__file__).resolve().parents[2] / "sites" / "valid"
NAME = "reports/westpolder/2026/files/bijlage.docx"
PERSON = "Fenna Hoekstra"
DAY = date(2026, 11, 1)


class Steps:
    """Remembers how many files each step was about."""

    def __init__(self) -> None:
        self.totals: list[int | None] = []

    @contextmanager
    def step(self, _name: str, total: int | None = None) -> Iterator[Callable[[int], None]]:
        self.totals.append(total)
        yield lambda _count: None


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    shutil.copytree(SITE, root)
    (root / NAME).parent.mkdir(parents=True)
    (root / NAME).write_bytes(docx(paragraph(run(f"Mevrouw {PERSON} belde, BSN 111222333.", "<w:vanish/>"))))
    return root


def looked(root: Path, *, only: frozenset[str] | None = None) -> dict[str, Inspection]:
    found = inspect_attachments(read_library(root), FolderFiles(root), today=DAY, watch=Steps(), only=only)
    return dict(found)


def stored(root: Path) -> list[Path]:
    return sorted((root / FOLDER).glob("*.json"))


def test_an_attachment_is_looked_into_and_nothing_of_its_text_is_kept(project: Path) -> None:
    found = looked(project)[NAME]

    kept = b"".join(file.read_bytes() for file in stored(project))

    assert {item.kind.value for item in found.personal} == {"person", "bsn"}
    assert PERSON.split()[1].encode() not in kept
    assert b"111222333" not in kept
    assert b"hidden-formatting" in kept


def test_what_is_kept_gives_the_same_outcome(project: Path) -> None:
    first = looked(project)

    again = looked(project)

    assert again == first
    assert len(stored(project)) == 1


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[]", b'{"form": 1}', b'{"form": 1, "key": "x"}', b"\xff\xfe", b"[" * 9999]
)
def test_a_damaged_file_of_the_cache_counts_as_none(project: Path, damage: bytes) -> None:
    first = looked(project)
    stored(project)[0].write_bytes(damage)

    again = looked(project)

    assert again == first


def test_a_cache_file_of_another_attachment_is_not_believed(project: Path) -> None:
    looked(project)
    file = stored(project)[0]
    (project / NAME).write_bytes(docx(paragraph(run("Schone tekst."))))
    clean = looked(project)
    other = next(item for item in stored(project) if item != file)

    file.write_bytes(other.read_bytes())
    (project / NAME).write_bytes(
        docx(paragraph(run(f"Mevrouw {PERSON} belde, BSN 111222333.", "<w:vanish/>")))
    )

    assert looked(project) != clean


def test_a_cache_that_git_brought_is_not_read(project: Path) -> None:
    first = looked(project)
    stored(project)[0].write_text(
        stored(project)[0].read_text().replace("hidden-formatting", "thumbnail"), encoding="utf-8"
    )
    for arguments in (("init", "-q"), ("add", "-f", FOLDER)):
        subprocess.run(("git", *arguments), cwd=project, check=True)

    again = looked(project)

    assert again == first


def test_a_changed_list_looks_again(project: Path) -> None:
    before = looked(project)[NAME]
    allowed = project / "content/westpolder/allow.yml"

    allowed.write_text(f"officials:\n  - {PERSON}\n", encoding="utf-8")
    after = looked(project)[NAME]

    assert {item.kind.value for item in before.personal} == {"person", "bsn"}
    assert {item.kind.value for item in after.personal} == {"bsn"}


def test_only_what_is_asked_for_is_looked_into(project: Path) -> None:
    assert looked(project, only=frozenset()) == {}
    assert set(looked(project, only=frozenset({NAME}))) == {NAME}
