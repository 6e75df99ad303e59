"""Commands as somebody types them: exit statuses, languages and machine-readable output."""

import re
import subprocess
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from project import BROKEN, MOMENT, Project

from generator.cli.commands import NAMES
from generator.rules.catalogue import all_rules
from generator.verification.trouble import TroubleKind

NUMBER = {"type": "integer", "minimum": 1}
TEXT = {"type": "string"}
FINDING = {
    "code": {"type": "string", "pattern": "^[A-Z]{3}[0-9]{3}$"},
    "name": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
    "severity": {"enum": ["error", "warning", "advice"]},
    "path": {"type": "string", "pattern": "^[^/]"},
    **dict.fromkeys(("line", "column", "end_line", "end_column"), NUMBER),
    **dict.fromkeys(("key", "message", "hint"), TEXT),
}
OUTPUT = {
    "type": "object",
    "required": ["version", "findings"],
    "additionalProperties": False,
    "properties": {
        "version": {"const": 1},
        "findings": {
            "type": "array",
            "items": {"type": "object", "required": list(FINDING), "properties": FINDING},
        },
    },
}
CODES = [rule.code for rule in all_rules()]
VERIFICATION = [kind.code for kind in TroubleKind]


def test_a_clean_check_gives_status_zero_in_a_process_of_its_own(
    project: Project, program: list[str]
) -> None:
    done = subprocess.run(
        [*program, "check", "--at", MOMENT], cwd=project.root, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "Geen bevindingen.\n")


