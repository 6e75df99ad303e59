"""Front matter apart from body."""

import pytest

from generator.model.fault import FaultKind
from generator.source.fence import FRONT_MATTER_LIMIT, line_at, part


def test_a_body_is_kept_to_the_letter() -> None:
    parted = part("---\ntitle: a\n---\n\n   ingesprongen  \n\n\n")

    assert parted.body == "\n   ingesprongen  \n\n\n"
    assert parted.body_line == 4


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_both_line_ends_give_the_same_places(end: str) -> None:
    parted = part(end.join(["---", "title: a", "---", "Tekst", ""]))

    assert parted.tree.values == {"title": "a"}
    assert parted.body_line == 4
    assert parted.tree.places.value("title").line == 2


def test_a_line_in_the_body_does_not_end_the_front_matter_again() -> None:
    parted = part("---\ntitle: a\n---\nEen\n\n---\n\nTwee\n")

    assert parted.body == "Een\n\n---\n\nTwee\n"


def test_a_source_that_ends_at_its_fence_has_an_empty_body() -> None:
    parted = part("---\ntitle: a\n---")

    assert parted.tree.values == {"title": "a"}
    assert parted.body == ""


def test_front_matter_up_to_the_limit_is_read() -> None:
    front = "title: " + "a" * (FRONT_MATTER_LIMIT - len("title: ") - 1) + "\n"

    fits, over = part(f"---\n{front}---\n"), part(f"---\n{front}\n---\n")

    assert fits.tree.faults == ()
    assert [fault.kind for fault in over.tree.faults] == [FaultKind.FRONT_MATTER_TOO_LARGE]


def test_a_line_is_shown_without_its_end() -> None:
    parted = part("---\r\ntitle: a\r\n---\r\n")

    assert line_at("---\r\ntitle: a\r\n", parted.tree.places.value("title")) == "title: a"
