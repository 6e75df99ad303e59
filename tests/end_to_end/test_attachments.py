"""What attachments carry, told at the document that names them."""

from datetime import datetime
from pathlib import Path

import pytest
from branch import Branch, branch_in
from project import VALID

from bench.attachments.office_parts import docx, paragraph, run
from generator.cli.watching import Watcher
from generator.model.finding import Finding
from generator.model.values import AMSTERDAM
from generator.pipeline.checking import check
from generator.pipeline.order import Order
from generator.pipeline.since import check_since

MOMENT = datetime(2026, 11, 1, 12, 0, tzinfo=AMSTERDAM)
REPORT = "reports/westpolder/2025/vr-2025-001-wilgenhof.md"
OTHER = "reports/westpolder/2025/vr-2025-002-sluisweide.md"
FILES = "reports/westpolder/2025/files"
ADDED = "<w:r><w:t>Mevrouw Fenna Hoekstra</w:t></w:r>"
CHANGED = docx(paragraph(f'<w:ins w:id="1" w:author="Auteur">{ADDED}</w:ins>'))


@pytest.fixture
def branch(tmp_path: Path) -> Branch:
    return branch_in(tmp_path / "project", source=VALID)


def attach(branch: Branch, report: str, name: str, data: bytes) -> None:
    file = branch.root / FILES / name
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(data)
    text = branch.read(report)
    entry = f"attachments:\n  - {{file: {name}, title: Bijlage, role: annex, accessible: yes}}\n"
    branch.write(report, text.replace("publication_status:", f"{entry}publication_status:", 1))


def about_files(findings: tuple[Finding, ...]) -> list[tuple[str, str, str]]:
    return [(item.code, item.path, item.key) for item in findings if item.code.startswith("ATT")]


def test_hidden_content_and_personal_data_are_told_at_the_document(branch: Branch) -> None:
    attach(branch, REPORT, "bijlage.docx", CHANGED)

    _, findings = check(Order(branch.root, MOMENT), Watcher(quiet=True))

    key = "attachments[0].file"
    assert about_files(findings) == [("ATT024", REPORT, key), ("ATT051", REPORT, key)]
    assert not [item for item in findings if "Hoekstra" in item.message + item.hint + repr(item)]


def test_a_clean_attachment_is_no_finding(branch: Branch) -> None:
    attach(branch, REPORT, "bijlage.docx", docx(paragraph(run("Cijfers over 2025."))))

    _, findings = check(Order(branch.root, MOMENT), Watcher(quiet=True))

    assert about_files(findings) == []


def test_since_looks_only_into_what_changed(branch: Branch) -> None:
    attach(branch, OTHER, "oud.docx", CHANGED)
    branch.commit("oud")
    branch.git("branch", "--force", "main")
    attach(branch, REPORT, "nieuw.docx", CHANGED)

    judged = check_since(Order(branch.root, MOMENT), Watcher(quiet=True), revision="main")

    assert {path for _, path, _ in about_files(judged.findings)} == {REPORT}


def test_since_looks_into_a_file_that_a_changed_document_names_from_now_on(branch: Branch) -> None:
    attach(branch, OTHER, "oud.docx", CHANGED)
    branch.commit("oud")
    branch.git("branch", "--force", "main")
    attach(branch, REPORT, "oud.docx", CHANGED)

    judged = check_since(Order(branch.root, MOMENT), Watcher(quiet=True), revision="main")

    assert REPORT in {path for _, path, _ in about_files(judged.findings)}


def test_since_looks_into_every_file_where_less_is_allowed_from_now_on(branch: Branch) -> None:
    attach(branch, REPORT, "brief.docx", docx(paragraph(run("Mevrouw Fenna Hoekstra"))))
    branch.write("content/westpolder/allow.yml", "officials: [Fenna Hoekstra]\n")
    branch.commit("toegestaan")
    branch.git("branch", "--force", "main")
    branch.write("content/westpolder/allow.yml", "officials: []\n")

    judged = check_since(Order(branch.root, MOMENT), Watcher(quiet=True), revision="main")

    assert ("ATT051", REPORT) in {(code, path) for code, path, _ in about_files(judged.findings)}
