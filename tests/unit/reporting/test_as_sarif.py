import json
from collections.abc import Callable
from typing import Any

import pytest
from jsonschema import Draft4Validator, Draft7Validator

from generator.model.finding import Finding, Severity
from generator.model.place import Span
from generator.reporting.as_sarif import as_sarif
from generator.rules.catalogue import all_rules, manual

Tell = Callable[..., Finding]
PLACES = [
    Span(1, 1, 1, 1),
    Span(2, 3, 2, 9),
    Span(4, 1, 6, 2),
]


def run_of(*findings: Finding) -> dict[str, Any]:
    (run,) = json.loads(as_sarif(findings, language="nl"))["runs"]
    return dict(run)


def shape(properties: dict[str, Any], *optional: str) -> dict[str, Any]:
    """An object with these properties and no other; names as SARIF 2.1.0 (OASIS, errata 01) has them."""
    required = [name for name in properties if name not in optional]
    return {
        "type": "object",
        "additionalProperties": False,
        "required": required,
        "properties": properties,
    }


TEXT = {"type": "string", "minLength": 1}
MESSAGE = shape({"text": TEXT})
FROM_ONE = {"type": "integer", "minimum": 1}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
URI = {"type": "string", "pattern": r"^[A-Za-z0-9._~!$&'()*+,;=@%/-]+$"}  # RFC 3986, a relative path
REGION = shape(dict.fromkeys(("startLine", "startColumn", "endLine", "endColumn"), FROM_ONE))
PLACE = shape(
    {"artifactLocation": shape({"uri": URI, "uriBaseId": {"const": "%SRCROOT%"}}), "region": REGION}
)
RESULT = shape(
    {
        "ruleId": TEXT,
        "ruleIndex": {"type": "integer", "minimum": 0},
        "level": LEVEL,
        "message": MESSAGE,
        "locations": {"type": "array", "minItems": 1, "items": shape({"physicalLocation": PLACE})},
        "partialFingerprints": {"type": "object", "minProperties": 1, "additionalProperties": TEXT},
    }
)
RULE = shape(
    {
        "id": TEXT,
        "name": TEXT,
        "shortDescription": MESSAGE,
        "help": MESSAGE,
        "defaultConfiguration": shape({"level": LEVEL}),
    }
)
DRIVER = shape({"name": TEXT, "rules": {"type": "array", "uniqueItems": True, "items": RULE}})
RUN = shape(
    {
        "tool": shape({"driver": DRIVER}),
        "language": {"type": "string", "pattern": "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$"},
        "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
        "originalUriBaseIds": {"type": "object", "additionalProperties": shape({"description": MESSAGE})},
        "results": {"type": "array", "items": RESULT},
    }
)
LOG = shape(
    {
        "$schema": TEXT,
        "version": {"const": "2.1.0"},
        "runs": {"type": "array", "minItems": 1, "maxItems": 1, "items": RUN},
    }
)


def logs(tell: Tell) -> list[Any]:
    findings = [tell(severity, path="a é,b%.md", message="één “waarde”") for severity in Severity]
    return [json.loads(as_sarif(found, language="nl")) for found in ([], findings)]


def test_the_log_has_the_shape_that_readers_expect(tell: Tell) -> None:
    for log in logs(tell):
        Draft4Validator(LOG).validate(log)


def test_the_log_obeys_the_official_schema(tell: Tell, sarif_schema: dict[str, Any]) -> None:
    for log in logs(tell):
        Draft7Validator(sarif_schema).validate(log)


def test_every_rule_can_be_told_with_its_manual_page() -> None:
    findings = [
        Finding(rule.code, rule.name, rule.severity, "a.md", Span(1, 1, 1, 1), "", "er is iets", "")
        for rule in all_rules()
    ]

    run = run_of(*findings)

    Draft4Validator(RUN).validate(run)
    helps = {rule["id"]: rule["help"]["text"] for rule in run["tool"]["driver"]["rules"]}
    assert all(helps[rule.code].startswith(manual(rule)) for rule in all_rules())
    assert all(helps[rule.code].endswith(rule.source) for rule in all_rules())


def test_a_result_points_at_its_rule(tell: Tell) -> None:
    other = tell()
    first = Finding("SRC001", "x", Severity.ERROR, "a.md", Span(1, 1, 1, 1), "", "m", "")

    run = run_of(other, first, other)

    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert rules == sorted(set(rules))
    assert [rules[one["ruleIndex"]] for one in run["results"]] == ["ADO012", "SRC001", "ADO012"]


@pytest.mark.parametrize("span", PLACES)
def test_a_place_is_told_in_code_points_with_its_end_exclusive(span: Span) -> None:
    run = run_of(Finding("ADO012", "x", Severity.ERROR, "a.md", span, "", "m", ""))

    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert tuple(region.values()) == span
    assert list(region) == ["startLine", "startColumn", "endLine", "endColumn"]


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("a/b.md", "a/b.md"),
        ("a b.md", "a%20b.md"),
        ("é.md", "%C3%A9.md"),
        ("a%.md", "a%25.md"),
        ("a?b#c.md", "a%3Fb%23c.md"),
        ("c:d.md", "c%3Ad.md"),
        ("a\\b.md", "a%5Cb.md"),
    ],
)
def test_a_path_is_a_relative_uri(tell: Tell, path: str, uri: str) -> None:
    (result,) = run_of(tell(path=path))["results"]

    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


@pytest.mark.parametrize(
    ("severity", "level"),
    [(Severity.ERROR, "error"), (Severity.WARNING, "warning"), (Severity.ADVICE, "note")],
)
def test_each_severity_has_a_level(tell: Tell, severity: Severity, level: str) -> None:
    assert run_of(tell(severity))["results"][0]["level"] == level
