"""The hooks for pre-commit: which files they take, and that what they start exists."""

import re
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
VALID = ROOT / "tests/sites/valid"
REPORT = "reports/westpolder/2025/vr-2025-001-wilgenhof.md"


def hooks() -> dict[str, dict[str, Any]]:
    found = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    return {hook["id"]: hook for hook in found}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return Path(shutil.copytree(VALID, tmp_path / "project"))


def start(hook: str, project: Path, program: list[str]) -> subprocess.CompletedProcess[str]:
    name, *arguments = shlex.split(hooks()[hook]["entry"])
    assert name == "toezicht"
    command = [*program, *arguments, REPORT]
    return subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)


def test_there_are_two_hooks() -> None:
    assert set(hooks()) == {"toezicht-check", "toezicht-fix"}


@pytest.mark.parametrize("hook", ["toezicht-check", "toezicht-fix"])
@pytest.mark.parametrize("path", [REPORT, "content/westpolder/partnership.yml"])
def test_a_hook_takes_sources(hook: str, path: str) -> None:
    assert re.search(hooks()[hook]["files"], path)


@pytest.mark.parametrize("hook", ["toezicht-check", "toezicht-fix"])
@pytest.mark.parametrize("path", ["reports/westpolder/2025/files/a.pdf", "README.md", "docs/content/a.md"])
def test_a_hook_leaves_other_files_alone(hook: str, path: str) -> None:
    assert not re.search(hooks()[hook]["files"], path)


@pytest.mark.parametrize("hook", ["toezicht-check", "toezicht-fix"])
def test_a_hook_lets_a_good_file_pass(hook: str, project: Path, program: list[str]) -> None:
    done = start(hook, project, program)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("hook", ["toezicht-check", "toezicht-fix"])
def test_a_hook_stops_a_wrong_file(hook: str, project: Path, program: list[str]) -> None:
    text = (project / REPORT).read_text(encoding="utf-8")
    (project / REPORT).write_text(text.replace("provider: p0301", "provider: p0999"), encoding="utf-8")
    done = start(hook, project, program)
    assert done.returncode == 1
    assert "MET021" in done.stdout
