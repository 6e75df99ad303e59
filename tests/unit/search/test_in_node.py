"""The files of the index, read by the code that a browser runs."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from generator.search.index import build_index

ROOT = Path(__file__).parents[3]


def write_site(folder, documents):
    target = folder / "assets" / "search"
    target.mkdir(parents=True)
    for file in build_index(documents).files:
        (target / file.path).write_bytes(file.content)
    return str(folder)


@pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed; the browser code is not run")
def test_the_browser_code_answers_questions_on_an_index_of_ours(tmp_path, library, large_library):
    sites = {
        "SEARCH_SITE": write_site(tmp_path / "small", library),
        "SEARCH_LARGE_SITE": write_site(tmp_path / "large", large_library),
    }
    tests = sorted((ROOT / "tests" / "node").glob("*.test.mjs"))

    done = subprocess.run(
        ["node", "--test", *tests], env={**os.environ, **sites}, capture_output=True, text=True, check=False
    )

    assert tests
    assert done.returncode == 0, done.stdout + done.stderr
