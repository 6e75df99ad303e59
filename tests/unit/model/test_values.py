from datetime import UTC, date, datetime

import pytest
from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError

from generator.model.values import (
    AMSTERDAM,
    Bool,
    Count,
    DateList,
    DocumentId,
    Duration,
    FileName,
    Number,
    WordList,
    parse_date,
    parse_moment,
)


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]  # year, month, day, hour and so on


def accepts(of: object, value: object) -> bool:
    try:
        TypeAdapter(of).validate_python(value)
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026-06-15", date(2026, 6, 15)),
        ("2028-02-29", date(2028, 2, 29)),
        ("1900-01-01", date(1900, 1, 1)),
        ("2199-12-31", date(2199, 12, 31)),
    ],
)
def test_a_date_is_year_month_and_day(written: str, day: date) -> None:
    assert parse_date(written) == day


@pytest.mark.parametrize(
    "written",
    [
        "2026-02-29",  # no leap year
        "2026-13-01",
        "2026-00-10",
        "0000-01-01",
        "9999-12-31",  # no year that anybody means
        "1899-12-31",
        "2200-01-01",
        "15-06-2026",
        "2026-6-15",
        "20260615",
        "2026-W25-1",  # a week, which Python itself would take
        "2026-06-15 12:00",
        "2026-06-15\n",
        " 2026-06-15",
        "٢٠٢٦-06-15",  # digits of another script
        "",
        20260615,
        None,
        ["2026-06-15"],
        datetime(2026, 6, 15, tzinfo=UTC),  # a moment is no date
    ],
)
def test_anything_else_is_no_date(written: object) -> None:
    with pytest.raises(PydanticCustomError):
        parse_date(written)


@pytest.mark.parametrize(
    ("written", "moment", "why"),
    [
        ("2026-06-15", utc(2026, 6, 14, 22), "a date alone is 00:00 in summer time"),
        ("2026-01-15", utc(2026, 1, 14, 23), "and in winter time"),
        ("2026-06-15 12:30", utc(2026, 6, 15, 10, 30), "a clock time in Amsterdam"),
        ("2026-06-15T12:30:15", utc(2026, 6, 15, 10, 30, 15), "with seconds"),
        ("2026-06-15T12:30Z", utc(2026, 6, 15, 12, 30), "in UTC"),
        ("2026-06-15 12:30+05:30", utc(2026, 6, 15, 7), "with an offset"),
        ("2026-10-25 01:59", utc(2026, 10, 24, 23, 59), "the last minute before the hour that comes twice"),
        ("2026-10-25 02:00", utc(2026, 10, 25, 1), "the later of the two"),
        ("2026-10-25 02:59", utc(2026, 10, 25, 1, 59), "the later of the two"),
        ("2026-10-25 03:00", utc(2026, 10, 25, 2), "the hour after it"),
        ("2026-10-25 02:30+02:00", utc(2026, 10, 25, 0, 30), "the earlier one, where it says so"),
        ("2026-03-29 01:59", utc(2026, 3, 29, 0, 59), "the last minute before the hour that is not there"),
        ("2026-03-29 03:00", utc(2026, 3, 29, 1), "the hour after it"),
        ("2026-03-29 02:30Z", utc(2026, 3, 29, 2, 30), "it is there in UTC"),
    ],
)
def test_a_moment_is_read_in_amsterdam(written: str, moment: datetime, why: str) -> None:
    found = parse_moment(written)

    assert found.astimezone(UTC) == moment, why
    assert found.tzinfo is AMSTERDAM


