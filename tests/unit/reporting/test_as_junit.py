from collections.abc import Callable
from xml.etree import ElementTree as Xml

import pytest

from generator.model.finding import Finding, Severity
from generator.reporting.as_junit import as_junit

Tell = Callable[..., Finding]


def suite_of(*findings: Finding) -> Xml.Element:
    """Read the report as a build server does."""
    root = Xml.fromstring(as_junit(findings, language="nl").encode())  # noqa: S314 (our own output)
    (suite,) = root
    assert (root.tag, suite.tag) == ("testsuites", "testsuite")
    counts = [suite.get(name) for name in ("tests", "failures")]
    assert counts == [root.get(name) for name in ("tests", "failures")]
    assert counts == [str(len(suite)), str(len(suite.findall("testcase/failure")))]
    return suite


def test_each_file_is_one_test_with_all_its_findings(tell: Tell) -> None:
    suite = suite_of(
        tell(path="b.md"), tell(path="a.md", line=4), tell(Severity.WARNING, path="a.md", line=9)
    )

    assert [case.get("name") for case in suite] == ["a.md", "b.md"]
    failure = suite[0].find("failure")
    assert failure is not None
    assert failure.get("message") == "1 fout, 1 waarschuwing"
    assert (failure.text or "").splitlines() == [
        "a.md:4:3 ADO012 er is iets. doe iets",
        "a.md:9:3 ADO012 er is iets. doe iets",
    ]


def test_a_warning_or_advice_fails_no_test_and_is_still_told(tell: Tell) -> None:
    (case,) = suite_of(tell(Severity.WARNING), tell(Severity.ADVICE))

    assert case.find("failure") is None
    assert "er is iets" in (case.findtext("system-out") or "")


def test_without_findings_there_is_one_test_that_passes() -> None:
    (case,) = suite_of()

    assert (len(case), case.get("name")) == (0, "Geen bevindingen.")


@pytest.mark.parametrize("odd", ["<b> & \"x\" 'y'", "]]>", "\x00\x08\ufffe\ud800", "a\u2028b"])
def test_no_sign_spoils_the_report(tell: Tell, odd: str) -> None:
    (case,) = suite_of(tell(path=f"a{odd}.md", message=f"zie {odd}"))

    assert "zie " in (case.findtext("failure") or "")
    assert str(case.get("file")).endswith(".md")


def test_plain_text_comes_back_to_the_letter(tell: Tell) -> None:
    (case,) = suite_of(tell(message="zie <b> & 'x' ]]> één"))

    assert "zie <b> & 'x' ]]> één" in (case.findtext("failure") or "")
