"""Bytes to text."""

import pytest

from generator.model.fault import FaultKind
from generator.model.place import Span
from generator.source.text import SOURCE_LIMIT, decode


def test_a_column_counts_code_points() -> None:
    data = "regel\né😀\u202ex".encode()

    (fault,) = decode(data).faults

    assert fault.span == Span(2, 3, 2, 4)


def test_a_byte_order_mark_is_taken_away_and_told() -> None:
    decoded = decode(b"\xef\xbb\xbf---\n")

    assert decoded.text == "---\n"
    assert [fault.kind for fault in decoded.faults] == [FaultKind.BYTE_ORDER_MARK]


def test_a_wrong_byte_after_a_byte_order_mark_is_found_where_a_reader_sees_it() -> None:
    decoded = decode(b"\xef\xbb\xbfab\n\xff")

    assert decoded.text is None
    assert decoded.faults[1].kind is FaultKind.NOT_UTF8
    assert decoded.faults[1].span == Span(2, 1, 2, 2)


@pytest.mark.parametrize(("over", "read"), [(0, True), (1, False)])
def test_the_limit_itself_is_still_read(over: int, read: bool) -> None:  # noqa: FBT001
    data = b"a" * (SOURCE_LIMIT + over)

    decoded = decode(data)

    assert (decoded.text is not None) is read


def test_a_binary_file_is_told_no_more_than_twenty_times() -> None:
    decoded = decode(b"\x00" * 1000)

    assert decoded.text is None
    assert len(decoded.faults) == 20


def test_windows_line_ends_are_told_once_and_read() -> None:
    decoded = decode(b"a\r\nb\r\n")

    assert decoded.text == "a\r\nb\r\n"
    assert [fault.kind for fault in decoded.faults] == [FaultKind.CRLF]


def test_a_fault_does_not_show_what_was_written() -> None:
    (fault,) = decode("a\u202eb".encode()).faults

    assert "202E" not in repr(fault)
