"""`check --fix`: mends what is safe, says so, and leaves everything else as it was."""

import shutil
import sys
from pathlib import Path

import pytest

from bench.corpus import write_corpus

sys.path.append(str(Path(__file__).parent))

from branch import begin
from project import MOMENT, Answer, Project, files_in

ROOT = Path(__file__).resolve().parents[2]
REPORT = "reports/westpolder/2025/vr-2025-001-wilgenhof.md"
OTHER = "reports/zuidoever/2026/vr-2026-001-rietzoom.md"


def fix(project: Project, *arguments: str) -> Answer:
    return project.run("check", "--fix", "--at", MOMENT, *arguments)


def with_wrong_date(project: Project, path: str) -> tuple[bytes, bytes]:
    """Write the day of adoption of a report as people do; gives the bytes as they were and as they are."""
    place = project.root / path
    before = place.read_bytes()
    line = next(line for line in before.split(b"\n") if line.startswith(b"adopted_on: "))
    year, month, day = line.removeprefix(b"adopted_on: ").split(b"-")
    wrong = before.replace(line, b"adopted_on: %s-%s-%s" % (day, month, year))
    place.write_bytes(wrong)
    return before, wrong


def test_it_says_what_it_mended_and_what_is_left(project: Project) -> None:
    before, _ = with_wrong_date(project, REPORT)
    place = project.root / REPORT

    answer = fix(project)

    assert answer.status == 0, answer.out
    assert place.read_bytes() == before
    first, second = answer.out.splitlines()[:2]
    assert first.startswith(f"{REPORT}:")
    assert " MET005 '" in first
    assert "is nu '2025-" in first
    assert second == "1 plaats hersteld."


def test_the_status_is_about_what_is_left(project: Project) -> None:
    with_wrong_date(project, REPORT)
    project.replace(OTHER, ("\nkind: ", "\nkleur: rood\nkind: "))

    answer = fix(project)

    assert answer.status == 1
    assert "MET001" in answer.out
    assert "-> kijk of 'kleur' goed is gespeld" in answer.out


def test_a_second_time_there_is_nothing_to_mend(project: Project) -> None:
    with_wrong_date(project, REPORT)
    fix(project)
    once = files_in(project.root)

    answer = fix(project)

    assert answer.out.startswith("Niets te herstellen.\n")
    assert files_in(project.root) == once


def test_only_the_paths_that_are_asked_for_are_mended(project: Project) -> None:
    before, _ = with_wrong_date(project, REPORT)
    _, wrong = with_wrong_date(project, OTHER)

    fix(project, "reports/westpolder")

    assert (project.root / REPORT).read_bytes() == before
    assert (project.root / OTHER).read_bytes() == wrong


def test_without_fix_nothing_is_written(project: Project) -> None:
    _, wrong = with_wrong_date(project, REPORT)

    answer = project.check()

    assert answer.status == 1
    assert (project.root / REPORT).read_bytes() == wrong


def test_json_stays_json_and_the_rest_goes_elsewhere(project: Project) -> None:
    with_wrong_date(project, REPORT)

    answer = project.check("--fix")

    assert "MET005" not in answer.codes
    assert "1 plaats hersteld." in answer.err


def test_it_speaks_english_too(project: Project) -> None:
    with_wrong_date(project, REPORT)

    answer = fix(project, "--lang", "en")

    assert "is now" in answer.out
    assert "1 place mended." in answer.out


def test_permissions_are_kept_and_no_other_file_is_left(project: Project) -> None:
    with_wrong_date(project, REPORT)
    place = project.root / REPORT
    place.chmod(0o640)
    names = set(files_in(project.root))

    fix(project)

    assert place.stat().st_mode & 0o777 == 0o640
    assert set(files_in(project.root)) == names


def test_a_symbolic_link_is_not_followed(project: Project, tmp_path: Path) -> None:
    _, wrong = with_wrong_date(project, REPORT)
    outside = tmp_path / "elders.md"
    (project.root / REPORT).rename(outside)
    (project.root / REPORT).symlink_to(outside)

    answer = fix(project)

    assert answer.status == 1
    assert outside.read_bytes() == wrong
    assert (project.root / REPORT).is_symlink()


def test_a_file_that_cannot_be_parsed_is_never_written(project: Project) -> None:
    with_wrong_date(project, REPORT)
    project.replace(REPORT, ("\nkind: ", "\nservices: [dagbesteding\nkind: "))
    place = project.root / REPORT
    place.write_bytes(b"\xef\xbb\xbf" + place.read_bytes())
    wrong = place.read_bytes()

    answer = fix(project)

    assert answer.status == 1
    assert place.read_bytes() == wrong


def test_two_documents_without_an_id_get_two_ids(project: Project) -> None:
    text = project.read(REPORT)
    for name in ("een", "twee"):
        lines = [line for line in text.splitlines(keepends=True) if not line.startswith("id:")]
        project.write(f"reports/westpolder/2025/{name}.md", "".join(lines))

    answer = fix(project)

    ids = [project.read(f"reports/westpolder/2025/{name}.md").split("\n")[1] for name in ("een", "twee")]
    assert ids == ["id: VR-2025-003", "id: VR-2025-004"], answer.out


def test_a_finding_that_is_suppressed_is_not_mended(project: Project) -> None:
    text = project.read(REPORT)
    reason = "suppressions:\n  - {code: MET048, reason: de oude volgorde, by: redactie}\n"
    swapped = text.replace("---\n", "---\n" + reason, 1)
    project.write(REPORT, swapped)

    fix(project)

    assert project.read(REPORT) == swapped


@pytest.fixture
def shipped(tmp_path: Path) -> Project:
    """The shipped example."""
    for name in ("content", "reports"):
        shutil.copytree(ROOT / name, tmp_path / name)
    return Project(tmp_path)


def test_the_example_is_not_touched(shipped: Project) -> None:
    before = files_in(shipped.root)

    answer = fix(shipped)

    assert answer.out.startswith("Niets te herstellen.\n")
    assert files_in(shipped.root) == before


def test_a_clean_corpus_is_not_touched(tmp_path: Path) -> None:
    write_corpus(150, tmp_path)  # enough for every key of the front matter
    before = files_in(tmp_path)

    answer = fix(Project(tmp_path))

    assert answer.out.startswith("Niets te herstellen.\n")
    assert files_in(tmp_path) == before


def test_since_mends_only_what_changed(project: Project) -> None:
    _, wrong = with_wrong_date(project, OTHER)
    begin(project.root)
    before, _ = with_wrong_date(project, REPORT)

    answer = fix(project, "--since", "main")

    assert "1 plaats hersteld." in answer.out
    assert (project.root / REPORT).read_bytes() == before
    assert (project.root / OTHER).read_bytes() == wrong
