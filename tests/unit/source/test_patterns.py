from pathlib import Path

import pytest

from generator.errors import UsageError
from generator.source.patterns import Patterns, read_patterns


def patterns_of(tmp_path: Path, text: str) -> Patterns:
    file = tmp_path / "gezocht.txt"
    file.write_text(text, encoding="utf-8")
    return read_patterns(file)


@pytest.mark.parametrize(
    ("text", "lines", "why"),
    [
        ("bel Abeltje Kwibus", [1], "as it is written"),
        ("\nABELTJE kwibus en abeltje\n  Kwibus", [2, 2], "capitals and line ends"),
        ("Abeltje-Kwibus", [], "another sign is another text"),
        ("AbeltjeKwibus", [], "white space may not be missing"),
    ],
)
def test_a_text_is_found_whatever_its_capitals_and_white_space(
    tmp_path: Path, text: str, lines: list[int], *, why: str
) -> None:
    patterns = patterns_of(tmp_path, "abeltje \t kwibus\n")

    assert [line for _, line in patterns.found_in(text)] == lines, why


def test_a_text_is_no_expression(tmp_path: Path) -> None:
    patterns = patterns_of(tmp_path, "a.c (x)\n")

    assert [line for _, line in patterns.found_in("abc x\na.c (x)")] == [2]


def test_empty_lines_count_in_the_number_of_a_text(tmp_path: Path) -> None:
    patterns = patterns_of(tmp_path, "\ufeff\n\nKwibus\n")

    assert [pattern.line for pattern in patterns.patterns] == [3]


@pytest.mark.parametrize(
    "path", ["a/abeltje-kwibus.md", "a/Abeltje_Kwibus.md", "a/abeltje kwibus.md", "abeltje.kwibus"]
)
def test_in_the_name_of_a_file_a_space_may_be_another_sign(tmp_path: Path, path: str) -> None:
    patterns = patterns_of(tmp_path, "Abeltje Kwibus\n")

    assert len(list(patterns.in_path(path))) == 1
    assert "wibus" not in patterns.hidden(path)


def test_what_is_sought_is_in_no_repr(tmp_path: Path) -> None:
    assert "wibus" not in repr(patterns_of(tmp_path, "Kwibus\n"))


@pytest.mark.parametrize("text", ["", "\n \n", "ab", "een lange\n a b"])
def test_what_cannot_be_sought_is_refused_without_telling_it(tmp_path: Path, text: str) -> None:
    with pytest.raises(UsageError) as refused:
        patterns_of(tmp_path, text)

    assert "a b" not in refused.value.message
