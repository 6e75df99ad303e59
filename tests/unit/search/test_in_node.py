"""The files of the index, read by the code that a browser runs and by the reader in Python."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from generator.authorities.search_words import compound_parts
from generator.search.answering import answer
from generator.search.counting import Counted
from generator.search.dutch import dutch_stemmer
from generator.search.index import Part, build_index, build_index_of_all
from generator.search.stored import Stored

ROOT = Path(__file__).parents[3]
QUESTIONS = """
dagbesteding
huizen
rookmelders keuken
dagbesteeding
zorgboer
boerderij
aanbieder medewerkers
"zorg op maat"
"maat op zorg"
vr 2025 3
Alderwoude
de linde 2024
plan afspraken
afspraken plan
bezocht
wijkverpleging
huisarts aanbieder
xyzzyq
brandtrap xyzzyq
brantrap
legt vast

beleid toezicht controle
zorg boerderij
klant
hoeveel medewerkers zijn er genoeg
gastvrouww
"""

needs_node = pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed")


def write_files(folder, files):
    target = folder / "assets" / "search"
    target.mkdir(parents=True)
    for file in files:
        (target / file.path).write_bytes(file.content)


def write_site(folder, documents):
    write_files(folder, build_index(documents).files)
    return str(folder)


def write_all(folder, sites):
    counted, parts = Counted(), []
    for key, documents in sites:
        index = build_index(documents, also=counted)
        write_files(folder / key, index.files)
        parts.append(Part((key, key.capitalize()), documents, index.blocks))
    write_files(folder, build_index_of_all(parts, counted))
    return str(folder)


@needs_node
def test_the_browser_code_answers_questions_on_an_index_of_ours(tmp_path, library, large_library, make):
    sites = [("proef", library), ("ander", [make(91, title="Dagbesteding in een ander verband")])]
    folders = {
        "SEARCH_ALL": write_all(tmp_path / "all", sites),
        "SEARCH_SITE": write_site(tmp_path / "small", library),
        "SEARCH_LARGE_SITE": write_site(tmp_path / "large", large_library),
    }
    tests = sorted((ROOT / "tests" / "node").glob("*.test.mjs"))

    done = subprocess.run(
        ["node", "--test", *tests], env={**os.environ, **folders}, capture_output=True, text=True, check=False
    )

    assert tests
    assert done.returncode == 0, done.stdout + done.stderr


@needs_node
def test_the_browser_code_stems_words_as_the_index_does():
    stemmer = dutch_stemmer()
    words = sorted(
        {
            *compound_parts(),
            *stemmer.irregular,
            "yoga",
            "octrooieer",
            "hawaiaans",
            "straße",
            "ieie",
            "1e",
            "ge",
        }
    )
    asked = {
        "verbs": " ".join(sorted(stemmer.verbs)),
        "irregular": " ".join(f"{form} {stem}" for form, stem in stemmer.irregular.items()),
        "words": words,
    }

    stems = node(
        "const { Stemmer } = await import(engine); const stemmer = new Stemmer(input.verbs, input.irregular);"
        "return input.words.map((word) => stemmer.of(word));",
        asked,
    )

    assert dict(zip(words, stems, strict=True)) == {word: stemmer(word) for word in words}


@needs_node
def test_the_reader_in_python_gives_the_answers_of_the_browser_code(tmp_path, library):
    site = write_site(tmp_path / "site", library)

    answers = node(
        "const { openIndex } = await import(engine); const { readFile } = await import('node:fs/promises');"
        "const index = await openIndex(`${input.site}/`, async (path) => {"
        "  const content = await readFile(path); return { ok: true, arrayBuffer: async () => content }; });"
        "const ask = async (query) => { const { hits, total } = await index.search(query, { limit: 9 });"
        "  return [total, hits.map((hit) => hit.id)]; };"
        "return Promise.all(input.questions.map(ask));",
        {"site": site, "questions": QUESTIONS.split("\n")},
    )

    stored = Stored(Path(site))
    ours = [answer(stored, question, limit=9) for question in QUESTIONS.split("\n")]
    assert answers == [[found.total, [hit.line.id for hit in found.hits]] for found in ours]


def node(code, value):
    engine = json.dumps((ROOT / "theme" / "assets" / "search.mjs").as_uri())
    script = (
        f"const engine = {engine}; const input = JSON.parse(await new Response(process.stdin).text());"
        f"process.stdout.write(JSON.stringify(await (async () => {{ {code} }})()));"
    )
    command = ["node", "--input-type=module", "-e", script]
    done = subprocess.run(command, input=json.dumps(value), capture_output=True, text=True, check=True)
    return json.loads(done.stdout)
