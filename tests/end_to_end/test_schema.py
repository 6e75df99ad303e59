"""The JSON Schema that an editor uses while somebody types front matter."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator, FormatChecker
from project import Project

from generator.model.kinds import KINDS

NAMES = [kind.value for kind in KINDS]
ENGLISH_WORDS = {"the", "of", "on", "by", "date", "status", "title", "reason", "from", "until", "who", "what"}


class EditorLoader(yaml.SafeLoader):
    """YAML 1.2 as editors read it: true and 2024 are typed, a date and `on` are words."""


EditorLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("bool", r"^(?:true|false)$", "tf"),
    ("int", r"^[-+]?(?:0|[1-9][0-9]*)$", "-+0123456789"),
    ("null", r"^(?:~|null|)$", ["~", "n", ""]),
):
    EditorLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", yaml.resolver.re.compile(pattern), list(first)
    )


def front_matters(root: Path) -> list[tuple[str, Any]]:
    found = []
    for path in sorted(root.rglob("*.md")):
        if path.parent.name != "pages":
            text = path.read_text(encoding="utf-8").split("---\n")[1]
            found.append((path.name, yaml.load(text, EditorLoader)))  # noqa: S506 (a safe loader with fewer types)
    return found


@pytest.fixture(scope="module")
def schemas(repository: Path) -> dict[str, Any]:
    answer = Project(repository).run("schema")
    assert answer.status == 0
    found: dict[str, Any] = answer.json
    return found


def test_there_is_a_schema_for_every_kind(schemas: dict[str, Any]) -> None:
    assert sorted(schemas) == sorted(NAMES)


@pytest.mark.parametrize("kind", NAMES)
def test_a_schema_is_valid_and_is_also_given_alone(
    schemas: dict[str, Any], repository: Path, kind: str
) -> None:
    alone = json.loads(Project(repository).run("schema", kind).out)
    assert alone == schemas[kind]
    Draft202012Validator.check_schema(alone)


@pytest.mark.parametrize("kind", NAMES)
def test_every_key_has_a_title_and_a_sentence(schemas: dict[str, Any], kind: str) -> None:
    schema = schemas[kind]
    parts = [schema, *(part for part in schema["$defs"].values() if "properties" in part)]
    bare = [key for part in parts for key, about in part["properties"].items() if not _is_labelled(about)]
    assert bare == []


@pytest.mark.parametrize("kind", NAMES)
def test_no_key_has_an_english_title(schemas: dict[str, Any], kind: str) -> None:
    schema = schemas[kind]
    parts = [schema, *(part for part in schema["$defs"].values() if "properties" in part)]
    titles = {key: about["title"] for part in parts for key, about in part["properties"].items()}
    english = {
        key for key, title in titles.items() if set(title.lower().split()) & ENGLISH_WORDS - {"status"}
    }
    assert english == set()


@pytest.mark.parametrize("kind", NAMES)
def test_an_unknown_key_is_refused(schemas: dict[str, Any], kind: str) -> None:
    assert schemas[kind]["additionalProperties"] is False


def test_the_front_matter_of_the_example_is_accepted_as_an_editor_reads_it(
    schemas: dict[str, Any], repository: Path
) -> None:
    sources = [*front_matters(repository / "content"), *front_matters(repository / "reports")]
    wrong = [
        f"{name}: {'/'.join(map(str, error.path))}"
        for name, values in sources
        for error in Draft202012Validator(
            schemas[values["kind"]], format_checker=FormatChecker(["date"])
        ).iter_errors(values)
    ]
    assert len(sources) > 30
    assert wrong == []


def _is_labelled(about: dict[str, Any]) -> bool:
    return bool(about.get("title") and about.get("description"))
