import re

from generator.search.counting import Counted
from generator.search.index import Part, build_index, build_index_of_all
from generator.search.records import BLOCK
from generator.search.shards import unpacked


def names(index):
    return {file.path for file in index.files}


def test_the_same_documents_in_any_order_give_the_same_bytes(library):
    first = build_index(library)

    second = build_index(list(reversed(library)))

    assert first == second


def test_every_file_but_the_head_is_named_after_its_content(library):
    index = build_index(library)

    odd = {name for name in names(index) if not re.fullmatch(r"[dfntwy]-[0-9a-f]{12}(-\d+)?\.bin", name)}

    assert odd == {"head.bin"}


def test_every_file_is_packed_json(library):
    files = build_index(library).files

    kinds = {type(unpacked(file.content)) for file in files}

    assert kinds == {dict, list}
    assert all(file.content.startswith(b"\x1f\x8b") for file in files)


def test_another_word_in_one_text_changes_the_shards_it_touches_and_the_head(large_library, make):
    before = names(build_index(large_library))
    changed = make(
        40, summary=large_library[39].summary, text=large_library[39].text.replace("vergelijken", "brandtrap")
    )

    after = names(build_index([*large_library[:39], changed]))

    fresh = {name[0] for name in after - before}
    assert fresh <= {"d", "h", "n", "t", "w"}
    shards = {name for name in before if name.startswith("w")}
    assert len(shards - after) <= len(shards) // 3
    assert sum(name.startswith("t") for name in after - before) <= BLOCK


def test_a_site_without_documents_has_an_empty_index():
    index = build_index([])

    head = next(unpacked(file.content) for file in index.files if file.path == "head.bin")

    assert head["documents"] == 0


def test_the_index_of_all_shows_documents_by_the_files_of_each_site(library, make):
    counted = Counted()
    first = build_index(library, also=counted)
    second = build_index([make(90)], also=counted)
    parts = [
        Part(("proef", "Proef"), library, first.blocks),
        Part(("ander", "Ander"), [make(90)], second.blocks),
    ]

    files = build_index_of_all(parts, counted)

    head = next(unpacked(file.content) for file in files if file.path == "head.bin")
    assert head["documents"] == 31
    assert [folder for folder, _size, _names in head["folders"]] == ["proef/", "ander/"]
    assert not any(file.path.startswith(("d-", "t-")) for file in files)
