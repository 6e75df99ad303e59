from collections.abc import Callable
from dataclasses import replace

from generator.model.finding import Finding
from generator.reporting.fingerprints import fingerprints

Tell = Callable[..., Finding]


def marks(*findings: Finding) -> list[str]:
    return [mark for _, mark in fingerprints(findings)]


def test_a_line_that_moves_keeps_its_mark(tell: Tell) -> None:
    assert marks(tell(line=2)) == marks(tell(line=90))


def test_the_same_finding_twice_gets_two_marks(tell: Tell) -> None:
    first, second = marks(tell(line=2), tell(line=3))

    assert first != second
    assert [first, second] == marks(tell(line=12), tell(line=13))


def test_what_differs_gets_another_mark(tell: Tell) -> None:
    others = [
        tell(path="b.md"),
        tell(message="iets anders"),
        replace(tell(), code="ADO013"),
        replace(tell(), key="title"),
        replace(tell(), commit="4f0c2a91de"),
    ]

    assert len(set(marks(tell(), *others))) == len(others) + 1
