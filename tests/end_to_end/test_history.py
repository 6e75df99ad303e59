"""`check --history`: whether a text is still anywhere in what git holds."""

import zipfile
from pathlib import Path

import pytest
from branch import Branch, branch_in
from project import VALID

NAME = "Abeltje Kwibus-Verzonnen"


@pytest.fixture
def branch(tmp_path: Path) -> Branch:
    """The small valid project with a branch."""
    return branch_in(tmp_path / "project", source=VALID)


def shown(branch: Branch, *texts: str) -> str:
    """What is printed where something is found; it never holds what was sought."""
    answer = branch.seek(*texts)
    assert answer.status == 1, answer.err
    assert not [text for text in texts if text.casefold() in (answer.out + answer.err).casefold()]
    return answer.out


def test_a_text_that_is_nowhere_gives_status_zero_and_says_what_it_cannot_see(branch: Branch) -> None:
    answer = branch.seek(NAME)

    assert answer.status == 0
    assert answer.out.startswith("Geen van deze teksten gevonden.\n")
    assert "forks" in answer.out


def test_a_text_that_was_taken_out_is_found_with_commit_path_and_line(branch: Branch) -> None:
    branch.write("content/notitie.md", f"een\n\nbel {NAME.upper()}\n")
    commit = branch.commit("Voeg toe")
    branch.remove("content/notitie.md")
    branch.commit("Haal weg")

    out = shown(branch, "iets anders", NAME)

    assert out.startswith(f"de tekst op regel 2: 1 keer gevonden\n    {commit} content/notitie.md:3\n")


def test_the_oldest_commit_is_told_first(branch: Branch) -> None:
    commits = []
    for number in range(6):
        branch.write("content/notitie.md", f"{number} {NAME}\n")
        commits.append(branch.commit(f"Versie {number}"))

    rows = shown(branch, NAME).splitlines()[1:7]

    assert rows == [f"    {commit} content/notitie.md:1" for commit in commits]


def test_white_space_and_the_way_an_accent_is_written_make_no_difference(branch: Branch) -> None:
    branch.write("content/a.md", "Abe\u0308ltje\n   Kwibus")
    branch.commit("Voeg toe")

    assert "content/a.md:1" in shown(branch, "abëltje kwibus")


@pytest.mark.parametrize(
    "steps",
    [
        pytest.param((("stash", "--include-untracked"),), id="set aside"),
        pytest.param((("add", "-A"), ("reset", "-q", "--hard")), id="nothing leads to it"),
        pytest.param((("add", "-A"),), id="ready for a commit"),
        pytest.param(
            (
                ("add", "-A"),
                ("commit", "-qm", "x"),
                ("checkout", "-q", "main"),
                ("branch", "-qD", "voorstel"),
            ),
            id="a branch that is gone",
        ),
        pytest.param(
            (
                ("checkout", "-q", "--orphan", "los"),
                ("add", "-A"),
                ("commit", "-qm", "x"),
                ("checkout", "-q", "main"),
            ),
            id="another branch",
        ),
    ],
)
def test_what_no_reader_of_the_branch_sees_is_found_too(
    branch: Branch, steps: tuple[tuple[str, ...], ...]
) -> None:
    branch.write("content/a.md", NAME)
    for step in steps:
        branch.git(*step)

    assert "regel 1: 1 keer" in shown(branch, NAME)


def test_a_message_an_author_a_label_and_a_name_of_a_branch_are_found(branch: Branch) -> None:
    branch.git("-c", f"user.name={NAME}", "commit", "--allow-empty", "--quiet", "-m", f"Voor {NAME}")
    branch.git("tag", "-a", "v1", "-m", f"Voor {NAME}")
    branch.git("branch", NAME.replace(" ", "-"))

    out = shown(branch, NAME)

    assert "(bericht of schrijver van de commit)" in out
    assert "(bericht bij een label)" in out
    assert "refs/heads/*** (naam van een tak of label)" in out


def test_the_name_of_a_file_is_found_and_masked(branch: Branch) -> None:
    branch.write(f"content/{NAME.replace(' ', '_')}.md", "niets")
    branch.commit("Voeg toe")
    branch.git("rm", "-q", f"content/{NAME.replace(' ', '_')}.md")
    branch.commit("Haal weg")

    assert "content/***.md (naam van het bestand)" in shown(branch, NAME)


def test_the_text_of_an_office_file_is_read(branch: Branch) -> None:
    path = branch.root / "content" / "brief.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", "<w:p><w:t>Abeltje </w:t><w:t>Kwibus</w:t></w:p>")
    branch.commit("Brief")

    assert "content/brief.docx" in shown(branch, "Abeltje Kwibus")


def test_files_without_text_are_counted_as_not_read(branch: Branch) -> None:
    (branch.root / "content" / "a.pdf").write_bytes(b"%PDF-1.4\0")
    branch.commit("Pdf")

    assert "Niet te lezen: 1 versies" in branch.seek(NAME).out


def test_a_list_inside_the_repository_is_refused(branch: Branch) -> None:
    branch.write("gezocht.txt", NAME)

    answer = branch.run("check", "--history", "gezocht.txt")

    assert (answer.status, "in de repository zelf" in answer.err) == (2, True)


@pytest.mark.parametrize(
    ("text", "words"), [("", "niets om te zoeken"), (" \n", "niets"), ("een lange\nab", "regel 2")]
)
def test_a_list_without_something_to_seek_is_wrong_use(branch: Branch, text: str, words: str) -> None:
    answer = branch.seek(text)

    assert (answer.status, words in answer.err) == (2, True)


def test_a_list_that_is_not_there_is_wrong_use(branch: Branch, tmp_path: Path) -> None:
    answer = branch.run("check", "--history", str(tmp_path / "nergens.txt"))

    assert (answer.status, "niet te lezen" in answer.err) == (2, True)


def test_it_goes_with_no_other_choice(branch: Branch) -> None:
    answer = branch.run("check", "--history", "../x", "--format", "json")

    assert (answer.status, "gaat niet samen" in answer.err) == (2, True)


def test_a_history_that_was_cut_off_asks_for_more(branch: Branch, tmp_path: Path) -> None:
    branch.commit("Een")
    clone = Branch(tmp_path / "kloon")
    branch.git("clone", "--quiet", "--depth=1", branch.root.as_uri(), str(clone.root))

    answer = clone.seek(NAME)

    assert (answer.status, "fetch-depth: 0" in answer.err) == (3, True)


def test_a_text_that_waits_for_a_commit_is_found_at_its_path(branch: Branch) -> None:
    branch.write("content/notitie.md", f"bel {NAME}\n")
    branch.git("add", "content/notitie.md")

    out = shown(branch, NAME)

    assert "content/notitie.md:1" in out
