"""The form beside a built site: only where the settings name a forge and npm brought what it needs."""

import shutil
import subprocess
from pathlib import Path

import pytest

FORGE = """
forge:
  kind: gitlab
  repository: gemeente/wmo-toezicht
  base_url: https://gitlab.example.org
  sign_in: {app_id: "0123abcd"}
"""


@pytest.fixture
def project(example: Path, tmp_path: Path) -> Path:
    root = tmp_path / "project"
    for name in ("content/duinkust", "reports/duinkust", "theme"):
        shutil.copytree(example / name, root / name)
    shutil.copy(example / "content/glossary.yml", root / "content")
    portal = (example / "content/portal.yml").read_text(encoding="utf-8")
    (root / "content/portal.yml").write_text(portal + FORGE, encoding="utf-8")
    return root


def built(project: Path, program: list[str], moment: str) -> subprocess.CompletedProcess[str]:
    command = [*program, "build", "--at", moment, "--no-search"]
    return subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)


def test_the_form_comes_with_the_site_and_passes_the_inspection(
    project: Path, program: list[str], moment: str
) -> None:
    for name in ("decap-cms/dist/decap-cms.js", "js-yaml/dist/js-yaml.min.js"):
        path = project / "node_modules" / name
        path.parent.mkdir(parents=True)
        path.write_text("0;", encoding="utf-8")
    done = built(project, program, moment)
    assert done.returncode == 0, done.stdout
    start = (project / "site/admin/index.html").read_text(encoding="utf-8")
    (style,) = (project / "site/assets").glob("site.*.css")
    assert f"../assets/{style.name}" in start
    settings = (project / "site/admin/duinkust/config.yml").read_text(encoding="utf-8")
    assert "auth_type: pkce" in settings
    assert "value: gm9011" in settings


def test_a_site_without_what_npm_brings_is_made_without_a_form_and_says_so(
    project: Path, program: list[str], moment: str
) -> None:
    done = built(project, program, moment)
    assert done.returncode == 0, done.stdout
    assert "zonder formulier: npm ci" in done.stdout
    assert not (project / "site/admin").exists()
