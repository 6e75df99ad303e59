"""The workflows that a partnership copies: what they may do, and that every command in them exists."""

import os
import re
import shlex
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest
import yaml

from generator.cli.main import toezicht
from generator.comparing.changes import CHECKLIST

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "workflows"
ACTIONS = sorted([*FOLDER.glob("github/*.yml"), *FOLDER.glob("forgejo/*.yml")])
GITLAB = FOLDER / "gitlab/.gitlab-ci.yml"
CHECKS = [path for path in ACTIONS if path.stem == "controle"]
SENT_IN = FOLDER / "github/antwoord.yml"
PUBLISHING = [path for path in ACTIONS if path.stem == "publiceren"]
SCRIPT = FOLDER / "plaatsen.sh"
PINNED = re.compile(r"(?:https://data\.forgejo\.org/)?actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
COMMAND = re.compile(r"\.venv/bin/toezicht (?P<rest>[^|>\n]*)")


def named(path: Path) -> str:
    return path.relative_to(FOLDER).as_posix()


def loaded(path: Path) -> dict[str, Any]:
    """Every value as it is written: 'on' is a word here, and no truth."""
    found = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 (strings only)
    assert isinstance(found, dict)
    return found


def steps(path: Path) -> Iterator[dict[str, Any]]:
    for job in loaded(path)["jobs"].values():
        yield from job["steps"]


def scripts(path: Path) -> list[str]:
    if path != GITLAB:
        return [step["run"] for step in steps(path) if "run" in step]
    jobs = (job for job in loaded(path).values() if isinstance(job, dict) and "script" in job)
    return ["\n".join(job["script"]) for job in jobs]


def test_there_is_a_check_and_a_publication_for_each_forge() -> None:
    assert [named(path) for path in ACTIONS] == [
        "forgejo/controle.yml",
        "forgejo/publiceren.yml",
        "github/antwoord.yml",
        "github/controle.yml",
        "github/publiceren.yml",
    ]
    assert {"controle", "publiceren"} <= loaded(GITLAB).keys()


def test_none_of_them_runs_for_this_project_itself() -> None:
    places = (".github/workflows", ".forgejo/workflows", ".gitea/workflows", ".gitlab-ci.yml")
    assert not [place for place in places if (ROOT / place).exists()]


@pytest.mark.parametrize("path", [path for path in ACTIONS if path != SENT_IN], ids=named)
def test_the_token_can_only_read(path: Path) -> None:
    workflow = loaded(path)
    assert workflow["permissions"] == {"contents": "read"}
    assert not any("permissions" in job for job in workflow["jobs"].values())


@pytest.mark.parametrize("path", CHECKS, ids=named)
def test_a_check_runs_for_a_proposal_without_rights_or_secrets(path: Path) -> None:
    assert set(loaded(path)["on"]) == {"pull_request"}
    assert "secrets" not in path.read_text(encoding="utf-8")


def test_whoever_reads_an_answer_may_write_nothing_and_whoever_writes_runs_nothing_of_the_repository() -> (
    None
):
    workflow = loaded(SENT_IN)
    reading, writing = workflow["jobs"]["lezen"], workflow["jobs"]["tak"]
    assert workflow["on"] == {"issues": {"types": ["labeled"]}}
    assert workflow["permissions"] == {"contents": "read"}
    assert "permissions" not in reading
    assert writing["permissions"] == {"actions": "read", "contents": "write", "issues": "write"}
    assert not any("uses" in step for step in writing["steps"])
    (script,) = (step["run"] for step in writing["steps"])
    assert not re.search(r"\.venv|make |ANTWOORD", script)
    assert "secrets" not in SENT_IN.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "path",
    [
        "../x.md",
        "content/a/policies/$(id).md",
        ".github/workflows/x.yml",
        "reports/a/2026/..",
        "",
        "reports/a b/1/x.md",
    ],
)
def test_a_path_that_could_be_more_than_a_document_is_refused(path: str) -> None:
    (script,) = (step["run"] for step in loaded(SENT_IN)["jobs"]["tak"]["steps"])
    first = script.partition("gh run")[0]
    done = subprocess.run(["bash", "-c", first], env={"PAD": path}, capture_output=True, check=False)
    assert done.returncode == 2


