"""`toezicht new`: a document from a Word file, or from answers; nothing that was there is lost."""

import io
import subprocess
from pathlib import Path

import pytest
from docx import Document
from docx.oxml import parse_xml
from project import MOMENT, Answer, Project

from generator.model.terms import Kind

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
PLACE = ("--partnership", "westpolder", "--at", MOMENT)
REPORT = "reports/westpolder/2026"
REQUIRED = {
    "visit-report": ("form=proactive", "variant=thematic", "provider=p0301"),
    "annual-report": ("year=2025",),
    "work-plan": ("year=2027",),
    "measure": ("measure=warning",),
    "response": ("from_body=college",),
    "document": ("sort=factsheet",),
    "policy": (),
}
ANSWERS = (
    *("Bezoek aan de dagopvang", "proactief", "thema", "", "Polderdijk, 2", "", ""),
    *("3 maart 2026, 4-3-2026", "voldoet deels", "Het ging over de dagopvang.", "", "", ""),
)


def word_file(
    folder: Path, *lines: str, raw: str = "", title: str = "Rapport thematisch onderzoek in Polderdijk"
) -> Path:
    document = Document()
    document.add_paragraph(title, style="Title")
    document.add_heading("Wat is onderzocht", 1)
    for line in lines or ("Wij keken naar begeleiding thuis.",):
        document.add_paragraph(line)
    document.add_heading("Oordeel", 1)
    document.add_paragraph("De zorg past bij wat is afgesproken.")
    document.add_heading("Vervolg", 1)
    document.add_paragraph("Wij komen volgend jaar terug.")
    if raw:
        document.element.body.insert(2, parse_xml(raw))
    file = folder / "rapport.docx"
    document.save(str(file))
    return file


def made(answer: Answer) -> str:
    """The path that the command names."""
    return next(line.split()[1] for line in answer.out.splitlines() if line.startswith("Gemaakt:"))


def typed(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def sources(project: Project) -> set[str]:
    return {str(path.relative_to(project.root)) for path in project.root.rglob("*.md")}


def errors_at(project: Project, path: str) -> set[str]:
    found = project.check(path).json["findings"]
    return {finding["key"].split(".")[0] for finding in found if finding["severity"] == "error"}


def test_a_word_file_becomes_a_document_that_passes_the_check(project: Project, tmp_path: Path) -> None:
    file = word_file(tmp_path)

    answer = project.run("new", "visit-report", "--from", str(file), *PLACE)

    path = made(answer)
    assert path.startswith(f"{REPORT}/vr-2026-")
    assert "## Wat is onderzocht" in project.read(path)
    assert errors_at(project, path) <= {"form", "variant"}
    assert answer.status == 0


def test_what_a_person_must_decide_is_numbered_with_its_place(project: Project, tmp_path: Path) -> None:
    answer = project.run("new", "visit-report", "--from", str(word_file(tmp_path)), *PLACE)

    path = made(answer)
    lines = project.read(path).splitlines()
    decisions = [line.split() for line in answer.out.splitlines() if f". {path}:" in line]
    assert decisions
    for number, words in enumerate(decisions, start=1):
        assert words[0] == f"{number}."
        key = next(word for word in words if word.startswith("(")).strip("():")
        assert lines[int(words[1].rpartition(":")[2]) - 1].lstrip("# ").startswith(f"{key}:")


def test_a_document_that_is_there_is_never_overwritten(project: Project, tmp_path: Path) -> None:
    taken = f"{REPORT}/vr-2026-099-eigen.md"
    project.write(taken, "van mij")

    answer = project.run("new", "visit-report", "--from", str(word_file(tmp_path)), "--to", taken, *PLACE)

    assert answer.status == 2
    assert "bestaat al" in answer.err
    assert project.read(taken) == "van mij"


@pytest.mark.parametrize("to", ["../buiten.md", "reports/zuidoever/2026/x.md", "content/westpolder/x.yml"])
def test_a_document_goes_nowhere_but_where_it_belongs(project: Project, tmp_path: Path, to: str) -> None:
    before = sources(project)

    answer = project.run("new", "visit-report", "--from", str(word_file(tmp_path)), "--to", to, *PLACE)

    assert answer.status == 2
    assert sources(project) == before


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (f'<w:p {W}><w:ins w:id="1" w:author="x"><w:r><w:t>geheim</w:t></w:r></w:ins></w:p>', "accepteer"),
        (f"<w:p {W}><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r></w:p>", "maak die zichtbaar"),
    ],
)
def test_a_file_that_hides_something_is_refused_with_a_way_out(
    project: Project, tmp_path: Path, raw: str, told: str
) -> None:
    before = sources(project)

    answer = project.run("new", "visit-report", "--from", str(word_file(tmp_path, raw=raw)), *PLACE)

    assert answer.status == 1
    assert told in answer.err
    assert "geheim" not in answer.err + answer.out
    assert sources(project) == before


