"""The Dutch title of a key, from the models."""

import re
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel

from generator.model.kinds import KINDS
from generator.model.partnership import Partnership
from generator.model.provider import AllowList, Framework, Portal, Provider
from generator.model.register import Register
from generator.reading.layout import Role, position

_INDEX = re.compile(r"\[\d+\]")
_MODELS: dict[Role, tuple[type[BaseModel], ...]] = {
    Role.PORTAL: (Portal,),
    Role.PARTNERSHIP: (Partnership,),
    Role.PROVIDERS: (Provider,),
    Role.FRAMEWORKS: (Framework,),
    Role.ALLOW: (AllowList,),
    Role.REGISTER: (Register,),
    Role.DOCUMENT: tuple(KINDS.values()),
}


@cache
def title_of(path: str, key: str) -> str:
    """Give the title of the last step of `key` in the file at `path`; that step itself where none has one."""
    found = models_of(path)
    title = last = ""
    for step in _INDEX.sub("", key).split("."):
        fields = [
            field
            for model in found
            for name, field in model.model_fields.items()
            if step == (field.alias or name)
        ]
        last, title = step, next((field.title for field in fields if field.title), "")
        found = tuple(inner for field in fields for inner in _models(field.annotation)) or found
    return title or last


def named(path: str, key: str) -> str:
    """Give how a Dutch sentence names `key`: its title, with what to type in brackets."""
    last = _INDEX.sub("", key).rpartition(".")[2]
    title = title_of(path, key)
    return f"'{last}'" if title == last else f"'{title}' ({last})"


def models_of(path: str) -> tuple[type[BaseModel], ...]:
    """Give the models of the file at `path`: one for each kind where it is a document."""
    return _MODELS.get(position(path).role, ())


def _models(annotation: Any) -> tuple[type[BaseModel], ...]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return (annotation,)
    return tuple(model for part in get_args(annotation) for model in _models(part))