@pytest.mark.parametrize("forge", ["github/", "gitlab/merge_request_templates/", "forgejo/"])
def test_who_judges_a_proposal_finds_the_six_questions_of_the_report(forge: str) -> None:
    (template,) = (FOLDER / forge).glob("*.md")
    text = template.read_text(encoding="utf-8")
    asked = [
        f"{name}: {rest[0].lower()}{rest[1:]}" for name, rest in re.findall(r"\*\*(\w+)\.\*\* (.*)", text)
    ]
    assert asked == list(CHECKLIST)


@pytest.mark.parametrize("path", PUBLISHING, ids=named)
def test_a_publication_runs_for_main_and_by_the_clock(path: Path) -> None:
    triggers = loaded(path)["on"]
    assert set(triggers) == {"push", "schedule"}
    assert triggers["push"] == {"branches": ["main"]}
    assert re.fullmatch(r"\d+( \S+){4}", triggers["schedule"][0]["cron"])


@pytest.mark.parametrize("path", [*ACTIONS, GITLAB], ids=named)
def test_nothing_from_outside_is_written_into_a_script(path: Path) -> None:
    assert scripts(path)
    for script in scripts(path):
        assert "${{" not in script
        assert not re.search(r'(?<!")(?<!"origin/)\$(?:CI_MERGE|GITHUB_BASE|GITHUB_HEAD)', script)


