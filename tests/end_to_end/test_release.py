"""One document from a private to a public repository."""

from pathlib import Path

import pytest
from project import MOMENT, Answer, Project, files_in, new_project

REPORT = "reports/westpolder/2025/vr-2025-001-wilgenhof.md"
SETTINGS = "content/westpolder/partnership.yml"
ANNEX = "reports/westpolder/2025/files/bijlage.csv"
NAMED = "attachments: [{file: bijlage.csv, title: Tabel, accessible: 'yes'}]\nservices:"


@pytest.fixture
def public(tmp_path: Path) -> Project:
    """A public repository that has the settings and none of the reports."""
    made = new_project(tmp_path / "openbaar")
    for path in sorted((made.root / "reports/westpolder").rglob("*.md")):
        path.unlink()
    made.replace(SETTINGS, ("repository: private", "repository: public"))
    return made


def release(project: Project, to: Project, wanted: str = "westpolder/VR-2025-001") -> Answer:
    return project.run("release", wanted, "--to", str(to.root), "--at", MOMENT)


def with_annex(project: Project) -> None:
    project.write(ANNEX, "a;b\n1;2\n")
    project.replace(REPORT, ("services:", NAMED))


def withdraw(project: Project) -> None:
    withdrawn = "withdrawn: {on: 2026-10-30, why: error, note: Er zat een fout in.}"
    status = f"publication_status: withdrawn\n{withdrawn}"
    project.replace(REPORT, ("publication_status: published", status))


def test_a_document_comes_over_byte_for_byte_and_alone(project: Project, public: Project) -> None:
    before = files_in(public.root)
    answer = release(project, public)
    assert answer.status == 0, answer.err + answer.out
    assert files_in(public.root) == {**before, REPORT: (project.root / REPORT).read_bytes()}
    assert "westpolder/VR-2025-001 is overgezet." in answer.out
    assert f"git add {REPORT}" in answer.out


def test_what_came_over_can_be_built_there(project: Project, public: Project) -> None:
    assert release(project, public).status == 0
    assert public.build("--no-search").status == 0
    assert (public.site / "westpolder/rapport/2025/vr-2025-001/index.html").is_file()


def test_the_attachments_that_it_names_come_along_and_no_other(project: Project, public: Project) -> None:
    with_annex(project)
    project.write("reports/westpolder/2025/files/ander.csv", "niet;genoemd\n")
    answer = release(project, public)
    assert answer.status == 0, answer.err + answer.out
    assert public.read(ANNEX) == "a;b\n1;2\n"
    assert not (public.root / "reports/westpolder/2025/files/ander.csv").exists()


def test_keys_that_no_page_shows_are_pointed_out(project: Project, public: Project) -> None:
    project.replace(REPORT, ("services:", "milestones: {draft: 2025-03-20}\nservices:"))
    answer = release(project, public)
    (told,) = (line for line in answer.out.splitlines() if line.startswith("Let op:"))
    assert "milestones" in told
    assert "verdict" not in told


def test_a_document_with_a_shut_gate_is_refused_with_who_opens_it(project: Project, public: Project) -> None:
    before = files_in(public.root)
    answer = release(project, public, "westpolder/VR-2026-002")
    assert answer.status == 2
    assert "kan nog niet openbaar worden. Status:" in answer.err
    assert "toezicht status VR-2026-002" in answer.err
    assert files_in(public.root) == before


def test_a_document_whose_moment_is_ahead_is_refused(project: Project, public: Project) -> None:
    project.replace(REPORT, ("published_on: 2025-05-06", "publish_from: 2026-11-01 12:01"))
    answer = release(project, public)
    assert answer.status == 2
    assert "Dag van openbaarmaking" in answer.err


def test_an_id_of_two_partnerships_has_to_be_told_apart(project: Project, public: Project) -> None:
    answer = release(project, public, "VR-2026-001")
    assert answer.status == 2
    assert "westpolder/VR-2026-001, zuidoever/VR-2026-001" in answer.err


def test_an_id_of_one_partnership_is_enough(project: Project, public: Project) -> None:
    assert release(project, public, "VR-2025-001").status == 0


def test_an_unknown_id_is_refused_with_the_nearest_one(project: Project, public: Project) -> None:
    answer = release(project, public, "westpolder/VR-2025-009")
    assert answer.status == 2
    assert "bedoelde u VR-2025-00" in answer.err


def test_keys_that_the_public_settings_lack_are_listed(project: Project, public: Project) -> None:
    public.replace("content/westpolder/providers.yml", ("p0301:", "p0777:"))
    public.replace(SETTINGS, ("  bureau:", "  dienst:"))
    before = files_in(public.root)
    answer = release(project, public)
    assert answer.status == 2
    assert "providers.yml: p0301; partnership.yml, supervisors: bureau" in answer.err
    assert files_in(public.root) == before


