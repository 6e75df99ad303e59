"""Who may approve what, as somebody asks for it."""

import pytest
from project import Project


@pytest.fixture
def owned(project: Project) -> Project:
    project.replace("content/portal.yml", ("name:", "owners: ['@org/beheer']\nname:"))
    for key in ("westpolder", "zuidoever"):
        settings = f"content/{key}/partnership.yml"
        project.replace(settings, ("schema: 1", f"schema: 1\nowners: ['@org/{key}']"))
    return project


def test_the_owners_are_shown(owned: Project) -> None:
    answer = owned.run("owners")
    assert answer.status == 0
    assert "/reports/westpolder/ @org/westpolder" in answer.out
    assert not answer.err


def test_the_file_is_written_where_the_forge_looks_and_can_be_renewed(owned: Project) -> None:
    assert owned.run("owners", "--format", "gitlab", "--write").status == 0
    first = owned.read(".gitlab/CODEOWNERS")
    assert owned.run("owners", "--format", "gitlab", "--write").status == 0
    assert owned.read(".gitlab/CODEOWNERS") == first == owned.run("owners").out


def test_a_file_that_somebody_else_wrote_is_not_overwritten(owned: Project) -> None:
    owned.write("CODEOWNERS", "* @iemand\n")
    answer = owned.run("owners", "--format", "forgejo", "--write")
    assert answer.status == 2
    assert owned.read("CODEOWNERS") == "* @iemand\n"


def test_without_an_owner_of_the_portal_nothing_is_made(project: Project) -> None:
    answer = project.run("owners")
    assert answer.status == 2
    assert "portal.yml noemt geen eigenaren" in answer.err


def test_a_partnership_without_owners_is_pointed_out(owned: Project) -> None:
    owned.replace("content/zuidoever/partnership.yml", ("owners: ['@org/zuidoever']\n", ""))
    answer = owned.run("owners")
    assert answer.status == 0
    assert "zuidoever noemt geen 'owners'" in answer.err
    assert "zuidoever" not in answer.out


def test_settings_with_owners_have_no_findings(owned: Project) -> None:
    found = owned.check().json["findings"]
    assert not [item for item in found if "owners" in item["key"]]


def test_an_owner_in_another_form_is_an_error(owned: Project) -> None:
    owned.replace("content/portal.yml", ("@org/beheer", "org/beheer * @vreemde"))
    answer = owned.check()
    assert answer.status == 1
    assert "MET009" in answer.codes
