"""Findings as the report of a test run, which nearly every build server can show."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter
from xml.etree import ElementTree as Xml

from generator.model.finding import Finding, Severity
from generator.model.text import Language
from generator.reporting.as_text import summary
from generator.reporting.sentences import sentences_of

_NAME = "toezicht check"
_ODD = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, production 2


def as_junit(findings: Iterable[Finding], *, language: Language) -> str:
    """Give one test for each file with findings; it fails where one of them is an error."""
    cases = list(_cases(findings, language))
    failed = sum(case.find("failure") is not None for case in cases)
    counts = {"tests": str(len(cases)), "failures": str(failed), "errors": "0", "skipped": "0"}
    suites = Xml.Element("testsuites", {"name": _NAME, **counts})
    suite = Xml.SubElement(suites, "testsuite", {"name": _NAME, **counts})
    suite.extend(cases)
    Xml.indent(suites)
    declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
    return declaration + Xml.tostring(suites, encoding="unicode")


def _cases(findings: Iterable[Finding], language: Language) -> Iterator[Xml.Element]:
    """Readers take one outcome for each test, so all findings of a file stand in one."""
    by_path = attrgetter("path")
    files = [(path, tuple(found)) for path, found in groupby(sorted(findings, key=by_path), key=by_path)]
    if not files:
        yield Xml.Element("testcase", {"classname": _NAME, "name": summary((), language)})
    for path, found in files:
        case = Xml.Element("testcase", {"classname": _NAME, "name": _clean(path), "file": _clean(path)})
        is_failed = any(finding.severity is Severity.ERROR for finding in found)
        about = {"type": found[0].code, "message": summary(found, language)} if is_failed else {}
        told = Xml.SubElement(case, "failure" if is_failed else "system-out", about)
        told.text = "\n".join(map(_line, found))
        yield case


def _line(finding: Finding) -> str:
    place = f"{finding.path}:{finding.span.line}:{finding.span.column}"
    return _clean(f"{place} {finding.code} {sentences_of(finding)}")


def _clean(text: str) -> str:
    return _ODD.sub("\ufffd", text)
