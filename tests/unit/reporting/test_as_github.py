from collections.abc import Callable

import pytest

from generator.model.finding import Finding, Severity
from generator.reporting.as_github import as_github

Tell = Callable[..., Finding]


def test_a_finding_is_one_command_with_its_place(tell: Tell) -> None:
    assert list(as_github([tell()])) == [
        "::error file=reports/vliet/2026/vr-2026-001.md,line=2,col=3,endLine=2,endColumn=9,"
        "title=ADO012 adopted-without-date::er is iets. doe iets"
    ]


@pytest.mark.parametrize(
    ("severity", "level"),
    [(Severity.ERROR, "error"), (Severity.WARNING, "warning"), (Severity.ADVICE, "notice")],
)
def test_each_severity_has_a_level(tell: Tell, severity: Severity, level: str) -> None:
    (command,) = as_github([tell(severity)])

    assert command.startswith(f"::{level} ")


def test_a_message_cannot_begin_a_command_of_its_own(tell: Tell) -> None:
    (command,) = as_github([tell(message="100%\r\n::stop-commands::x", hint="a\nb")])

    assert "\n" not in command
    assert "\r" not in command
    assert command.endswith("::100%25%0D%0A::stop-commands::x. a%0Ab")


def test_a_path_cannot_add_a_property(tell: Tell) -> None:
    (command,) = as_github([tell(path="a,line=9:b%\nc\r.md")])

    assert command.startswith("::error file=a%2Cline=9%3Ab%25%0Ac%0D.md,line=2,")
