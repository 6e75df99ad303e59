import csv
from io import StringIO

import pytest

from generator.outputs.delimited import Value, delimited


def written(*row: Value) -> list[str]:
    text = delimited("a.csv", ("kop",), rows=[row]).content.decode("utf-8-sig")
    return list(csv.reader(StringIO(text, newline=""), delimiter=";"))[1]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t=", "\r+", " -", "\x00@"])
def test_no_cell_is_a_formula(sign: str) -> None:
    (cell,) = written(f"{sign}HYPERLINK(1)")

    assert cell.startswith("'")


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (None, ""),
        (0, "0"),
        (-3, "-3"),
        ("a;b", "a;b"),
        ('"a"\nb', '"a" b'),
        ("Buurtzorg = goed", "Buurtzorg = goed"),
    ],
)
def test_a_cell_says_what_was_put_in(value: Value, cell: str) -> None:
    assert written(value) == [cell]


def test_a_dutch_spreadsheet_opens_it_at_once() -> None:
    content = delimited("a.csv", ("één", "twee"), rows=[(1, "x")]).content

    assert content == b"\xef\xbb\xbf\xc3\xa9\xc3\xa9n;twee\r\n1;x\r\n"
