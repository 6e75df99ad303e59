"""Findings as annotations in a pull request on GitHub."""

from collections.abc import Iterable, Iterator

from generator.model.finding import Finding, Severity
from generator.reporting.sentences import sentences_of

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "notice"}
# GitHub's workflow commands: a value ends at a line end, a property also at a comma or a colon.
_IN_VALUE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def as_github(findings: Iterable[Finding]) -> Iterator[str]:
    """Give one workflow command for each finding."""
    for finding in findings:
        properties = {
            "file": finding.path,
            "line": str(finding.span.line),
            "col": str(finding.span.column),
            "endLine": str(finding.span.end_line),
            "endColumn": str(finding.span.end_column),
            "title": f"{finding.code} {finding.name}",
        }
        told = ",".join(f"{name}={value.translate(_IN_PROPERTY)}" for name, value in properties.items())
        text = sentences_of(finding).translate(_IN_VALUE)
        yield f"::{_LEVELS[finding.severity]} {told}::{text}"
