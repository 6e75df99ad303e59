from collections.abc import Callable
from dataclasses import replace

import pytest

from generator.model.finding import Finding
from generator.reporting.lines import SHOWN, Lines, lines_with

Tell = Callable[..., Finding]


@pytest.mark.parametrize(
    ("source", "line", "shown", "why"),
    [
        ("een\ntwee\ndrie", 2, "twee", "the line itself"),
        ("een\r\ntwee\r\n", 2, "twee", "a line end of Windows is no part of it"),
        ("een\u2028nog\ntwee", 2, "twee", "only LF and CRLF end a line"),
        ("een\n  twee  ", 2, "  twee", "white space at its end tells nothing"),
        ("een", 2, "", "past the end"),
        ("", 1, "", "no text at all"),
    ],
)
def test_the_line_of_a_finding_is_shown(tell: Tell, source: str, line: int, *, shown: str, why: str) -> None:
    assert Lines(lambda _path: source).line(tell(line=line)) == shown, why


@pytest.mark.parametrize(("length", "is_cut"), [(SHOWN, False), (SHOWN + 1, True), (5000, True)])
def test_a_long_line_is_cut(tell: Tell, length: int, *, is_cut: bool) -> None:
    shown = Lines(lambda _path: "x" * length).line(tell(line=1))

    assert shown == ("x" * SHOWN + " …" if is_cut else "x" * length)


def test_a_name_is_hidden_before_the_line_is_cut(tell: Tell) -> None:
    source = "x" * (SHOWN - 4) + " Verzonnen"

    shown = lines_with(lambda _path: source, ["Verzonnen"]).line(tell(line=1))

    assert "Ver" not in shown


@pytest.mark.parametrize(
    ("names", "text", "hidden"),
    [
        (["Verzonnen"], "Verzonnen en verzonnen", "*** en ***"),
        (["Verzonnen", "Bureau Verzonnen"], "Bureau Verzonnen", "***"),
        (["", "  "], "niets te zien", "niets te zien"),
        ([], "niets te zien", "niets te zien"),
    ],
)
def test_names_are_hidden_the_longest_first(names: list[str], text: str, hidden: str) -> None:
    assert lines_with(lambda _path: "", names).hidden(text) == hidden


def test_a_name_in_the_name_of_a_file_is_hidden_in_a_sentence() -> None:
    assert "Vries" not in Lines(lambda _path: "").hidden("'vr-J.-de-Vries-mevrouw.md' heeft een rare naam")


def test_a_letter_that_folds_to_two_does_not_move_the_name() -> None:
    assert lines_with(lambda _path: "", ["Verzonnen"]).hidden("Straße Verzonnen hier") == "Straße *** hier"


def test_a_text_with_lines_does_not_print_what_it_holds() -> None:
    assert "Verzonnen" not in repr(lines_with(lambda _path: "", ["Verzonnen"]))


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("reports/a/2026/verslag-bureau-verzonnen.pdf", "reports/a/2026/verslag-***.pdf"),
        ("reports/a/2026/Bureau_Verzonnen.md", "reports/a/2026/***.md"),
        ("reports/a/2026/bureauverzonnen.md", "reports/a/2026/***.md"),
        ("reports/a/2026/bureau-verzonnenstad.md", "reports/a/2026/bureau-verzonnenstad.md"),
        ("reports/a/2026/klacht-bsn-123456782.pdf", "reports/a/2026/klacht-bsn-***.pdf"),
        ("reports/a/2026/vr-2026-001-dagbesteding.md", "reports/a/2026/vr-2026-001-dagbesteding.md"),
    ],
)
def test_a_name_in_the_name_of_a_file_is_hidden(tell: Tell, path: str, shown: str) -> None:
    lines = lines_with(lambda _path: "", ["Bureau Verzonnen", "-"])

    assert lines.safe(tell(path=path)).path == shown


def test_the_line_of_an_earlier_version_is_not_that_of_the_file_as_it_is(tell: Tell) -> None:
    finding = replace(tell(line=1), commit="4f0c2a91de")

    assert Lines(lambda _path: "iets anders").line(finding) == ""
