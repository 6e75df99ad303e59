"""The real documents beside the project go the whole road: checked, mended in a copy, built and found."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import feedparser
import pytest

ROOT = Path(__file__).resolve().parents[2]
REAL = ROOT.parent / "shared" / "real"
WORDS = {  # a word from the middle of each
    "afs-2020-001": "gegevensformat",
    "brf-2020-001": "steekproef",
    "fac-2024-001": "zelfscan",
    "nws-2022-001": "schaalniveau",
    "jv-2025-001": "keuzehulp",
}

pytestmark = pytest.mark.skipif(not REAL.is_dir(), reason="the real documents do not lie beside the project")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("real")
    command = [sys.executable, "-m", "bench.real_documents", str(REAL), "--to", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert "5 van 5 stukken openbaar" in done.stdout, done.stdout + done.stderr
    assert "LNK005" in done.stdout
    assert "STA023" in done.stdout
    return folder / "project/site/gooi-en-vechtstreek"


def test_every_document_has_a_page(site: Path) -> None:
    assert {path.parent.name for path in site.glob("*/[0-9][0-9][0-9][0-9]/*/index.html")} == set(WORDS)


@pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed")
def test_every_document_is_found_by_a_word_from_its_middle(site: Path) -> None:
    script = (
        "import {readFile} from 'node:fs/promises';"
        f"const {{openIndex}} = await import('{(site / 'assets/search.mjs').as_uri()}');"
        "const get = async (url) => new Response(await readFile(new URL(url)));"
        f"const index = await openIndex('{site.as_uri()}/', get);"
        f"const answers = {{}}; for (const word of {json.dumps(sorted(WORDS.values()))})"
        " answers[word] = (await index.search(word)).hits.map((hit) => hit.id.toLowerCase());"
        "console.log(JSON.stringify(answers));"
    )
    command = ["node", "--input-type=module", "-e", script]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    assert {id_: id_ in found[word] for id_, word in WORDS.items()} == dict.fromkeys(WORDS, True)


def test_the_feeds_carry_every_document(site: Path) -> None:
    for name in ("feed.xml", "atom.xml"):
        feed = feedparser.parse((site / name).read_bytes())
        assert not feed.bozo
        assert {entry.link.rstrip("/").rpartition("/")[2] for entry in feed.entries} == set(WORDS)


def test_the_originals_are_not_touched(site: Path) -> None:
    assert site.is_dir()
    assert sorted(item.name for item in REAL.iterdir()) == ["README.md", "content", "reports"]