@pytest.mark.parametrize(("option", "stays"), [("--marks", False), ("--no-marks", True)])
def test_marks_are_set_when_they_are_wanted_and_the_text_is_never_shown(
    project: Project, tmp_path: Path, *, option: str, stays: bool
) -> None:
    file = word_file(tmp_path, "De cliënt, mevrouw Q. van Testerveld, belde met 06 00000000.")

    answer = project.run("new", "visit-report", "--from", str(file), option, *PLACE)

    source = project.read(made(answer))
    assert ("Testerveld" in source) is stays
    assert ("[lak:5.1.2e naam]" in source) is not stays
    assert "Testerveld" not in answer.out + answer.err
    assert "[lak:5.1.2e naam]" in answer.out


@pytest.mark.parametrize(
    ("says", "stays"), [(("1",), []), (("2", "ja", "nee"), ["06"]), (("3",), ["Q.", "06"])]
)
def test_who_is_asked_about_marks_chooses_all_each_or_none(
    project: Project,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    says: tuple[str, ...],
    stays: list[str],
) -> None:
    file = word_file(tmp_path, "De cliënt, mevrouw Q. van Testerveld, belde met 06 00000000.")
    typed(monkeypatch, *says)

    answer = project.run("new", "visit-report", "--from", str(file), "--ask", "--no-branch", *PLACE)

    source = project.read(made(answer))
    assert [words for words in ("Q.", "06") if f"{words} " in source] == stays


def test_a_partnership_must_be_chosen_where_there_are_more(project: Project, tmp_path: Path) -> None:
    answer = project.run("new", "visit-report", "--from", str(word_file(tmp_path)), "--at", MOMENT)

    assert answer.status == 2
    assert "westpolder, zuidoever" in answer.err


def test_a_file_of_another_type_is_refused(project: Project, tmp_path: Path) -> None:
    (tmp_path / "oud.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"0" * 99)

    answer = project.run("new", "visit-report", "--from", str(tmp_path / "oud.doc"), *PLACE)

    assert answer.status == 1
    assert ".docx" in answer.err


def test_the_wizard_writes_every_key_and_passes_the_check(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, *ANSWERS)

    answer = project.run("new", "visit-report", "--ask", "--no-branch", *PLACE)

    source = project.read(made(answer))
    assert answer.status == 0, answer.out + answer.err
    assert "variant: thematic\n" in source
    assert "municipalities: [gm9101, gm9102]\n" in source
    assert "visited_on: [2026-03-03, 2026-03-04]\n" in source
    assert "verdict: partly\n" in source
    assert "# hearing:\n" in source
    assert "## Oordeel\n" in source
    assert errors_at(project, made(answer)) == set()


def test_a_wrong_answer_is_refused_with_a_way_out_and_asked_again(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = list(ANSWERS)
    answers[7:7] = ["31 februari 2026"]
    answers[4:4] = ["Nergenshuizen"]
    answers[1:1] = ["", "9"]
    typed(monkeypatch, *answers)

    answer = project.run("new", "visit-report", "--ask", "--no-branch", *PLACE)

    assert answer.status == 0, answer.out + answer.err
    assert answer.out.count("Zo kan het niet") == 4
    assert "schrijf een dag die bestaat" in answer.out


def test_who_stops_goes_on_where_it_was(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, *ANSWERS[:5])
    stopped = project.run("new", "visit-report", "--ask", "--no-branch", *PLACE)
    typed(monkeypatch, "ja", *ANSWERS[5:])

    answer = project.run("new", "visit-report", "--ask", "--no-branch", *PLACE)

    assert stopped.status == 3
    assert "bewaard" in stopped.err
    assert 'title: "Bezoek aan de dagopvang"' in project.read(made(answer))
    assert not list((project.root / ".toezicht-bezig").glob("nieuw-*"))


def test_who_stops_before_the_first_answer_is_not_told_that_it_is_kept(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch)

    stopped = project.run("new", "document", "--ask", *PLACE)

    assert stopped.status == 3
    assert "Er is niets bewaard." in stopped.err


def test_who_made_a_mistake_goes_a_question_back(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, "Verkeerd", "terug", *ANSWERS)

    answer = project.run("new", "visit-report", "--ask", "--no-branch", *PLACE)

    assert "Bezoek aan de dagopvang" in project.read(made(answer))


def test_who_says_nothing_is_asked_for_whom_and_what(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, "terug", "westpolder", "1", "Nieuw beleid", "", "", "", "", "")

    answer = project.run("new", "--ask", "--no-branch", "--at", MOMENT)

    assert answer.status == 0, answer.out + answer.err
    assert made(answer) == "content/westpolder/policies/bel-2026-001-nieuw-beleid.md"


@pytest.mark.parametrize("kind", [kind.value for kind in Kind])
def test_every_kind_can_be_made_by_a_script_and_passes_the_check(project: Project, kind: str) -> None:
    given = [word for pair in ("title=Een nieuw stuk", *REQUIRED[kind]) for word in ("--set", pair)]

    answer = project.run("new", kind, *given, *PLACE)

    assert answer.status == 0, answer.out + answer.err
    assert errors_at(project, made(answer)) == set()


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ((), "title"),
        (("--set", "title=X"), "form"),
        (("--set", "titel"), "sleutel=waarde"),
        (("--set", "title=X", "--set", "form=proactive", "--set", "variant=calamity"), "variant"),
        (
            ("--set", "title=X", "--set", "form=proactive", "--set", "variant=thematic", "--set", "vorm=x"),
            "vorm",
        ),
    ],
)
def test_a_script_that_says_too_little_or_too_much_is_told_so(
    project: Project, given: tuple[str, ...], told: str
) -> None:
    before = sources(project)

    answer = project.run("new", "visit-report", *given, *PLACE)

    assert answer.status == 2
    assert told in answer.err
    assert sources(project) == before