@pytest.mark.parametrize("path", ACTIONS, ids=named)
def test_every_action_is_pinned_and_forgets_the_token(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    used = re.findall(r"uses: (.*)", text)
    assert used
    assert all(PINNED.fullmatch(action) for action in used)
    for step in steps(path):
        if "checkout" in step.get("uses", ""):
            assert step["with"] == {"fetch-depth": "0", "persist-credentials": "false"}


@pytest.mark.parametrize("path", ACTIONS, ids=named)
def test_no_job_runs_for_ever_or_twice_at_a_time(path: Path) -> None:
    workflow = loaded(path)
    assert workflow["concurrency"]["group"].startswith(path.stem)
    assert workflow["concurrency"]["cancel-in-progress"] == ("true" if path.stem == "controle" else "false")
    assert all(int(job["timeout-minutes"]) <= 60 for job in workflow["jobs"].values())


def test_gitlab_checks_proposals_and_publishes_only_from_main() -> None:
    pipeline = loaded(GITLAB)
    assert pipeline["variables"] == {"GIT_DEPTH": "0"}
    assert pipeline["controle"]["rules"] == [{"if": '$CI_PIPELINE_SOURCE == "merge_request_event"'}]
    for name in ("publiceren", "melden"):
        (rule,) = pipeline[name]["rules"]
        assert "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH" in rule["if"]
    assert pipeline["publiceren"]["resource_group"] == "site"
    assert all("timeout" in pipeline[name] for name in ("controle", "publiceren", "melden"))


def test_a_preview_is_kept_for_a_week_and_not_for_everyone() -> None:
    assert loaded(GITLAB)["controle"]["artifacts"]["access"] == "developer"
    for path in CHECKS:
        (kept,) = (step["with"] for step in steps(path) if "upload" in step.get("uses", ""))
        assert kept["retention-days"] == "7"


def commands() -> list[tuple[str, str]]:
    return [
        (named(path), hit["rest"].strip())
        for path in [*ACTIONS, GITLAB]
        for script in scripts(path)
        for hit in COMMAND.finditer(script)
    ]


@pytest.mark.parametrize(("path", "written"), commands())
def test_every_command_in_a_workflow_exists(path: str, written: str) -> None:
    name, *arguments = shlex.split(re.sub(r"\$\{\w+:\+(.*?)\}", r"\1", written))
    context = click.Context(toezicht)
    command = toezicht.get_command(context, name)
    assert command is not None, f"{path} names '{name}'"
    given, _, _ = command.make_parser(click.Context(command)).parse_args(args=arguments)
    for option in command.params:
        if isinstance(option.type, click.Choice) and isinstance(given.get(option.name or ""), str):
            option.type.convert(given[option.name or ""], option, context)


def test_each_forge_gets_a_check_a_report_a_preview_and_a_build() -> None:
    for forge in ("github", "gitlab", "forgejo"):
        names = {written.split()[0] for path, written in commands() if path.startswith(forge)}
        assert names - {"answer"} == {"changes", "check", "preview", "build"}


@pytest.mark.parametrize("path", [*ACTIONS, GITLAB], ids=named)
def test_every_script_is_understood_by_a_shell(path: Path) -> None:
    for script in scripts(path):
        done = subprocess.run(["bash", "-n"], input=script, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr


class Server:
    """A server that is a folder here: what would go over ssh is run in place."""

    def __init__(self, tmp_path: Path) -> None:
        self.root = tmp_path / "www"
        self.root.mkdir()
        self.source = tmp_path / "site"
        self.source.mkdir()
        programs = tmp_path / "bin"
        programs.mkdir()
        ssh = programs / "ssh"
        ssh.write_text('#!/bin/sh\nfor last; do :; done\nexec sh -c "$last"\n', encoding="utf-8")
        ssh.chmod(0o755)
        self.surroundings = {
            "PATH": f"{programs}:{os.environ['PATH']}",
            "TMPDIR": str(tmp_path),
            "SITE_DOEL": f"bouwer@www.example.org:{self.root}",
            "SITE_SERVERS": "www.example.org ssh-ed25519 AAAA",
            "SITE_SLEUTEL": "onvindbare-inhoud",
        }

    def place(self, **surroundings: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["sh", str(SCRIPT), str(self.source)],
            env={**self.surroundings, **surroundings},
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture
def server(tmp_path: Path) -> Server:
    made = Server(tmp_path)
    (made.source / "index.html").write_text("een", encoding="utf-8")
    return made


def test_a_site_is_placed_behind_a_link_and_the_old_one_goes(server: Server) -> None:
    (server.source / "ingetrokken.html").write_text("weg", encoding="utf-8")
    assert server.place().returncode == 0
    (server.source / "ingetrokken.html").unlink()
    (server.source / "index.html").write_text("twee", encoding="utf-8")
    done = server.place()
    assert done.returncode == 0, done.stderr
    assert (server.root / "site").is_symlink()
    assert (server.root / "site/index.html").read_text(encoding="utf-8") == "twee"
    assert not list(server.root.rglob("ingetrokken.html"))
    assert len(list(server.root.iterdir())) == 2


def test_without_a_site_the_old_one_stays(server: Server) -> None:
    server.place()
    (server.source / "index.html").unlink()
    assert server.place().returncode == 1
    assert (server.root / "site/index.html").is_file()


@pytest.mark.parametrize("name", ["SITE_DOEL", "SITE_SERVERS", "SITE_SLEUTEL"])
def test_a_setting_that_lacks_is_named_and_no_secret_is_shown(server: Server, name: str) -> None:
    done = server.place(**{name: ""})
    assert done.returncode != 0
    assert name in done.stderr
    assert "onvindbare" not in done.stdout + done.stderr


@pytest.mark.parametrize(
    "target",
    ["www.example.org", "a@b:relatief", "a@b:/x'; touch y; '", "-oProxyCommand=x@b:/x", "a@b:/x y"],
)
def test_a_target_that_could_be_more_than_a_place_is_refused(server: Server, target: str) -> None:
    assert server.place(SITE_DOEL=target).returncode == 2
    assert not list(server.root.iterdir())


def test_the_key_is_gone_afterwards(server: Server, tmp_path: Path) -> None:
    server.place()
    assert not list(tmp_path.rglob("sleutel"))
