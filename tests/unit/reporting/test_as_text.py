from collections.abc import Callable

import pytest

from generator.model.finding import Finding, Severity
from generator.model.text import Language
from generator.reporting.as_text import as_text, summary
from generator.reporting.lines import Lines, lines_with

Tell = Callable[..., Finding]
NOTHING = Lines(lambda _path: "")
ERROR, WARNING, ADVICE = Severity.ERROR, Severity.WARNING, Severity.ADVICE


def test_a_block_tells_where_what_the_line_and_the_way_out(tell: Tell) -> None:
    lines = Lines({"reports/vliet/2026/vr-2026-001.md": "---\n  kind: rapport  \n"}.__getitem__)

    block, last = as_text([tell()], lines, language="nl")

    assert block.split("\n") == [
        "reports/vliet/2026/vr-2026-001.md:2:3 ADO012 er is iets (fout)",
        "      kind: rapport",
        "    -> doe iets",
        "    Meer uitleg: toezicht explain ADO012",
    ]
    assert last == "1 fout"


def test_without_a_line_or_a_hint_their_rows_are_left_out(tell: Tell) -> None:
    block, _ = as_text([tell(WARNING, hint="")], NOTHING, language="en")

    assert block.split("\n") == [
        "reports/vliet/2026/vr-2026-001.md:2:3 ADO012 er is iets (warning)",
        "    More: toezicht explain ADO012",
    ]


@pytest.mark.parametrize("line", ["::error::gelukt", "  ##[command]gelukt"])
def test_a_line_gives_no_command_to_a_build_server(tell: Tell, line: str) -> None:
    block, _ = as_text([tell(line=1)], Lines(lambda _path: line), language="nl")

    assert not block.split("\n")[1].lstrip().startswith(("::", "##["))


def test_personal_data_in_the_line_is_masked(tell: Tell) -> None:
    lines = Lines(lambda _path: "---\nMevrouw Verzonnen, bsn 123456782, naam@example.org\n")

    block, _ = as_text([tell()], lines, language="nl")

    assert not [word for word in ("erzonnen", "123456782", "naam@") if word in block]


def test_names_of_persons_are_hidden_in_line_message_and_hint(tell: Tell) -> None:
    lines = lines_with(lambda _path: "---\nbureau VERZONNEN werkt hier", ["Bureau Verzonnen"])
    finding = tell(message="'Bureau Verzonnen' is onbekend", hint="bedoelde u 'bureau verzonnen'?")

    block, _ = as_text([finding], lines, language="nl")

    assert "verzonnen" not in block.casefold()
    assert block.count("***") == 3


@pytest.mark.parametrize(
    ("severities", "nl", "en"),
    [
        ([], "Geen bevindingen.", "No findings."),
        ([ERROR], "1 fout", "1 error"),
        ([ERROR, ERROR], "2 fouten", "2 errors"),
        ([WARNING], "1 waarschuwing", "1 warning"),
        ([WARNING] * 3, "3 waarschuwingen", "3 warnings"),
        ([ADVICE], "1 advies", "1 advice"),
        ([ADVICE] * 2, "2 adviezen", "2 pieces of advice"),
        (
            [ADVICE, ERROR, WARNING, WARNING],
            "1 fout, 2 waarschuwingen, 1 advies",
            "1 error, 2 warnings, 1 advice",
        ),
    ],
)
def test_the_last_line_counts_by_severity(
    tell: Tell, severities: list[Severity], *, nl: str, en: str
) -> None:
    findings = [tell(severity) for severity in severities]

    expected: dict[Language, str] = {"nl": nl, "en": en}
    assert {language: summary(findings, language) for language in expected} == expected
    assert list(as_text(findings, NOTHING, language="nl"))[-1] == nl
