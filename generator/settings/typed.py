"""A tree of text to a typed model; each fault of pydantic becomes a fault at its place."""

from collections.abc import Sequence
from difflib import get_close_matches
from enum import Enum
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from generator.model.fault import Fault, FaultKind
from generator.source.tree import Places, Tree

T = TypeVar("T")

_KINDS = {
    "missing": FaultKind.MISSING_KEY,
    "extra_forbidden": FaultKind.UNKNOWN_KEY,
    "enum": FaultKind.WRONG_VALUE,
    "literal_error": FaultKind.WRONG_VALUE,
    "wrong_date": FaultKind.WRONG_DATE,
    "wrong_moment": FaultKind.WRONG_MOMENT,
    "wrong_bool": FaultKind.WRONG_BOOL,
    "wrong_number": FaultKind.WRONG_NUMBER,
    "wrong_form": FaultKind.WRONG_FORM,
    "string_pattern_mismatch": FaultKind.WRONG_FORM,
    "string_too_short": FaultKind.WRONG_FORM,
    "string_type": FaultKind.WRONG_SHAPE,
    "list_type": FaultKind.WRONG_SHAPE,
    "tuple_type": FaultKind.WRONG_SHAPE,
    "dict_type": FaultKind.WRONG_SHAPE,
    "model_type": FaultKind.WRONG_SHAPE,
    "too_short": FaultKind.WRONG_SHAPE,
}


def typed(tree: Tree, model: type[T]) -> tuple[T | None, tuple[Fault, ...]]:
    """Type a tree; gives None and the faults where it does not fit the model."""
    if tree.values is None:
        return None, tree.faults
    try:
        value = validated(model, tree.values)
    except ValidationError as error:
        found = (_fault(detail, tree.places, model) for detail in error.errors(include_url=False))
        return None, (*tree.faults, *dict.fromkeys(found))
    return (None if tree.faults else value), tree.faults


def validated(model: type[T], values: object) -> T:
    """Type plain values; raises pydantic's ValidationError."""
    if isinstance(model, type) and issubclass(model, BaseModel):
        return model.model_validate(values)
    return TypeAdapter(model).validate_python(values)


def path_of(loc: Sequence[str | int]) -> str:
    """Write pydantic's location as a path of `Places`."""
    path = ""
    for step in loc:
        path += f"[{step}]" if isinstance(step, int) else f".{step}" if path else str(step)
    return path


def _fault(detail: ErrorDetails, places: Places, model: Any) -> Fault:
    kind = _KINDS.get(detail["type"], FaultKind.WRONG_FORM)
    path = path_of(detail["loc"])
    name = str(detail["loc"][-1]) if detail["loc"] else ""
    if detail["input"] == "" and kind is not FaultKind.MISSING_KEY:
        kind = FaultKind.EMPTY_VALUE
    if kind is FaultKind.MISSING_KEY:
        parent = path_of(detail["loc"][:-1])
        return Fault(kind, places.key(parent), path, (("name", name),))
    if kind is FaultKind.UNKNOWN_KEY:
        known = known_keys(model, detail["loc"][:-1])
        nearest = get_close_matches(name, known, n=1, cutoff=0.5)
        values = (("name", name), ("nearest", nearest[0] if nearest else ""))
        return Fault(kind, places.key(path), path, values)
    return Fault(kind, places.value(path), path, _told(kind, detail, name))


def _told(kind: FaultKind, detail: ErrorDetails, name: str) -> tuple[tuple[str, str], ...]:
    written = detail["input"] if isinstance(detail["input"], str) else ""
    told = [("name", name), ("written", written)]
    if kind is FaultKind.WRONG_VALUE:
        choices = tuple(
            part.strip(" '") for part in detail["ctx"]["expected"].replace(" or ", ", ").split(", ")
        )
        nearest = get_close_matches(written, choices, n=1, cutoff=0.4)
        told += [("choices", ", ".join(choices)), ("nearest", nearest[0] if nearest else "")]
    return tuple(told)


def known_keys(model: Any, loc: Sequence[str | int]) -> tuple[str, ...]:
    """Give the keys that a model takes at a location, in the words of the contract."""
    found = _models(model)
    for step in loc:
        inner = [one for part in found for one in _step(part, step)]
        found = inner or found
    return tuple(dict.fromkeys(key for part in found for key in _keys(part)))


def _keys(model: type[BaseModel]) -> list[str]:
    return [field.alias or name for name, field in model.model_fields.items()]


def _step(model: type[BaseModel], step: str | int) -> list[type[BaseModel]]:
    if isinstance(step, int):
        return []
    for name, field in model.model_fields.items():
        if step in (name, field.alias):
            return _models(field.annotation)
    return []


def _models(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return []
    return [model for part in get_args(annotation) for model in _models(part)]
