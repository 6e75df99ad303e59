"""A preview in a folder, for whoever judges a proposal."""

import pytest
from project import MOMENT, Answer, Project, places_of

DRAFT = "ongepubliceerde bevindingen over de nachtdienst"


def preview(project: Project, *arguments: str) -> Answer:
    return project.run("preview", "--at", MOMENT, *arguments)


def test_a_preview_holds_drafts_and_its_watermark(project: Project) -> None:
    answer = preview(project, "--out", "voorvertoning/site")
    assert answer.status == 0
    assert "deel hem niet" in answer.out
    assert places_of(DRAFT, project.root / "voorvertoning/site")
    assert not project.site.exists()


def test_a_preview_of_one_partnership_holds_no_other(project: Project) -> None:
    assert preview(project, "zuidoever", "--out", "voorvertoning/site").status == 0
    assert [path.name for path in (project.root / "voorvertoning/site").iterdir()] == ["zuidoever"]


@pytest.mark.parametrize("place", [".", "site", "site/voorvertoning", "reports/voorvertoning", "content"])
def test_a_preview_never_comes_where_the_site_or_the_sources_are(project: Project, place: str) -> None:
    answer = preview(project, "--out", place)
    assert answer.status == 2
    assert "geen plek voor een voorvertoning" in answer.err
