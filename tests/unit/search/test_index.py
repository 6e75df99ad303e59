import hashlib
import json

from generator.search.index import build_index


def test_the_same_documents_in_any_order_give_the_same_bytes(library):
    first = build_index(library)

    second = build_index(list(reversed(library)))

    assert first == second


def test_every_file_but_the_head_is_named_after_its_content(library):
    files = build_index(library)

    names = {file.path for file in files if hashlib.sha256(file.content).hexdigest()[:16] not in file.path}

    assert names == {"head.json"}


def test_the_head_names_every_other_file_or_a_block_does(library):
    files = {file.path: json.loads(file.content) for file in build_index(library)}
    head = files["head.json"]

    named = {*head["blocks"], *head["words"][1], *head["stems"][1]}
    named |= {row[-1] for block in head["blocks"] for row in files[block]}

    assert named == set(files) - {"head.json"}


def test_a_change_in_one_text_leaves_the_other_texts_alone(library, make):
    before = {file.path for file in build_index(library) if file.path.startswith("t-")}

    changed = build_index([*library[:-1], make(30, text="Iets heel anders.")])

    assert len(before - {file.path for file in changed}) == 1


def test_a_site_without_documents_has_an_empty_index():
    files = build_index([])

    assert [file.path for file in files] == ["head.json"]
    assert json.loads(files[0].content)["documents"] == 0
