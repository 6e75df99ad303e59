"""Findings as a report of GitLab's Code Quality."""

import json
from collections.abc import Iterable

from generator.model.finding import Finding, Severity
from generator.reporting.fingerprints import fingerprints
from generator.reporting.sentences import sentences_of

_SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.ADVICE: "info"}


def as_gitlab(findings: Iterable[Finding]) -> str:
    """Give the findings as one JSON document, with the fields that GitLab documents."""
    report = [
        {
            "description": f"{finding.code} {sentences_of(finding)}",
            "check_name": f"{finding.code} {finding.name}",
            "fingerprint": mark,
            "severity": _SEVERITIES[finding.severity],
            "location": {
                "path": finding.path,
                "lines": {"begin": finding.span.line, "end": finding.span.end_line},
            },
        }
        for finding, mark in fingerprints(findings)
    ]
    return json.dumps(report, ensure_ascii=False, indent=2)
