import os
import subprocess
from pathlib import Path

import pytest

from generator.source.between import between, contents, names_of, rows_of
from generator.source.revisions import Repository

SOMEBODY = {
    "GIT_CONFIG_GLOBAL": "/dev/null",
    "GIT_CONFIG_SYSTEM": "/dev/null",
    "GIT_AUTHOR_NAME": "Redactie",
    "GIT_AUTHOR_EMAIL": "redactie@example.org",
    "GIT_COMMITTER_NAME": "Redactie",
    "GIT_COMMITTER_EMAIL": "redactie@example.org",
}


class Work:
    """A repository with one commit, labelled 'begin'."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.repository = Repository(root)
        root.mkdir()
        self.git("init", "--quiet", "--initial-branch", "main")
        self.write("oud.md", "oud")
        self.begin = self.commit("Begin")

    def git(self, *arguments: str) -> str:
        command = ["git", "-C", str(self.root), *arguments]
        environment = {**os.environ, **SOMEBODY}
        return subprocess.run(
            command, env=environment, capture_output=True, text=True, check=True
        ).stdout.strip()

    def write(self, path: str, text: str) -> None:
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def commit(self, message: str) -> str:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", message)
        return self.git("rev-parse", "HEAD")

    def brought(self) -> list[tuple[str, str]]:
        found = between(self.repository, self.begin)
        return [(item.commit, item.path) for item in found.arrivals]


@pytest.fixture
def work(tmp_path: Path) -> Work:
    return Work(tmp_path / "werk")


def test_what_commits_added_and_changed_is_told_the_oldest_first(work: Work) -> None:
    work.write("b.md", "een")
    first = work.commit("Een")
    work.write("b.md", "twee")
    work.write("a.md", "een")
    second = work.commit("Twee")

    assert work.brought() == [(first, "b.md"), (second, "a.md"), (second, "b.md")]


def test_a_removal_brings_nothing_and_is_a_path_all_the_same(work: Work) -> None:
    (work.root / "oud.md").unlink()
    work.commit("Weg")

    found = between(work.repository, work.begin)

    assert (found.arrivals, found.paths) == ((), {"oud.md"})


def test_a_file_with_another_name_is_one_that_came(work: Work) -> None:
    work.git("mv", "oud.md", "nieuw.md")
    commit = work.commit("Andere naam")

    assert work.brought() == [(commit, "nieuw.md")]


def test_a_commit_without_a_change_counts(work: Work) -> None:
    commit = work.commit("Leeg")

    assert between(work.repository, work.begin).commits == (commit,)


def test_of_a_merge_only_what_no_parent_has_is_told(work: Work) -> None:
    work.write("b.md", "een")
    ours = work.commit("Onze")
    work.git("checkout", "--quiet", "-b", "zij", work.begin)
    work.write("c.md", "een")
    theirs = work.commit("Hun")
    work.git("checkout", "--quiet", "main")
    work.git("merge", "--quiet", "--no-commit", "zij")
    work.write("d.md", "uit geen van beide")
    merge = work.commit("Samen")

    found = between(work.repository, work.begin)

    assert {(item.commit, item.path) for item in found.arrivals} == {
        (ours, "b.md"),
        (theirs, "c.md"),
        (merge, "d.md"),
    }
    assert set(found.commits) == {ours, theirs, merge}


def test_a_symbolic_link_has_no_text(work: Work) -> None:
    (work.root / "verwijzing").symlink_to("oud.md")
    work.commit("Link")

    assert work.brought() == []


@pytest.mark.parametrize("name", ["een twee.md", "ë.md", 'a"b.md', "a\tb.md", "a\nb.md", ":a.md"])
def test_the_name_of_a_file_may_hold_odd_signs(work: Work, name: str) -> None:
    work.write(name, "tekst")
    commit = work.commit("Raar")

    assert work.brought() == [(commit, name)]


def test_a_name_that_looks_like_a_commit_is_a_name() -> None:
    blob = "a" * 40
    fields = ["b" * 40, f"\n:000000 100644 {'0' * 40} {blob} A", "c" * 40, ""]

    assert list(rows_of(fields)) == [("b" * 40, "", ""), ("b" * 40, "c" * 40, blob)]


def test_contents_are_given_by_name(work: Work) -> None:
    work.write("groot.md", "x" * 101)
    work.write("leeg.md", "")
    work.commit("Meer")

    found = contents(
        work.repository, ["HEAD:oud.md", "HEAD:groot.md", "HEAD:leeg.md", "HEAD:weg.md"], limit=100
    )

    assert found == {"HEAD:oud.md": b"oud", "HEAD:groot.md": None, "HEAD:leeg.md": b""}
    assert contents(work.repository, [], limit=100) == {}


def test_names_are_those_of_the_objects(work: Work) -> None:
    blob = work.git("rev-parse", "HEAD:oud.md")

    assert names_of(work.repository, ["HEAD:oud.md", "HEAD:weg.md", "HEAD:een twee"]) == {blob}
    assert names_of(work.repository, []) == frozenset()


def test_somebodys_own_settings_change_nothing(work: Work) -> None:
    for setting in (("core.quotePath", "true"), ("diff.renames", "copies"), ("log.showSignature", "true")):
        work.git("config", *setting)
    work.git("mv", "oud.md", "nieuw ë.md")
    commit = work.commit("Andere naam")

    assert work.brought() == [(commit, "nieuw ë.md")]
    changes = work.repository.changes(work.begin)
    assert [(one.path, one.is_there) for one in changes] == [("nieuw ë.md", True), ("oud.md", False)]
