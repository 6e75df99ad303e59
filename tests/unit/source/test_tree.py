"""YAML to a tree of text."""

import subprocess
import sys

import pytest

from generator.model.fault import FaultKind
from generator.model.place import Span
from generator.source.tree import parse_tree


@pytest.mark.parametrize(
    "written", ["nee", "no", "yes", "1.10", "12:30", "0x1F", "~", "null", "2026-01-01", "1e3"]
)
def test_a_value_stays_as_it_was_written(written: str) -> None:
    tree = parse_tree(f"waarde: {written}\n")

    assert tree.values == {"waarde": written}


def test_places_count_code_points_after_accents_and_emoji() -> None:
    tree = parse_tree('één: {😀: "x", a: b}\nlijst: [é😀, x]\n', first_line=2)

    assert tree.places.value("één.a") == Span(2, 18, 2, 19)
    assert tree.places.value("lijst[1]") == Span(3, 13, 3, 14)


def test_a_path_that_is_not_there_has_the_place_of_its_parent() -> None:
    tree = parse_tree("hearing:\n  facts: {sent_on: x}\n")

    assert tree.places.value("hearing.facts.outcome") == tree.places.value("hearing.facts")
    assert tree.places.key("hearing.none[3].who") == tree.places.key("hearing")


def test_the_first_of_two_values_stands_and_both_are_read_on() -> None:
    tree = parse_tree("a: 1\na: {b: 2}\nc: 3\n")

    assert tree.values == {"a": "1", "c": "3"}
    assert [fault.kind for fault in tree.faults] == [FaultKind.DOUBLE_KEY]


@pytest.mark.parametrize("brackets", ["[" * 100_000, "{a: " * 100_000, "- " * 100_000, "? " * 100_000])
def test_deep_nesting_does_not_crash_the_process(brackets: str) -> None:
    program = (
        "import sys\n"
        "from generator.source.tree import parse_tree\n"
        "tree = parse_tree('a: ' + sys.stdin.read() if len(sys.argv) > 1 else sys.stdin.read())\n"
        "print(tree.faults[0].kind.value)\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", program],
        input=brackets,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert done.returncode == 0
    assert done.stdout.strip() in ("too-deep", "not-a-mapping", "key-not-scalar", "broken-yaml")


def test_a_character_that_yaml_makes_is_found() -> None:
    tree = parse_tree(r'title: "a\u202eb"' + "\n" + r'"k\0": x' + "\n")

    assert [fault.kind for fault in tree.faults] == [FaultKind.CONTROL_CHARACTER] * 2
    assert tree.faults[0].key == "title"


def test_long_settings_are_read() -> None:
    text = "".join(f"p{number:05}: {{name: Aanbieder {number}}}\n" for number in range(5000))

    tree = parse_tree(text)

    assert tree.values is not None
    assert len(tree.values) == 5000