@pytest.mark.parametrize(
    "written",
    [
        "2026-03-29 02:00",  # the hour that is not there
        "2026-03-29T02:59:59",
        "2026-06-15 24:00",
        "2026-06-15 12:60",
        "2026-06-15 12",
        "2026-06-15  12:00",
        "2026-06-15 12:00 ",
        "2026-06-15t12:00",
        "2026-06-15 12:00+2",
        "2026-06-15 12:00+99:00",
        "2026-06-15 12:00 Europe/Amsterdam",
        "2026-02-30 12:00",
        "12:00",
        "morgen",
        "",
        None,
        0,
        date(2026, 6, 15),
    ],
)
def test_anything_else_is_no_moment(written: object) -> None:
    with pytest.raises(PydanticCustomError):
        parse_moment(written)


@pytest.mark.parametrize("written", ["0001-01-01", "0001-01-01 00:10", "9999-12-31T23:30-05:00"])
def test_a_moment_at_the_edge_of_the_calendar_is_a_fault_of_the_source(written: str) -> None:
    with pytest.raises(PydanticCustomError):
        parse_moment(written)


@pytest.mark.parametrize(("written", "value"), [("true", True), ("false", False), (True, True)])
def test_a_bool_is_true_or_false(*, written: object, value: bool) -> None:
    assert TypeAdapter(Bool).validate_python(written) is value


@pytest.mark.parametrize(
    "written", ["True", "yes", "no", "ja", "nee", "on", "1", "0", "", 1, 0, None, "true "]
)
def test_anything_else_is_no_bool(written: object) -> None:
    assert not accepts(Bool, written)


@pytest.mark.parametrize(
    ("written", "value"),
    [("0", 0), ("12", 12), ("007", 7), ("999999999", 999_999_999), ("unknown", "unknown"), (3, 3)],
)
def test_a_count_is_a_whole_number_or_unknown(written: object, value: object) -> None:
    assert TypeAdapter(Count).validate_python(written) == value


@pytest.mark.parametrize(
    "written",
    [
        "-1",
        "+1",
        "1.0",
        "1e3",
        "1_000",
        "1.000",
        "٣",
        "9999999999",
        "Unknown",
        "onbekend",
        "",
        True,
        None,
        1.0,
    ],
)
def test_anything_else_is_no_count(written: object) -> None:
    assert not accepts(Count, written)


def test_a_plain_number_is_never_unknown() -> None:
    assert accepts(Number, "12")
    assert not accepts(Number, "unknown")


def test_a_lone_value_is_a_list_of_one() -> None:
    assert TypeAdapter(WordList).validate_python("Dam") == ("Dam",)
    assert TypeAdapter(WordList).validate_python(["Dam", "Meer"]) == ("Dam", "Meer")
    assert TypeAdapter(DateList).validate_python("2026-06-15") == (date(2026, 6, 15),)


@pytest.mark.parametrize("written", ["", "  ", ["Dam", ""], ["Dam", " \n"]])
def test_empty_words_are_no_words(written: object) -> None:
    assert not accepts(WordList, written)


@pytest.mark.parametrize(
    ("of", "good", "bad"),
    [
        (
            DocumentId,
            ["VR-2026-001", "BRF-1999-12345"],
            ["vr-2026-001", "V-2026-001", "VR-26-001", "VR-2026-01"],
        ),
        (FileName, ["a.pdf", "0_b-c.1.xlsx"], ["A.pdf", ".pdf", "../a.pdf", "a/b.pdf", "a b.pdf", "", "a\n"]),
        (
            Duration,
            ["P5Y", "P1M", "P2W", "P10D", "P1Y6M"],
            ["P", "5Y", "PT1H", "P1M1Y", "P-1Y", "p5y", "P1.5Y"],
        ),
    ],
    ids=["id", "file", "duration"],
)
def test_a_form_takes_what_the_contract_says_and_no_more(of: object, good: list[str], bad: list[str]) -> None:
    assert [value for value in good if not accepts(of, value)] == []
    assert [value for value in bad if accepts(of, value)] == []


def test_what_was_written_is_not_repeated_in_an_error() -> None:
    with pytest.raises(PydanticCustomError) as told:
        parse_date("geheim")

    assert "geheim" not in str(told.value)