def test_a_repository_that_is_private_is_refused(project: Project, public: Project) -> None:
    public.replace(SETTINGS, ("repository: public", "repository: private"))
    answer = release(project, public)
    assert answer.status == 2
    assert "'repository: private'" in answer.err


def test_a_folder_without_the_partnership_is_refused(project: Project, tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()
    answer = release(project, Project(tmp_path / "leeg"))
    assert answer.status == 2
    assert "content/westpolder/partnership.yml" in answer.err


def test_the_project_itself_is_no_target(project: Project) -> None:
    assert "dezelfde map" in release(project, project).err


def test_what_would_be_an_error_there_is_told_and_not_written(project: Project, public: Project) -> None:
    project.replace(REPORT, ("services:", "follows: VR-2024-009\nservices:"))
    before = files_in(public.root)
    answer = release(project, public)
    assert answer.status == 1
    assert "MET017" in answer.out
    assert "niet overgezet" in answer.out
    assert files_in(public.root) == before


def test_a_second_release_says_that_it_updates(project: Project, public: Project) -> None:
    release(project, public)
    project.replace(REPORT, ("verdict: partly", "verdict: meets"))
    answer = release(project, public)
    assert "stond er al en is bijgewerkt." in answer.out
    assert "verdict: meets" in public.read(REPORT)


def test_a_second_release_without_changes_says_so(project: Project, public: Project) -> None:
    release(project, public)
    assert "staat er al precies zo." in release(project, public).out


def test_an_update_goes_where_the_document_stands(project: Project, public: Project) -> None:
    release(project, public)
    elsewhere = "reports/westpolder/2025/vr-2025-001.md"
    (public.root / REPORT).rename(public.root / elsewhere)
    project.replace(REPORT, ("verdict: partly", "verdict: meets"))
    assert release(project, public).status == 0
    assert "verdict: meets" in public.read(elsewhere)
    assert not (public.root / REPORT).exists()


def test_another_document_in_its_place_is_not_overwritten(project: Project, public: Project) -> None:
    public.write(REPORT, project.read(REPORT).replace("VR-2025-001", "VR-2025-077"))
    answer = release(project, public)
    assert answer.status == 2
    assert "al een ander stuk" in answer.err
    assert "VR-2025-077" in public.read(REPORT)


def test_a_withdrawal_takes_text_and_attachments_away_there_too(project: Project, public: Project) -> None:
    with_annex(project)
    assert release(project, public).status == 0
    withdraw(project)
    answer = release(project, public)
    assert answer.status == 0, answer.err + answer.out
    assert "publication_status: withdrawn" in public.read(REPORT)
    assert "## Oordeel" not in public.read(REPORT)
    assert not (public.root / ANNEX).exists()
    assert f"weggehaald   {ANNEX}" in answer.out


def test_an_attachment_that_another_document_names_too_stays(project: Project, public: Project) -> None:
    with_annex(project)
    assert release(project, public).status == 0
    other = "reports/westpolder/2025/vr-2025-002-sluisweide.md"
    public.write(other, project.read(other).replace("services:", NAMED, 1))
    withdraw(project)
    assert release(project, public).status == 0
    assert "publication_status: withdrawn" in public.read(REPORT)
    assert public.read(ANNEX) == "a;b\n1;2\n"


def test_a_withdrawal_does_not_wait_for_errors(project: Project, public: Project) -> None:
    assert release(project, public).status == 0
    withdraw(project)
    project.replace(REPORT, ("services:", "follows: VR-2024-009\nservices:"))
    answer = release(project, public)
    assert answer.status == 1
    assert "MET017" in answer.out
    assert "publication_status: withdrawn" in public.read(REPORT)


def test_a_link_in_the_public_repository_is_not_followed(
    project: Project, public: Project, tmp_path: Path
) -> None:
    (tmp_path / "elders").mkdir()
    folder = public.root / "reports/westpolder/2025"
    folder.rmdir()
    folder.symlink_to(tmp_path / "elders")
    assert release(project, public).status != 0
    assert not list((tmp_path / "elders").iterdir())


def test_nothing_is_left_beside_the_files(project: Project, public: Project) -> None:
    release(project, public)
    assert not [path for path in public.root.rglob(".*") if path.name != ".gitkeep"]


def test_remarks_in_the_source_are_pointed_out(project: Project, public: Project) -> None:
    project.replace(REPORT, ("services:", "# nog bellen met de griffie\nservices:"))
    answer = release(project, public)
    assert "opmerkingen achter een #" in answer.out
