import json
from collections.abc import Callable
from dataclasses import replace

from generator.model.finding import Finding, Severity
from generator.reporting.as_json import as_json

Tell = Callable[..., Finding]


def test_every_field_of_the_contract_is_there(tell: Tell) -> None:
    found = json.loads(as_json([tell(Severity.WARNING, message="één 'waarde'")]))

    assert found == {
        "version": 1,
        "findings": [
            {
                "code": "ADO012",
                "name": "adopted-without-date",
                "severity": "warning",
                "path": "reports/vliet/2026/vr-2026-001.md",
                "line": 2,
                "column": 3,
                "end_line": 2,
                "end_column": 9,
                "key": "adopted_on",
                "message": "één 'waarde'",
                "hint": "doe iets",
            }
        ],
    }


def test_without_findings_it_is_a_document_too() -> None:
    assert json.loads(as_json([])) == {"version": 1, "findings": []}


def test_findings_keep_their_order_and_the_bytes_are_the_same(tell: Tell) -> None:
    findings = [tell(path="b.md"), tell(path="a.md")]

    assert [item["path"] for item in json.loads(as_json(findings))["findings"]] == ["b.md", "a.md"]
    assert as_json(iter(findings)) == as_json(findings)


def test_a_finding_about_an_earlier_version_names_its_commit(tell: Tell) -> None:
    (found,) = json.loads(as_json([replace(tell(), commit="4f0c2a91de")]))["findings"]

    assert found["commit"] == "4f0c2a91de"
