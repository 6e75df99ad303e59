"""Which key of the contract was meant by one that does not exist."""

import re
from functools import reduce
from operator import or_
from typing import Any

from generator.model.kinds import KINDS
from generator.model.terms import Kind
from generator.reading.document import PageMatter
from generator.reading.layout import Role, position
from generator.rules.manuscript import Manuscript
from generator.rules.rule import Flaw
from generator.rules.spelling import same_word, typed_wrongly
from generator.rules.titles import models_of
from generator.settings.keys import known_keys
from generator.source.tree import parent

_KINDS = {str(kind): kind for kind in Kind}
_INDEX = re.compile(r"\[\d+\]")


def key_meant(flaw: Flaw, manuscript: Manuscript) -> str | None:
    """Give the one key that is not there yet and was clearly meant."""
    above = parent(flaw.key)
    steps = _INDEX.sub("", above).split(".") if above else []
    there = {key for key in manuscript.places.keys if parent(key) == above}
    prefix = f"{above}." if above else ""
    free = [name for name in known_keys(_model(manuscript), steps) if prefix + name not in there]
    name = flaw.value("name")
    return same_word(name, free) or typed_wrongly(name, free)


def _model(manuscript: Manuscript) -> Any:
    role = position(manuscript.path).role
    if role is Role.PAGE:
        return PageMatter
    if role is Role.DOCUMENT:
        named = (manuscript.tree.values or {}).get("kind")
        kind = _KINDS.get(named) if isinstance(named, str) else None
        return KINDS[kind] if kind else None
    return reduce(or_, models_of(manuscript.path), None)
