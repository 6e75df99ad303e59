"""For those who know MkDocs only: `mkdocs build` at the root gives the same public pages, never a source."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from project import Project, files_in, places_of

TITLE = "Ongepubliceerde bevindingen over de nachtdienst"


@pytest.fixture
def hosted(built: Project, repository: Path) -> Project:
    """A project with the mkdocs.yml and the theme of the repository."""
    shutil.copy(repository / "mkdocs.yml", built.root)
    built.own_theme()
    return built


def mkdocs(project: Project, partnership: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet"],
        cwd=project.root,
        env={**os.environ, "TOEZICHT_SITE": partnership},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("partnership", ["westpolder", "zuidoever"])
def test_mkdocs_gives_the_site_that_toezicht_gives(hosted: Project, partnership: str) -> None:
    done = mkdocs(hosted, partnership)
    assert done.returncode == 0, done.stderr
    assert hosted.run("build").status == 0  # both at the present moment: MkDocs has no --at
    alone, whole = files_in(hosted.root / "build/mkdocs"), files_in(hosted.site / partnership)
    assert alone.keys() == whole.keys()
    # The page for what is not found starts its links at the host, and mkdocs.yml names no address.
    assert {path for path in whole if alone[path] != whole[path]} <= {"404.html"}


def test_mkdocs_without_a_choice_gives_the_portal(hosted: Project) -> None:
    done = mkdocs(hosted, "")
    assert done.returncode == 0, done.stderr
    pages = files_in(hosted.root / "build/mkdocs")
    assert "Toezicht Zuidoever" in pages["index.html"].decode()


def test_mkdocs_never_writes_a_source_or_a_draft(hosted: Project) -> None:
    mkdocs(hosted, "westpolder")
    out = hosted.root / "build/mkdocs"
    assert files_in(out)
    assert places_of(TITLE, out) == []
    assert places_of("publication_status", out) == []
    assert [path for path in files_in(out) if path.endswith((".md", ".yml", ".yaml"))] == []


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("reports/westpolder/2025/vr-2025-002-sluisweide.md", "title: Sluisweide", 'title: "Sluisweide'),
        ("content/westpolder/partnership.yml", "municipalities:", "municipalities: ["),
    ],
)
def test_mkdocs_refuses_a_broken_project_in_clear_words(
    hosted: Project, path: str, old: str, new: str
) -> None:
    hosted.replace(path, (old, new))
    done = mkdocs(hosted, "westpolder")
    assert done.returncode != 0
    assert "toezicht check" in done.stderr + done.stdout
    assert "Traceback" not in done.stderr
    assert not (hosted.root / "build/mkdocs/index.html").exists()


def test_mkdocs_refuses_an_unknown_partnership(hosted: Project) -> None:
    done = mkdocs(hosted, "oostpolder")
    assert done.returncode != 0
    assert "oostpolder" in done.stderr
    assert "kies uit: westpolder, zuidoever" in done.stderr
