"""`check --since`: the findings of a full check that a branch is about, and each commit in between."""

from collections.abc import Callable
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from branch import Branch, branch_in
from project import VALID

from generator.model.finding import Finding
from generator.model.values import AMSTERDAM
from generator.pipeline.order import Order
from generator.pipeline.since import Judged, check_since
from generator.reading.library import read_library
from generator.rules.catalogue import all_rules
from generator.rules.runner import Run, run_rules

MOMENT = datetime(2026, 11, 1, 12, 0, tzinfo=AMSTERDAM)
V = "vlietstreek"
REPORT = "reports/duinkust/2026/vr-2026-001-uitval-van-thuishulp.md"
PUBLISHED = "reports/duinkust/2025/vr-2025-001-woonvorm-het-helmgras.md"
NEW = f"reports/{V}/2026/vr-2026-777-nieuw.md"


class Silent:
    @contextmanager
    def step(self, _name: str, _total: int | None = None):  # type: ignore[no-untyped-def]
        yield lambda _count: None


@pytest.fixture
def branch(tmp_path: Path, repository: Path) -> Branch:
    """The shipped example with a branch."""
    return branch_in(tmp_path / "project", source=repository)


@pytest.fixture
def small(tmp_path: Path) -> Branch:
    """The small valid project with a branch."""
    return branch_in(tmp_path / "project", source=VALID)


def judged(branch: Branch) -> Judged:
    return check_since(Order(branch.root, MOMENT), Silent(), revision="main")


def full(branch: Branch) -> tuple[Finding, ...]:
    return run_rules(read_library(branch.root), Run(all_rules(), MOMENT))


def trace(finding: Finding) -> tuple[str, ...]:
    return (finding.code, finding.path, finding.key, finding.message)


def retitled(branch: Branch) -> None:
    text = branch.read(REPORT)
    title = next(line for line in text.split("\n") if line.startswith("title:"))
    branch.write(REPORT, text.replace(title, "title: Kort"))


def turned_to_draft(branch: Branch) -> None:
    for path in sorted((branch.root / "reports" / V / "2026").glob("vr-*.md"))[:3]:
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("publication_status: published", "publication_status: draft"))


def without_reports(branch: Branch) -> None:
    for path in sorted((branch.root / "reports" / V / "2026").glob("vr-*.md"))[:4]:
        path.unlink()


def renamed(branch: Branch) -> None:
    branch.git("mv", REPORT, REPORT.replace("001-uitval", "001-wegvallen"))


def new_person(branch: Branch) -> None:
    text = "\np9999:\n  name: Gemeente\n  natural_person: true\n  shown_as: een begeleider\n"
    branch.add(f"content/{V}/providers.yml", text)


def emptied(path: str) -> Callable[[Branch], None]:
    return lambda branch: branch.write(path, "{}\n")


def added(path: str, text: str) -> Callable[[Branch], None]:
    return lambda branch: branch.add(path, text)


