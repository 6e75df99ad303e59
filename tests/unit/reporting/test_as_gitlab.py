import json
from collections.abc import Callable

import pytest
from jsonschema import Draft202012Validator

from generator.model.finding import Finding, Severity
from generator.reporting.as_gitlab import as_gitlab

Tell = Callable[..., Finding]
# GitLab, Code Quality, 'Code Quality report format': these fields are required, lines begin at 1.
REPORT = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^(?!\\./)[^/]"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}


def test_the_report_has_the_fields_that_gitlab_documents(tell: Tell) -> None:
    report = json.loads(as_gitlab([tell(severity) for severity in Severity]))

    Draft202012Validator(REPORT).validate(report)
    assert len(report) == 3


def test_a_finding_is_told_with_its_place_and_the_way_out(tell: Tell) -> None:
    (one,) = json.loads(as_gitlab([tell(line=7)]))

    assert one["description"] == "ADO012 er is iets. doe iets"
    assert one["check_name"] == "ADO012 adopted-without-date"
    assert one["location"] == {"path": "reports/vliet/2026/vr-2026-001.md", "lines": {"begin": 7, "end": 7}}


@pytest.mark.parametrize(
    ("severity", "weight"),
    [(Severity.ERROR, "critical"), (Severity.WARNING, "minor"), (Severity.ADVICE, "info")],
)
def test_each_severity_has_a_weight(tell: Tell, severity: Severity, weight: str) -> None:
    assert json.loads(as_gitlab([tell(severity)]))[0]["severity"] == weight


def test_without_findings_it_is_an_empty_list() -> None:
    assert json.loads(as_gitlab([])) == []
