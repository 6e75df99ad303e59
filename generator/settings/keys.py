"""The keys that a model takes, in the words of the contract."""

from collections.abc import Sequence
from enum import Enum
from typing import Any, get_args

from pydantic import BaseModel


def known_keys(model: Any, loc: Sequence[str | int]) -> tuple[str, ...]:
    """Give the keys that a model takes at a location."""
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