@pytest.mark.parametrize(
    ("wish", "told"), [((), "'title' ontbreekt"), (("--ask",), "hier kan niemand antwoorden")]
)
def test_a_service_without_an_input_is_told_what_is_missing(
    project: Project, monkeypatch: pytest.MonkeyPatch, wish: tuple[str, ...], told: str
) -> None:
    monkeypatch.setattr("sys.stdin", None)

    answer = project.run("new", "document", *wish, *PLACE)

    assert answer.status == 2
    assert told in answer.err


def test_an_id_is_never_used_again(project: Project) -> None:
    gone = "id: VR-2026-041\nkind: visit-report\nform: proactive\nvariant: thematic\ntitle: Weg\n"
    gone += "publication_status: withdrawn\nwithdrawn: {on: 2026-10-01, why: court}\n"
    project.write(f"{REPORT}/vr-2026-041-weg.md", f"---\n{gone}---\n")

    given = ("--set", "title=X", "--set", "form=proactive", "--set", "variant=thematic")
    answer = project.run("new", "visit-report", *given, *PLACE)

    assert "vr-2026-042" in made(answer)


def test_who_works_where_everybody_reads_along_is_warned_and_gets_no_branch(project: Project) -> None:
    subprocess.run(("git", "init", "-q"), cwd=project.root, check=True)

    given = ("--set", "title=X", "--set", "sort=letter", "--partnership", "zuidoever", "--at", MOMENT)
    answer = project.run("new", "document", "--branch", *given)

    assert "openbaar" in answer.err
    assert "tak" not in answer.out
    assert answer.status == 1


@pytest.mark.parametrize(("says", "branch"), [("ja", "nieuw/DOC-2026-001"), ("nee", "main")])
def test_a_branch_is_made_only_for_who_says_yes(
    project: Project, monkeypatch: pytest.MonkeyPatch, says: str, branch: str
) -> None:
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "proef")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "proef@example.org")
    for words in (("init", "-q", "-b", "main"), ("add", "."), ("commit", "-qm", "begin")):
        subprocess.run(("git", *words), cwd=project.root, check=True)
    project.write("los.txt", "van iemand anders")
    typed(monkeypatch, says)

    given = ("--set", "title=Factsheet", "--set", "sort=letter", "--set", "from_body=college")
    rest = (
        "municipalities=",
        "summary=",
        "publication_status=draft",
        "publish_from=",
        "publish_after_event.event=",
    )
    sets = [word for pair in rest for word in ("--set", pair)]
    answer = project.run("new", "document", "--ask", *given, *sets, *PLACE)

    told = subprocess.run(
        ("git", "log", "--name-only", "--format=%D"),
        cwd=project.root,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert f"HEAD -> {branch}".replace("DOC", made(answer).rpartition("/")[2][:3].upper()) in told
    assert (made(answer) in told) is (says == "ja")
    assert "los.txt" not in told


def test_the_help_shows_examples(project: Project) -> None:
    answer = project.run("new", "--help")

    assert "toezicht new visit-report --from rapport.docx" in answer.out
    assert answer.status == 0


@pytest.mark.parametrize(("option", "status"), [("--no-marks", 1), ("--marks", 0)])
def test_personal_data_is_an_error_also_while_something_is_to_be_decided(
    project: Project, tmp_path: Path, option: str, status: int
) -> None:
    file = word_file(tmp_path, "U belt met 06 00000000.", title="Rapport over begeleiding in Polderdijk")

    answer = project.run("new", "visit-report", "--from", str(file), option, *PLACE)

    assert "(variant)" in answer.out
    assert ("RED021" in answer.out) is (status == 1)
    assert "Voordat het openbaar is:" in answer.out
    assert answer.status == status


def test_personal_data_in_what_is_to_be_decided_is_an_error(project: Project, tmp_path: Path) -> None:
    title = f"Rapport {'over begeleiding thuis ' * 14}en bel 06 00000000"

    answer = project.run(
        "new", "visit-report", "--from", str(word_file(tmp_path, title=title)), "--no-marks", *PLACE
    )

    assert "(title)" in answer.out
    assert answer.status == 1
