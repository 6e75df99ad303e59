"""Tables as text that a spreadsheet opens: semicolons and a mark for UTF-8, as Dutch programs expect."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

from generator.outputs.output_file import OutputFile
from generator.outputs.plain_text import one_line

Value = str | int | None
_FORMULA = ("=", "+", "-", "@")  # a spreadsheet would compute a cell that begins with one of these


def delimited(path: str, header: Sequence[str], *, rows: Iterable[Sequence[Value]]) -> OutputFile:
    """Give a CSV file (RFC 4180) of which no cell is a formula; None is an empty cell."""
    text = StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return OutputFile(path, text.getvalue().encode("utf-8-sig"))


def _cell(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, int):
        return str(value)
    text = one_line(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
