"""Findings as SARIF 2.1.0 (OASIS), for whatever shows the results of checks beside a change."""

import json
from collections.abc import Iterable
from urllib.parse import quote

from generator.model.finding import Finding, Severity
from generator.model.text import Language
from generator.reporting.fingerprints import fingerprints
from generator.reporting.sentences import sentences_of
from generator.rules.catalogue import all_rules, manual
from generator.rules.rule import Rule

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "note"}
_BASE = "%SRCROOT%"


def as_sarif(findings: Iterable[Finding], *, language: Language) -> str:
    """Give the findings as one log with one run, and the manual page of each rule that was broken."""
    marked = tuple(fingerprints(findings))
    codes = sorted({finding.code for finding, _ in marked})
    rules = {rule.code: rule for rule in all_rules()}
    run = {
        "tool": {
            "driver": {
                "name": "toezicht",
                "rules": [_rule(rules[code], language) for code in codes],
            }
        },
        "language": language,
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_BASE: {"description": {"text": "De hoofdmap van het project."}}},
        "results": [_result(finding, mark, number=codes.index(finding.code)) for finding, mark in marked],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2)


def _rule(rule: Rule, language: Language) -> dict[str, object]:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.title.in_language(language)},
        "help": {"text": f"{manual(rule)}\n\nBron: {rule.source}"},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(finding: Finding, mark: str, *, number: int) -> dict[str, object]:
    return {
        "ruleId": finding.code,
        "ruleIndex": number,
        "level": _LEVELS[finding.severity],
        "message": {"text": sentences_of(finding)},
        "locations": [{"physicalLocation": _place(finding)}],
        "partialFingerprints": {"toezichtFinding/v1": mark},
    }


def _place(finding: Finding) -> dict[str, object]:
    span = finding.span
    return {
        "artifactLocation": {"uri": quote(finding.path), "uriBaseId": _BASE},
        "region": {
            "startLine": span.line,
            "startColumn": span.column,
            "endLine": span.end_line,
            "endColumn": span.end_column,
        },
    }
