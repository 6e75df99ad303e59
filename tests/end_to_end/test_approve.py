"""Somebody in a role reads a document, and that record keeps to the text."""

import re

import pytest
from project import MOMENT, Answer, Project, files_in

REPORT = "reports/westpolder/2025/vr-2025-001-wilgenhof.md"
SETTINGS = "content/westpolder/partnership.yml"
ID = "westpolder/VR-2025-001"
RECORD = re.compile(r"^redaction:.*\n(?:[ ].*\n)*", re.MULTILINE)


def approve(project: Project, *, role: str = "jurist openbaarheid", word: str = ID) -> Answer:
    return project.run("approve", word, "--role", role, "--at", MOMENT)


def without_record(text: str) -> str:
    return RECORD.sub("", text)


def test_the_record_is_written_and_nothing_else(project: Project) -> None:
    before = files_in(project.root)
    answer = approve(project)
    assert answer.status == 0, answer.out + answer.err
    after = files_in(project.root)
    assert {path for path in after if after[path] != before.get(path)} == {REPORT}
    text = after[REPORT].decode()
    assert without_record(text) == without_record(before[REPORT].decode())
    assert "checked_by: jurist openbaarheid\n  checked_on: 2026-11-01\n  checked_text: " in text


def test_what_was_approved_has_no_findings(project: Project) -> None:
    approve(project)
    found = project.check().json["findings"]
    assert [one["code"] for one in found if one["path"] == REPORT] == []


def test_approving_twice_gives_the_same_file(project: Project) -> None:
    approve(project)
    first = (project.root / REPORT).read_bytes()
    approve(project)
    assert (project.root / REPORT).read_bytes() == first


@pytest.mark.parametrize(
    ("old", "new", "codes"),
    [
        ("het rooster", "een ander rooster", ["RED061"]),
        ("title: Wilgenhof en de weekplanning", "title: Wilgenhof", ["RED061"]),
        ("verdict: partly", "verdict: meets", ["RED061"]),
        ("published_on: 2025-05-06", "published_on: 2025-05-07", []),
        ("## Oordeel", "\n## Oordeel", []),
    ],
    ids=["body", "title", "verdict", "day of publication", "an empty line"],
)
def test_a_change_that_a_reader_sees_asks_for_a_new_check(
    project: Project, old: str, new: str, codes: list[str]
) -> None:
    approve(project)
    project.replace(REPORT, (old, new))
    found = project.check().json["findings"]
    assert [one["code"] for one in found if one["path"] == REPORT] == codes


def test_windows_line_ends_stay(project: Project) -> None:
    path = project.root / REPORT
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert approve(project).status == 0
    assert b"\n" not in path.read_bytes().replace(b"\r\n", b"")


def test_a_document_without_a_record_gets_one_at_the_end(project: Project) -> None:
    path = project.root / REPORT
    path.write_text(without_record(path.read_text(encoding="utf-8")), encoding="utf-8")
    assert approve(project).status == 0
    assert "redaction:\n  status: none\n" in path.read_text(encoding="utf-8")


def test_the_reasons_per_ground_stay(project: Project) -> None:
    reasons = "reasons: {5.1.2e: De naam doet niet ter zake.}"
    project.replace(REPORT, ("{status: none,", f"{{status: redacted, {reasons},"))
    project.replace(REPORT, ("bij Wilgenhof naar", "bij [lak:5.1.2e naam] naar"))
    answer = approve(project)
    assert "Weggelakt: naam 1." in answer.out
    text = (project.root / REPORT).read_text(encoding="utf-8")
    assert "status: redacted\n" in text
    assert "    5.1.2e: De naam doet niet ter zake.\n" in text


def test_errors_are_told_and_nothing_is_written(project: Project) -> None:
    project.replace(REPORT, ("naar het rooster", "naar het rooster van 0612345678"))
    before = files_in(project.root)
    answer = approve(project)
    assert answer.status == 1
    assert "RED021" in answer.out
    assert "is niet vastgelegd" in answer.out
    assert "0612345678" not in answer.out + answer.err
    assert files_in(project.root) == before


@pytest.mark.parametrize("role", ["", "   ", "Sanne de Vries", "sanne@example.org"])
def test_a_role_is_no_person(project: Project, role: str) -> None:
    answer = approve(project, role=role)
    assert answer.status == 2
    assert "noem de rol" in answer.err
    assert "Sanne" not in answer.err


def test_an_id_of_two_partnerships_asks_which(project: Project) -> None:
    answer = approve(project, word="VR-2026-001")
    assert answer.status == 2
    assert "westpolder/VR-2026-001" in answer.err


def test_keys_between_braces_are_refused(project: Project) -> None:
    path = project.root / REPORT
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("redaction: {status", "redaction: {\n# let op\nstatus"), encoding="utf-8")
    before = files_in(project.root)
    answer = approve(project)
    assert answer.status == 2, answer.out
    assert "op een eigen regel" in answer.err
    assert files_in(project.root) == before


def test_a_partnership_may_ask_for_the_record_always(project: Project) -> None:
    text = (project.root / SETTINGS).read_text(encoding="utf-8")
    project.write(SETTINGS, text.replace("RED062: {severity: off", "RED062: {severity: error"))
    found = project.check().json["findings"]
    assert "error" in {one["severity"] for one in found if one["code"] == "RED062"}
    assert approve(project).status == 0
    left = [one["path"] for one in project.check().json["findings"] if one["code"] == "RED062"]
    assert REPORT not in left


@pytest.mark.parametrize("role", ["jurist\nopenbaarheid", "\x1b[31mjurist", "j" * 81])
def test_a_role_is_one_short_line(project: Project, role: str) -> None:
    before = files_in(project.root)
    answer = approve(project, role=role)
    assert answer.status == 2
    assert files_in(project.root) == before


def test_a_remark_that_would_cut_the_record_in_two_is_refused(project: Project) -> None:
    parted = "redaction:\n  status: none\n# hier\n  checked_by: jurist\n  checked_on: 2025-04-08\n"
    project.write(REPORT, RECORD.sub(parted, project.read(REPORT)))
    before = files_in(project.root)
    answer = approve(project)
    assert answer.status == 2
    assert "zonder opmerking ertussen" in answer.err
    assert files_in(project.root) == before
