"""Answers are kept until the document is there."""

from pathlib import Path

import pytest

from generator.model.terms import Kind
from generator.pipeline.unfinished import Unfinished
from generator.scaffolding.questions import Answers

ANSWERS = Answers((("title", ("X",)), ("summary", ())))


def kept(root: Path) -> Unfinished:
    return Unfinished(root, partnership="westpolder", kind=Kind.POLICY)


def test_answers_come_back_and_go_when_they_are_used(tmp_path: Path) -> None:
    kept(tmp_path).keep(ANSWERS)

    assert kept(tmp_path).answers() == ANSWERS
    kept(tmp_path).forget()
    assert kept(tmp_path).answers() == Answers()


@pytest.mark.parametrize("damage", [b"", b"{", b"[1]", b'[["a"]]', b"\xff"])
def test_damaged_answers_count_as_none(tmp_path: Path, damage: bytes) -> None:
    kept(tmp_path).keep(ANSWERS)
    file = next((tmp_path / ".toezicht-bezig").glob("nieuw-*"))
    file.write_bytes(damage)

    assert kept(tmp_path).answers() == Answers()
