"""What a build promises: the same bytes each time, and the old site where it fails."""

import os
import subprocess
from pathlib import Path

import pytest
from project import MOMENT, Project, files_in

TOP = '<div class="breed kop-rij">'  # stands in the header of every page
DRAFT_TITLE = "Ongepubliceerde bevindingen over de nachtdienst"
GONE = "reports/westpolder/2025/vr-2025-001-wilgenhof.md"


def test_two_builds_at_the_same_moment_give_the_same_bytes(built: Project) -> None:
    first = files_in(built.site)
    answer = built.build("--out", "again")
    assert answer.status == 0
    assert files_in(built.root / "again") == first


def test_another_process_and_another_folder_give_the_same_bytes(
    example: Path, example_site: Path, moment: str, program: list[str], tmp_path: Path
) -> None:
    command = [*program, "build", "--at", moment, "--out", str(tmp_path / "site")]
    surroundings = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Pacific/Auckland", "LANG": "C"}
    done = subprocess.run(command, cwd=example, env=surroundings, capture_output=True, check=False)
    assert done.returncode == 0
    assert files_in(tmp_path / "site") == files_in(example_site)


def test_a_theme_that_prints_a_draft_is_caught_and_the_old_site_stays(built: Project) -> None:
    before = files_in(built.site)
    built.own_theme()
    built.replace("theme/header.html", (TOP, f"<p>{DRAFT_TITLE}</p>{TOP}"))
    answer = built.build()
    assert answer.status == 1
    assert "VER003" in answer.out
    assert "De nieuwe site is niet getoond; de oude staat er nog." in answer.out
    assert files_in(built.site) == before


def test_a_theme_with_a_mistake_cannot_finish_and_the_old_site_stays(built: Project) -> None:
    before = files_in(built.site)
    built.own_theme()
    built.replace("theme/header.html", (TOP, "{% if %}<div>"))
    answer = built.build()
    assert answer.status == 3
    assert "->" in answer.err
    assert files_in(built.site) == before


def test_a_failed_build_leaves_no_folder_behind(built: Project) -> None:
    before = sorted(path.name for path in (built.root / ".site-builds").iterdir())
    built.own_theme()
    built.replace("theme/header.html", (TOP, "{% if %}<div>"))
    built.build()
    assert sorted(path.name for path in (built.root / ".site-builds").iterdir()) == before


def test_a_place_that_cannot_be_written_is_told_with_status_three(project: Project) -> None:
    project.write("a-file", "no folder")
    answer = project.build("--out", "a-file/site")
    assert answer.status == 3
    assert "kan niet worden geschreven" in answer.err


@pytest.mark.parametrize("place", [".", "content/site", "reports"])
def test_a_site_never_comes_among_the_sources(project: Project, place: str) -> None:
    before = files_in(project.root)
    answer = project.build("--out", place)
    assert answer.status == 2
    assert "is geen plek voor de sites" in answer.err
    assert files_in(project.root) == before


def test_a_real_folder_named_site_is_refused_with_a_hint(project: Project) -> None:
    project.write("site/index.html", "somebody's own work")
    answer = project.build()
    assert answer.status == 2
    assert "'site' bestaat al" in answer.err
    assert "--out" in answer.err
    assert project.read("site/index.html") == "somebody's own work"


def test_the_site_is_a_link_that_moves_in_one_step(built: Project) -> None:
    before = built.site.readlink()
    built.build()
    assert built.site.is_symlink()
    assert built.site.readlink() != before
    assert not built.site.readlink().is_absolute()


def test_a_build_of_one_partnership_makes_only_that_one(project: Project) -> None:
    answer = project.build("zuidoever")
    assert answer.status == 0
    assert (project.site / "zuidoever/index.html").is_file()
    assert not (project.site / "westpolder").exists()


def test_a_build_of_one_partnership_leaves_the_site_of_another(built: Project) -> None:
    before = files_in(built.site / "westpolder")
    assert built.build("zuidoever").status == 0
    assert files_in(built.site / "westpolder") == before


def test_a_document_appears_at_its_moment_and_not_a_minute_before(project: Project) -> None:
    page = project.site / "westpolder/rapport/2025/vr-2025-001/index.html"
    project.replace(
        GONE, ("published_on: 2025-05-06", "publish_from: 2026-11-01 12:00\npublished_on: 2026-11-01")
    )
    project.run("build", "--at", "2026-11-01 11:59")
    assert not page.exists()
    project.run("build", "--at", MOMENT)
    assert page.is_file()


@pytest.mark.parametrize("name", ["content", "reports"])
def test_a_symbolic_link_among_the_sources_is_refused(project: Project, name: str, tmp_path: Path) -> None:
    (tmp_path / "elsewhere.md").write_text("---\nid: X\n---\n", encoding="utf-8")
    folder = project.root / name / "westpolder" / ("policies" if name == "content" else "2025")
    (folder / "linked.md").symlink_to(tmp_path / "elsewhere.md")
    answer = project.check()
    assert answer.status == 1
    assert "SRC008" in answer.codes


def test_addresses_below_an_earlier_key_send_the_reader_on(project: Project) -> None:
    project.replace(
        "content/westpolder/partnership.yml", ("schema: 1\n", "schema: 1\nformerly: [polder-west]\n")
    )
    assert project.build().status == 0
    page = (project.site / "polder-west/rapport/2025/vr-2025-001/index.html").read_text(encoding="utf-8")
    assert "/rapport/2025/vr-2025-001/" in page
    assert 'http-equiv="refresh"' in page
