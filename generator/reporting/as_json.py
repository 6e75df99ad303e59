"""Findings as JSON (contract: Commands)."""

import json
from collections.abc import Iterable
from dataclasses import asdict

from generator.model.finding import Finding

VERSION = 1


def as_json(findings: Iterable[Finding]) -> str:
    """Give the findings as one JSON document; lines and columns from 1."""
    found = [_finding(finding) for finding in findings]
    return json.dumps({"version": VERSION, "findings": found}, ensure_ascii=False, indent=2)


def _finding(finding: Finding) -> dict[str, object]:
    told: dict[str, object] = {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "path": finding.path,
        "line": finding.span.line,
        "column": finding.span.column,
        "end_line": finding.span.end_line,
        "end_column": finding.span.end_column,
        "key": finding.key,
        "message": finding.message,
        "hint": finding.hint,
    }
    if finding.commit:  # path and place are of the file as it was then
        told["commit"] = finding.commit
    if finding.seen:
        told |= {name: value for name, value in asdict(finding.seen).items() if value != ""}
    return told
