"""A pull request as it comes: one commit adds the name of a client, a later one removes it, one goes on."""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree as Xml

import pytest
from branch import Branch, branch_in
from jsonschema import Draft7Validator
from project import Answer

REPORT = "reports/vlietstreek/2026/vr-2026-001-werkplaats-noordersluis.md"
OTHER = "reports/vlietstreek/2026/vr-2026-004-hulpmiddelen-deltahulp.md"
CLIENT = "Mevrouw A. Kwibus"
SENTENCE = f"\n{CLIENT} vertelde dat zij lang moest wachten.\n"
FORMATS = ("text", "json", "github", "gitlab", "sarif", "junit")


class Proposal:
    """The branch of a pull request, and what is told of it."""

    def __init__(self, branch: Branch) -> None:
        self.branch = branch
        text = branch.read(REPORT)
        branch.add(REPORT, SENTENCE)
        self.commit = branch.commit("Vul het verslag aan")
        self.line = branch.read(REPORT).split("\n").index(SENTENCE.strip()) + 1
        branch.write(REPORT, text)
        branch.commit("Haal een zin weg")
        branch.add(OTHER, "\nZie [het dossier](//dossiers/2026).\n")
        branch.commit("Verwijs naar het dossier")
        self.link = branch.read(OTHER).split("\n").index("Zie [het dossier](//dossiers/2026).") + 1

    def told(self, form: str) -> Answer:
        return self.branch.since("main", "--format", form)


@pytest.fixture(scope="module")
def proposal(tmp_path_factory: pytest.TempPathFactory, repository: Path) -> Proposal:
    """The shipped example with a pull request that went wrong twice."""
    root = tmp_path_factory.mktemp("verzoek") / "project"
    return Proposal(branch_in(root, source=repository))


@pytest.mark.parametrize("form", FORMATS)
def test_the_pull_request_is_stopped_and_nobody_is_named(proposal: Proposal, form: str) -> None:
    answer = proposal.told(form)

    assert answer.status == 1
    assert "Kwibus" not in answer.out + answer.err


def test_a_reader_is_told_which_commit_what_and_what_to_do(proposal: Proposal) -> None:
    block = next(part for part in proposal.told("text").out.split("\n    Meer uitleg") if "RED090" in part)

    told = f"RED090 een eerdere versie (commit {proposal.commit}) heeft hier"
    assert block.startswith(f"{REPORT}:{proposal.line}:9 {told}")
    assert "Naam van een persoon" in block
    assert f"git rebase -i {proposal.commit}^" in block
    assert "docs/geschiedenis.md" in block


def test_the_json_holds_both_faults_with_their_places(proposal: Proposal) -> None:
    found = {one["code"]: one for one in proposal.told("json").json["findings"]}

    passed, link = found["RED090"], found["LNK002"]
    assert (passed["path"], passed["line"], passed["column"]) == (REPORT, proposal.line, 9)
    assert (passed["end_column"], passed["commit"]) == (9 + len("A. Kwibus"), proposal.commit)
    assert (link["path"], link["line"], link["column"]) == (OTHER, proposal.link, 5)
    assert "commit" not in link


def test_the_annotations_carry_line_and_column(proposal: Proposal) -> None:
    rows = proposal.told("github").out.splitlines()

    form = re.compile(r"::(error|warning|notice) file=(.+?),line=(\d+),col=(\d+),endLine=\d+,endColumn=\d+,")
    places = {match.groups() for row in rows if (match := form.match(row))}
    assert len([row for row in rows if form.match(row)]) == len(rows)
    assert ("error", REPORT, str(proposal.line), "9") in places
    assert ("error", OTHER, str(proposal.link), "5") in places


def test_gitlab_gets_the_fields_that_it_documents(proposal: Proposal) -> None:
    report = proposal.told("gitlab").json

    places = {(one["location"]["path"], one["location"]["lines"]["begin"]) for one in report}
    assert {(REPORT, proposal.line), (OTHER, proposal.link)} <= places
    assert len({one["fingerprint"] for one in report}) == len(report)


def test_the_sarif_log_obeys_the_official_schema(proposal: Proposal, sarif_schema: dict[str, Any]) -> None:
    Draft7Validator(sarif_schema).validate(proposal.told("sarif").json)


def test_the_sarif_log_points_at_both_places(proposal: Proposal) -> None:
    run = proposal.told("sarif").json["runs"][0]

    places = {(one["ruleId"], *place_of(one)) for one in run["results"]}
    assert {("RED090", REPORT, proposal.line, 9), ("LNK002", OTHER, proposal.link, 5)} <= places
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[one["ruleIndex"]]["id"] == one["ruleId"] for one in run["results"])


def place_of(result: dict[str, Any]) -> tuple[str, int, int]:
    place = result["locations"][0]["physicalLocation"]
    region = place["region"]
    return unquote(place["artifactLocation"]["uri"]), region["startLine"], region["startColumn"]


def test_junit_has_a_failed_test_for_each_file(proposal: Proposal) -> None:
    suites = Xml.fromstring(proposal.told("junit").out)  # noqa: S314 (our own output)

    failed = {case.get("name") for case in suites.iter("testcase") if case.find("failure") is not None}
    assert failed == {REPORT, OTHER}
    assert suites.get("failures") == "2"


def test_a_branch_that_was_rewritten_is_let_through(tmp_path: Path, repository: Path) -> None:
    branch = branch_in(tmp_path / "project", source=repository)
    Proposal(branch)
    branch.git("reset", "--quiet", "--hard", "main")
    branch.add(REPORT, "\nEen cliënt vertelde dat zij lang moest wachten.\n")
    branch.commit("Vul het verslag aan")

    answer = branch.since()

    assert (answer.status, [code for code in answer.codes if code.startswith("RED")]) == (0, [])


def test_every_form_of_a_branch_without_faults_is_whole(tmp_path: Path, repository: Path) -> None:
    branch = branch_in(tmp_path / "project", source=repository)

    told = {form: branch.since("main", "--format", form) for form in FORMATS}

    assert {answer.status for answer in told.values()} == {0}
    assert told["text"].out == "Geen bevindingen.\n"
    assert (told["github"].out, told["gitlab"].json) == ("", [])
    assert json.loads(told["sarif"].out)["runs"][0]["results"] == []
    assert len(Xml.fromstring(told["junit"].out).findall(".//testcase")) == 1  # noqa: S314 (our own output)