CHANGES: dict[str, Callable[[Branch], None]] = {
    "nothing": lambda _branch: None,
    "a line in a body": added(REPORT, "\nZie [elders](//elders) en mevrouw J. Kwibus.\n"),
    "another title": retitled,
    "published to draft": turned_to_draft,
    "documents that others name": without_reports,
    "another file name": renamed,
    "a new file": lambda branch: branch.write(NEW, "---\nid: VR-2026-777\nkind: visit-report\n---\n"),
    "a file out of place": lambda branch: branch.write(f"reports/{V}/notulen.txt", "x"),
    "no providers": emptied(f"content/{V}/providers.yml"),
    "a new natural person": new_person,
    "no allow list": emptied(f"content/{V}/allow.yml"),
    "no frameworks": emptied(f"content/{V}/frameworks.yml"),
    "broken settings": added(f"content/{V}/partnership.yml", "\n  x: [\n"),
    "no settings": lambda branch: branch.remove(f"content/{V}/partnership.yml"),
    "the portal": emptied("content/portal.yml"),
    "an unknown key for all": added("content/glossary.yml", "\nwijkteam: [een, twee]\n"),
    "the address of another": lambda branch: branch.write(
        f"content/{V}/partnership.yml",
        branch.read("content/duinkust/partnership.yml"),
    ),
    "a register": emptied(f"reports/{V}/2026/register.yml"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_the_findings_are_those_of_a_full_check_that_the_branch_is_about(branch: Branch, name: str) -> None:
    before = {trace(finding) for finding in full(branch)}
    CHANGES[name](branch)

    found = judged(branch)

    everything = full(branch)
    about = [one for one in everything if one.path in found.files or trace(one) not in before]
    assert [one for one in found.findings if not one.commit] == about
    assert {trace(one) for one in everything} - before <= {trace(one) for one in found.findings}


@pytest.mark.parametrize("is_committed", [True, False])
def test_committed_or_not_the_findings_are_the_same(branch: Branch, *, is_committed: bool) -> None:
    branch.add(REPORT, "\nZie [elders](//elders).\n")
    if is_committed:
        branch.commit("Voeg een verwijzing toe")

    answer = branch.since()

    assert answer.codes == ["LNK002"]
    assert answer.status == 1


def test_a_fault_that_was_there_before_elsewhere_is_not_told(branch: Branch) -> None:
    branch.add(f"reports/{V}/2026/vr-2026-001-werkplaats-noordersluis.md", "\n[x](//elders)\n")
    branch.commit("Fout op main")
    branch.git("branch", "--force", "main")
    branch.add(REPORT, "\nEen regel erbij.\n")

    answer = branch.since()

    assert (answer.status, answer.codes) == (0, [])


def test_main_that_went_on_does_not_count(branch: Branch) -> None:
    branch.git("checkout", "--quiet", "main")
    branch.add(f"reports/{V}/2026/vr-2026-001-werkplaats-noordersluis.md", "\n[x](//elders)\n")
    branch.commit("Later op main")
    branch.git("checkout", "--quiet", "voorstel")

    answer = branch.since()

    assert (answer.status, answer.codes) == (0, [])


NAME = "\nMevrouw J. Kwibus belde de balie.\n"


def told(branch: Branch) -> list[tuple[str, str, str]]:
    return [(one.code, one.path, one.commit) for one in judged(branch).findings if one.commit]


def test_a_name_that_came_and_went_is_told_with_its_commit(branch: Branch) -> None:
    text = branch.read(REPORT)
    branch.add(REPORT, NAME)
    first = branch.commit("Voeg toe")
    branch.add(REPORT, "\nNog een regel.\n")
    branch.commit("Nog een regel")
    branch.write(REPORT, text)
    branch.commit("Haal weg")

    assert told(branch) == [("RED090", REPORT, first)]


def test_a_name_in_a_file_that_came_and_went_is_told(branch: Branch) -> None:
    branch.write(NEW, branch.read(REPORT) + NAME)
    first = branch.commit("Voeg toe")
    branch.remove(NEW)
    branch.commit("Haal weg")

    assert ("RED090", NEW, first) in told(branch)


def test_a_name_that_is_gone_from_the_folder_only_is_told(branch: Branch) -> None:
    text = branch.read(REPORT)
    branch.add(REPORT, NAME)
    first = branch.commit("Voeg toe")
    branch.write(REPORT, text)

    assert told(branch) == [("RED090", REPORT, first)]


def test_a_name_that_is_still_there_is_told_by_its_own_rule_alone(branch: Branch) -> None:
    branch.add(REPORT, NAME)
    branch.commit("Voeg toe")
    branch.git("mv", REPORT, REPORT.replace("001-uitval", "001-wegvallen"))
    branch.commit("Andere naam")

    assert told(branch) == []
    assert "RED022" in [one.code for one in judged(branch).findings]


def test_what_was_on_main_already_is_no_news(branch: Branch) -> None:
    text = branch.read(REPORT)
    branch.add(REPORT, NAME)
    branch.commit("Op main")
    branch.git("branch", "--force", "main")
    branch.write(REPORT, text)
    branch.commit("Haal weg")
    branch.add(REPORT, NAME)
    branch.commit("Zet terug")
    branch.write(REPORT, text)
    branch.commit("Haal weer weg")

    assert told(branch) == []


def test_what_only_a_merge_brought_is_told(branch: Branch) -> None:
    branch.git("checkout", "--quiet", "-b", "zij", "main")
    branch.add(f"reports/{V}/2026/vr-2026-001-werkplaats-noordersluis.md", "\nEen regel.\n")
    branch.commit("Zijtak")
    branch.git("checkout", "--quiet", "voorstel")
    branch.add(f"reports/{V}/2026/vr-2026-004-hulpmiddelen-deltahulp.md", "\nEen regel.\n")
    branch.commit("Voorstel")
    text = branch.read(REPORT)
    branch.git("merge", "--quiet", "--no-commit", "zij")
    branch.add(REPORT, NAME)
    merge = branch.commit("Voeg samen")
    branch.write(REPORT, text)
    branch.commit("Haal weg")

    assert told(branch) == [("RED090", REPORT, merge)]


def test_an_attachment_that_came_and_went_is_told(branch: Branch) -> None:
    path = "reports/duinkust/2026/files/rapport.pdf"
    branch.write(path, "%PDF-1.4 \0 eerste")
    first = branch.commit("Bijlage")
    branch.write(path, "%PDF-1.4 \0 tweede")
    branch.commit("Andere versie")

    assert told(branch) == [("RED093", path, first)]


def test_a_commit_message_with_a_name_is_told(branch: Branch) -> None:
    commit = branch.commit("Bel mevrouw J. Kwibus terug")

    assert told(branch) == [("RED094", "content/portal.yml", commit)]


def test_a_draft_that_came_and_went_in_public_sources_is_told(branch: Branch) -> None:
    body = branch.read(PUBLISHED).replace("publication_status: published", "publication_status: draft")
    path = PUBLISHED.replace("001-woonvorm", "777-concept")
    branch.write(path, body.replace("VR-2025-001", "VR-2025-777") + "\nDit wordt nog geheim gehouden.\n")
    first = branch.commit("Concept")
    branch.remove(path)
    branch.commit("Haal weg")

    assert told(branch) == [("RED092", path, first)]


def test_a_file_name_with_odd_signs_stops_nothing(branch: Branch) -> None:
    branch.write("reports/duinkust/2026/a\n\"b' ë.md", NAME)
    branch.commit("Rare naam")
    branch.git("rm", "--quiet", "-r", "reports/duinkust/2026")
    branch.commit("Weg")

    assert "RED090" in [code for code, _, _ in told(branch)]


@pytest.mark.parametrize("name", ["vr\n::error::x.md", "vr\x1b[31m.md", "vr\u202e.md", "vr\udcff.md"])
def test_a_file_whose_name_cannot_be_printed_does_not_slip_through(branch: Branch, name: str) -> None:
    branch.write(f"reports/duinkust/2026/{name}", NAME)

    (found,) = branch.since().json["findings"]

    assert found["code"] == "SRC011"
    assert (found["path"] + found["message"]).isprintable()


@pytest.mark.parametrize("last", [REPORT, REPORT.replace("uitval", "stilstand")])
def test_a_name_that_a_file_had_for_a_while_is_told(branch: Branch, last: str) -> None:
    named = REPORT.replace("uitval-van-thuishulp", "jan-de-vries")
    branch.git("mv", REPORT, named)
    first = branch.commit("Andere naam")
    branch.git("mv", named, last)
    branch.commit("Nog een naam")

    answer = branch.since()

    assert [(found["code"], found["commit"]) for found in answer.json["findings"]] == [("RED090", first)]
    assert "vries" not in answer.out


def test_a_message_in_other_letters_than_utf_8_is_read(branch: Branch) -> None:
    words = branch.root.parent / "bericht"
    words.write_bytes("Bel mevrouw É. Kwibus terug\n".encode("iso-8859-1"))
    branch.git("-c", "i18n.commitEncoding=ISO-8859-1", "commit", "--quiet", "--allow-empty", "-F", str(words))

    assert [code for code, _, _ in told(branch)] == ["RED094"]


def test_no_program_runs_that_the_repository_names(small: Branch) -> None:
    ran = small.root.parent / "gestart"
    program = f"touch {ran}; cat"
    for setting in ("filter.x.clean", "diff.x.textconv", "diff.x.command", "diff.external", "core.fsmonitor"):
        small.git("config", setting, program)
    small.git("config", "filter.x.required", "true")
    small.git("config", "core.hooksPath", str(small.root))
    small.write("post-index-change", f"#!/bin/sh\n{program}\n")
    (small.root / "post-index-change").chmod(0o755)
    path = "content/westpolder/pages/over-ons.md"
    small.write(path, small.read(path) + "\nMeer.\n")
    small.write(".gitattributes", "*.md diff=x filter=x\n")

    answers = [small.since(), small.run("changes", "main"), small.seek("Kwibus")]

    assert [answer.status for answer in answers] == [0, 0, 0]
    assert not ran.exists()


@pytest.mark.parametrize("name", ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY"])
def test_the_folder_decides_which_repository_is_read(
    branch: Branch, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    branch.add(REPORT, NAME)
    branch.commit("Voeg toe")
    before = branch.since()
    monkeypatch.setenv(name, str(branch.root.parent / "elders"))

    assert branch.since() == before


def test_a_project_in_a_folder_of_a_repository_is_judged_by_its_own_paths(tmp_path: Path) -> None:
    outer = Branch(tmp_path)
    outer.git("init", "--quiet", "--initial-branch", "main")
    inner = branch_in(tmp_path / "site bron", source=VALID)
    (inner.root / ".git").rename(tmp_path / "weg")
    outer.commit("Begin")
    outer.git("checkout", "--quiet", "-b", "voorstel")
    outer.git("config", "diff.relative", "true")
    path = sorted(file for file in inner.root.glob("reports/*/*/*.md"))[0].relative_to(inner.root).as_posix()
    text = inner.read(path)
    inner.add(path, NAME)
    first = outer.commit("Voeg toe")
    inner.write(path, text)
    outer.commit("Haal weg")

    assert told(inner) == [("RED090", path, first)]


def test_a_revision_that_is_the_same_as_head_judges_the_folder(small: Branch) -> None:
    answer = small.since("HEAD")

    assert (answer.status, answer.codes) == (0, [])
    assert "Nagekeken: 0 bestanden en 0 commits sinds 'HEAD'." in answer.err


def test_a_head_without_a_branch_is_no_trouble(small: Branch) -> None:
    small.git("checkout", "--quiet", "--detach")

    assert small.since().status == 0


@pytest.mark.parametrize("revision", ["bestaat-niet", "-bestaat-niet", "--output=x", "^main", "HEAD\n", ""])
def test_an_unknown_revision_is_wrong_use(small: Branch, revision: str) -> None:
    answer = small.since(revision)

    assert answer.status == 2
    assert "git kent" in answer.err
    assert not (small.root / "x").exists()


def test_a_folder_without_a_repository_cannot_be_judged(tmp_path: Path) -> None:
    bare = branch_in(tmp_path / "project", source=VALID)
    (bare.root / ".git").rename(tmp_path / "weg")

    answer = bare.since()

    assert answer.status == 3
    assert "niet in een git-repository" in answer.err


def test_a_repository_without_a_commit_cannot_be_judged(tmp_path: Path) -> None:
    bare = branch_in(tmp_path / "project", source=VALID)
    (bare.root / ".git").rename(tmp_path / "weg")
    bare.git("init", "--quiet")

    answer = bare.since()

    assert (answer.status, "nog niets vastgelegd" in answer.err) == (3, True)


@pytest.mark.parametrize("depth", [1, 2])
def test_a_history_that_was_cut_off_asks_for_more(small: Branch, tmp_path: Path, depth: int) -> None:
    small.commit("Een")
    small.commit("Twee")
    small.commit("Drie")
    clone = Branch(tmp_path / "kloon")
    small.git("clone", "--quiet", f"--depth={depth}", small.root.as_uri(), str(clone.root))

    answer = clone.since("main")

    assert answer.status == 3
    assert "fetch-depth: 0" in answer.err


def test_branches_without_a_shared_begin_cannot_be_judged(small: Branch) -> None:
    small.git("checkout", "--quiet", "--orphan", "los")
    small.commit("Los begin")

    answer = small.since()

    assert (answer.status, "geen gedeeld begin" in answer.err) == (3, True)
