"""A tree of text to a typed model; each fault of pydantic becomes a fault at its place."""

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from generator.authorities.suggestions import nearest
from generator.model.fault import Fault, FaultKind
from generator.settings.keys import known_keys
from generator.source.tree import Tree

T = TypeVar("T")
Steps = tuple[str | int, ...]

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
_OF_ONE_VALUE = frozenset(_KINDS.values()) - {FaultKind.MISSING_KEY, FaultKind.UNKNOWN_KEY}
_LIST, _KEYS = "[…, …]", "{…: …}"
_SHAPES = {
    "list_type": _LIST,
    "tuple_type": _LIST,
    "too_short": _LIST,
    "dict_type": _KEYS,
    "model_type": _KEYS,
}


def typed(tree: Tree, model: type[T]) -> tuple[T | None, tuple[Fault, ...]]:
    """Type a tree; gives None and the faults where it does not fit the model."""
    if tree.values is None:
        return None, tree.faults
    try:
        value = validated(model, tree.values)
    except ValidationError as error:
        found = [_fault(detail, tree, model=model) for detail in error.errors(include_url=False)]
        return None, (*tree.faults, *_without_echoes(found))
    return (None if tree.faults else value), tree.faults


def validated(model: type[T], values: object) -> T:
    """Type plain values; raises pydantic's ValidationError."""
    if isinstance(model, type) and issubclass(model, BaseModel):
        return model.model_validate(values)
    return TypeAdapter(model).validate_python(values)


def path_of(loc: Sequence[str | int]) -> str:
    """Write a location as a path of `Places`."""
    path = ""
    for step in loc:
        path += f"[{step}]" if isinstance(step, int) else f".{step}" if path else str(step)
    return path


def _written(loc: Sequence[str | int], values: Any) -> Steps:
    """Give the steps that the source has: pydantic also names branches of a union and its own lists."""
    steps: list[str | int] = []
    for step in loc:
        inside = isinstance(values, list) and isinstance(step, int) and step < len(values)
        if inside or (isinstance(values, dict) and step in values):
            steps.append(step)
            values = values[step]
    return tuple(steps)


def _fault(detail: ErrorDetails, tree: Tree, *, model: Any) -> Fault:
    kind, places = _KINDS.get(detail["type"], FaultKind.WRONG_FORM), tree.places
    steps = _written(detail["loc"], tree.values)
    if kind is FaultKind.MISSING_KEY:
        name = str(detail["loc"][-1])
        return Fault(kind, places.key(path_of(steps)), path_of((*steps, name)), (("name", name),))
    path, name = path_of(steps), _name(steps)
    if kind is FaultKind.UNKNOWN_KEY:
        told = (("name", name), ("nearest", nearest(name, known_keys(model, steps[:-1])) or ""))
        return Fault(kind, places.key(path), path, told)
    if detail["loc"][-1:] == ("[key]",):
        return Fault(kind, places.key(path), path, (("name", name), ("written", name)))
    if isinstance(detail["input"], str) and not detail["input"].strip():
        kind = FaultKind.EMPTY_VALUE
    elif not isinstance(detail["input"], str) and kind in _OF_ONE_VALUE:
        kind = FaultKind.WRONG_SHAPE
    if kind is FaultKind.WRONG_SHAPE:
        shape = _SHAPES.get(detail["type"], "…")
        shape = f"[{shape}]" if isinstance(steps[-1], int) else shape
        return Fault(kind, places.value(path), path, (("name", name), ("example", f"{name}: {shape}")))
    return Fault(kind, places.value(path), path, _told(kind, detail, name=name))


def _name(steps: Steps) -> str:
    return next((str(step) for step in reversed(steps) if isinstance(step, str)), "")


def _told(kind: FaultKind, detail: ErrorDetails, *, name: str) -> tuple[tuple[str, str], ...]:
    written = detail["input"] if isinstance(detail["input"], str) else ""
    told = (("name", name), ("written", written))
    if kind is not FaultKind.WRONG_VALUE:
        return told
    expected = detail["ctx"]["expected"].replace(" or ", ", ")
    choices = tuple(choice.strip(" '") for choice in expected.split(", "))
    return (*told, ("choices", ", ".join(choices)), ("nearest", nearest(written, choices) or ""))


def _without_echoes(found: Iterable[Fault]) -> tuple[Fault, ...]:
    """Keep one fault per place: a union complains once for each of its branches, the first one is meant."""
    first: dict[tuple[str, bool], Fault] = {}
    for fault in found:
        first.setdefault((fault.key, fault.kind is FaultKind.MISSING_KEY), fault)
    deeper = {key for key, _ in first}
    return tuple(
        fault
        for fault in first.values()
        if fault.kind is not FaultKind.WRONG_SHAPE
        or not any(key.startswith(f"{fault.key}.") for key in deeper)
    )