def test_the_module_does_what_the_command_does(project: Project, program: list[str]) -> None:
    python = str(Path(program[0]).with_name("python"))
    project.lay_over(BROKEN / "unknown-key")
    done = subprocess.run(
        [python, "-m", "generator", "check", "--at", MOMENT],
        cwd=project.root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "MET001" in done.stdout


def test_a_full_disk_is_told_in_words_and_is_no_fault_in_the_program(
    project: Project, program: list[str]
) -> None:
    with Path("/dev/full").open("w") as full:  # every write to it fails as on a full disk
        done = subprocess.run(
            [*program, "explain", "PER001"], cwd=project.root, stdout=full, stderr=-1, text=True, check=False
        )

    assert done.returncode == 3
    assert "de schijf is vol" in done.stderr


def test_a_warning_alone_gives_status_zero(project: Project) -> None:
    project.lay_over(BROKEN / "link-to-a-draft")
    assert project.check().status == 0


WRONG = (
    (["bouw"], "het commando 'bouw' bestaat niet"),
    (["check", "--formaat", "json"], "de optie '--formaat' bestaat niet"),
    (["check", "--format", "xml"], "geen geldige waarde"),
    (["check", "--at", "morgen"], "'morgen' is geen moment"),
    (["check", "nergens.md"], "'nergens.md' bestaat niet"),
    (["check", "/etc"], "buiten dit project"),
    (["build", "oostpolder"], "er is geen samenwerkingsverband 'oostpolder'"),
    (["explain", "STA999"], "er is geen regel 'STA999'"),
    (["explain"], "ontbreekt"),
    (["schema", "rapport"], "geen geldige waarde"),
    (["serve", "--preview"], "--preview vraagt een samenwerkingsverband"),
    (["verify", "content"], "staat geen site"),
)


@pytest.mark.parametrize(
    ("arguments", "sentence"), WRONG, ids=lambda value: " ".join(value) if isinstance(value, list) else ""
)
def test_wrong_use_gives_status_two_a_dutch_sentence_and_a_way_out(
    project: Project, arguments: list[str], sentence: str
) -> None:
    answer = project.run(*arguments)
    assert answer.status == 2
    assert sentence in answer.err
    assert "    -> " in answer.err
    assert "Traceback" not in answer.err


def test_an_unknown_partnership_is_answered_with_the_known_ones(project: Project) -> None:
    answer = project.build("oostpolder")
    assert "kies uit: westpolder, zuidoever" in answer.err


@pytest.mark.parametrize("command", ["check", "build"])
def test_a_folder_without_content_is_no_project(tmp_path: Path, command: str) -> None:
    answer = Project(tmp_path).run(command)
    assert answer.status == 2
    assert "hier staat geen map 'content'" in answer.err


def test_an_empty_project_is_told_what_it_misses(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    answer = Project(tmp_path).check()
    assert answer.status == 0
    assert answer.codes == ["SRC010"]


def test_a_project_without_a_portal_gets_its_sites(project: Project) -> None:
    (project.root / "content/portal.yml").unlink()
    answer = project.build()
    assert answer.status == 0
    assert (project.site / "westpolder/index.html").is_file()


def test_a_partnership_without_a_single_document_gets_a_site(project: Project) -> None:
    for source in (project.root / "reports").rglob("*.md"):
        source.unlink()
    (project.root / "content/westpolder/policies/bel-2025-001-beleid.md").unlink()
    (project.root / "content/westpolder/pages/over-ons.md").unlink()
    answer = project.build()
    assert answer.status == 0
    assert (project.site / "westpolder/zoeken/index.html").is_file()
    assert project.verify().json["findings"] == []


@pytest.mark.parametrize("case", sorted(path.name for path in BROKEN.iterdir()))
def test_the_output_for_machines_has_the_promised_shape(project: Project, case: str) -> None:
    project.lay_over(BROKEN / case)
    answer = project.check()
    assert answer.json["findings"]
    assert not list(Draft202012Validator(OUTPUT).iter_errors(answer.json))


def test_messages_come_in_english_when_asked(project: Project) -> None:
    project.lay_over(BROKEN / "two-keys-alike")
    dutch, english = project.check().json["findings"][0], project.check("--lang", "en").json["findings"][0]
    assert "de sleutel 'verdict' staat er twee keer" in dutch["message"]
    assert "the key 'verdict'" in english["message"]
    assert {key: dutch[key] for key in ("code", "path", "line")} == {
        key: english[key] for key in ("code", "path", "line")
    }


def test_a_check_of_one_file_is_silent_about_the_others(project: Project) -> None:
    project.lay_over(BROKEN / "unknown-key")
    answer = project.check("reports/zuidoever")
    assert (answer.status, answer.codes) == (0, [])


def test_found_personal_data_is_masked_in_every_form(project: Project) -> None:
    project.lay_over(BROKEN / "mail-address-in-text")
    for form in ("text", "json", "github"):
        answer = project.run("check", "--at", MOMENT, "--format", form)
        assert "RED018" in answer.out
        assert "bewoner@thuis" not in answer.out


def test_an_annotation_of_github_cannot_be_broken_out_of(project: Project) -> None:
    path = "reports/westpolder/2025/vr-2025-002-sluisweide.md"
    project.replace(path, ("visited_on:", '"visited%0A::error::on":'))
    answer = project.run("check", "--at", MOMENT, "--format", "github")
    lines = [line for line in answer.out.splitlines() if line]
    assert lines
    assert all(line.startswith("::error file=reports/westpolder/") for line in lines)
    assert not any("%0A::error::" in line for line in lines)


@pytest.mark.parametrize("code", CODES)
def test_every_rule_explains_itself(project: Project, code: str) -> None:
    answer = project.run("explain", code.lower())
    assert answer.status == 0
    assert answer.out.startswith(f"{code} ")
    assert answer.out.splitlines()[0].endswith(("(fout)", "(waarschuwing)", "(advies)"))
    assert "Waarom: " in answer.out
    assert "Zo herstelt u het: " in answer.out
    assert "Bron: " in answer.out


def test_every_finding_of_the_inspection_explains_itself(project: Project) -> None:
    answers = {code: project.run("explain", code).status for code in VERIFICATION}
    assert answers == dict.fromkeys(VERIFICATION, 0)


def test_a_mistyped_code_is_answered_with_the_nearest(project: Project) -> None:
    assert "bedoelde u STA002?" in project.run("explain", "STAA002").err


def test_the_version_is_told(project: Project) -> None:
    answer = project.run("--version")
    assert answer.status == 0
    assert answer.out.startswith("toezicht ")


def test_the_help_of_every_command_is_dutch_and_has_an_example(project: Project) -> None:
    for command in NAMES:
        answer = project.run(command, "--help")
        assert answer.status == 0
        assert re.search(rf"Voorbeeld(en)?:\n +toezicht {command}\b", answer.out), command
        assert f"Gebruik: toezicht {command}" in answer.out
        assert not [word for word in ("Usage", "Options", "Show this", "default:") if word in answer.out]
