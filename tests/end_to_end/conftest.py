"""A small project for each test, and one that was built before."""

import shutil
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))

from project import Project, new_project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """The small valid project, not built yet."""
    return new_project(tmp_path / "project")


@pytest.fixture(scope="session")
def _built_once(tmp_path_factory: pytest.TempPathFactory) -> Project:
    made = new_project(tmp_path_factory.mktemp("built") / "project")
    answer = made.build()
    assert answer.status == 0, answer.out + answer.err
    return made


@pytest.fixture
def built(_built_once: Project, tmp_path: Path) -> Project:
    """The small valid project with its site."""
    return Project(shutil.copytree(_built_once.root, tmp_path / "project", symlinks=True))
