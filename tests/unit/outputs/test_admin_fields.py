"""The form and the schema say the same: a key that one of them lacks is noticed here."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from generator.model import terms
from generator.model.terms import Kind
from generator.outputs.admin_fields import IN_REPORTS, Choices, fields_of, several_keys
from generator.outputs.admin_words import FIRST, HINTS, LONG, NOT_IN_FORM
from generator.settings.schema import schema_of


def paths_of_schema(kind: Kind) -> frozenset[str]:
    schema = schema_of(kind)
    return frozenset(_paths(schema, schema["$defs"], ()))


def _paths(block: Mapping[str, Any], defs: Mapping[str, Any], at: tuple[str, ...]) -> Iterator[str]:
    for key, part in block["properties"].items():
        yield ".".join((*at, key))
        for choice in (part, *part.get("anyOf", ())):
            name = choice.get("items", choice).get("$ref", "").rpartition("/")[2]
            if "properties" in defs.get(name, {}):
                yield from _paths(defs[name], defs, (*at, key))


def paths_of_form(fields: list[dict[str, Any]], at: tuple[str, ...] = ()) -> Iterator[str]:
    for field in fields:
        yield ".".join((*at, field["name"]))
        yield from paths_of_form(field.get("fields", []), (*at, field["name"]))


def every(fields: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for field in fields:
        yield field
        yield from every(field.get("fields", []))


@pytest.mark.parametrize("kind", Kind)
def test_every_key_of_the_schema_is_in_the_form_or_left_out_with_a_reason(kind: Kind) -> None:
    left_out = {
        path for path in paths_of_schema(kind) if path in NOT_IN_FORM or path.split(".")[0] in NOT_IN_FORM
    }
    assert set(paths_of_form(fields_of(kind, Choices()))) == (paths_of_schema(kind) - left_out) | {"body"}


def test_nothing_is_said_about_a_key_that_does_not_exist() -> None:
    known = {path for kind in Kind for path in paths_of_schema(kind)} | {"body"}
    names = {path.rpartition(".")[2] for path in known}
    assert set(NOT_IN_FORM) <= known
    assert set(HINTS) | set(FIRST) <= known
    assert names >= LONG
    assert all(reason for reason in NOT_IN_FORM.values())


@pytest.mark.parametrize("kind", Kind)
def test_what_the_schema_requires_the_form_requires(kind: Kind) -> None:
    required = {field["name"] for field in fields_of(kind, Choices()) if field["required"]}
    assert required == set(schema_of(kind)["required"])


@pytest.mark.parametrize("kind", Kind)
def test_every_field_has_a_dutch_label_and_a_form_that_python_understands_too(kind: Kind) -> None:
    for field in every(fields_of(kind, Choices())):
        assert field["label"] != field["name"], field["name"]
        assert not field.get("pattern") or re.compile(field["pattern"][0])


def test_a_closed_list_is_chosen_from_by_its_dutch_labels() -> None:
    fields = {field["name"]: field for field in fields_of(Kind.VISIT_REPORT, Choices())}
    shown = {option["value"]: option["label"] for option in fields["verdict"]["options"]}
    assert shown == {verdict.value: verdict.label for verdict in terms.Verdict}


def test_the_members_of_a_partnership_can_be_chosen() -> None:
    choices = Choices({"municipalities": (("gm9001", "Oosterhaven"),)})
    fields = {field["name"]: field for field in fields_of(Kind.VISIT_REPORT, choices)}
    assert fields["municipalities"]["options"] == [{"label": "Oosterhaven", "value": "gm9001"}]
    (place,) = (field for field in fields["locations"]["fields"] if field["name"] == "municipality")
    assert place["options"] == fields["municipalities"]["options"]


def test_a_block_that_may_stay_empty_asks_nothing_and_answers_nothing() -> None:
    fields = {field["name"]: field for field in fields_of(Kind.POLICY, Choices())}
    for inner in fields["covers"]["fields"]:
        assert not inner["required"]
        assert "default" not in inner


def test_a_key_that_takes_one_value_or_more_is_known_to_the_form() -> None:
    assert {"municipalities", "provider", "visited_on", "follows"} <= several_keys()
    assert not {"title", "recommendations", "id"} & several_keys()


def test_an_attachment_is_sent_along_where_its_folder_is_beside_the_document() -> None:
    for kind in Kind:
        fields = {field["name"]: field for field in fields_of(kind, Choices())}
        (file,) = (field for field in fields["attachments"]["fields"] if field["name"] == "file")
        assert (file["widget"] == "file") == (kind in IN_REPORTS)
