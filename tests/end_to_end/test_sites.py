"""Whole projects with a single mistake: the check points at it, and a build shows the rest."""

from pathlib import Path

import pytest
from project import BROKEN, Project

CASES = sorted(path for path in BROKEN.iterdir() if path.is_dir())


def expected(case: Path) -> list[str]:
    return (case / "expected.txt").read_text(encoding="utf-8").splitlines()


def test_a_valid_project_has_no_finding(project: Project) -> None:
    answer = project.check()
    assert answer.status == 0
    assert answer.json == {"version": 1, "findings": []}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_check_points_at_the_one_mistake_and_at_nothing_else(project: Project, case: Path) -> None:
    project.lay_over(case)
    answer = project.check()
    found = {
        f"{item['code']} {item['severity']} {item['path']}:{item['line']}" for item in answer.json["findings"]
    }
    assert sorted(found) == expected(case)
    assert answer.status == int(any(" error " in line for line in found))


@pytest.mark.parametrize(
    "name", ["broken-front-matter", "settings-not-understood", "draft-in-a-public-repository"]
)
def test_a_first_build_shows_the_partnerships_without_a_mistake(project: Project, name: str) -> None:
    project.lay_over(BROKEN / name)
    answer = project.build()
    broken = "zuidoever" if name == "draft-in-a-public-repository" else "westpolder"
    other = "westpolder" if broken == "zuidoever" else "zuidoever"
    assert answer.status == 1
    assert (project.site / other / "index.html").is_file()
    assert not (project.site / broken).exists()
    assert f"{broken}: door fouten is er nog geen site" in answer.out


def test_a_mistake_in_what_all_share_holds_back_every_partnership(built: Project) -> None:
    built.lay_over(BROKEN / "portal-not-understood")
    built.replace(
        "reports/zuidoever/2026/vr-2026-001-rietzoom.md", ("twee drukke dagen", "drie drukke dagen")
    )
    answer = built.build()
    page = (built.site / "zuidoever/rapport/2026/vr-2026-001/index.html").read_text(encoding="utf-8")
    assert answer.status == 1
    assert "twee drukke dagen" in page
