"""The JSON Schema of front matter, with the words of the shipped lists."""

from typing import Any

from generator.authorities.vocabularies import Vocabulary, words
from generator.model.kinds import KINDS
from generator.model.terms import Kind

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema_of(kind: Kind) -> dict[str, Any]:
    """Give the JSON Schema of a kind: dates are text, and a key without a value does not exist."""
    schema: dict[str, Any] = _without_null(KINDS[kind].model_json_schema(by_alias=True))
    for vocabulary in Vocabulary:
        word = {"oneOf": [{"const": word.key, "title": word.label} for word in words(vocabulary)]}
        field = schema["properties"][vocabulary.value.replace("-", "_")]
        field["anyOf"] = [{"type": "array", "items": word}, word]
    return {"$schema": _DIALECT, **schema}


def _without_null(part: Any) -> Any:
    if isinstance(part, list):
        return [_without_null(item) for item in part]
    if not isinstance(part, dict):
        return part
    kept = {key: _without_null(value) for key, value in part.items() if (key, value) != ("default", None)}
    choices = [choice for choice in kept.get("anyOf", ()) if choice != {"type": "null"}]
    if len(choices) == 1:
        kept = {**{key: value for key, value in kept.items() if key != "anyOf"}, **choices[0], **_named(kept)}
    elif choices:
        kept["anyOf"] = choices
    return kept


def _named(field: dict[str, Any]) -> dict[str, Any]:
    """The title of a key goes before the title of its type."""
    return {key: field[key] for key in ("title", "description") if key in field}
