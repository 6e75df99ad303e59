"""The record of hoor en wederhoor in the front matter of a document."""

from typing import Any

from generator.model.library import Document
from generator.model.procedure import Hearing
from generator.rules.entries import with_entry

_KEY, _TITLE = "hearing", "Hoor en wederhoor"


def with_hearing(document: Document, hearing: Hearing) -> str:
    """Give the source with this record; refused where the keys are not on lines of their own."""
    told = hearing.model_dump(mode="python", by_alias=True, exclude_none=True, exclude_defaults=True)
    value = {key: _scalars(item) for key, item in told.items()}
    return with_entry(document, _KEY, value=value, title=_TITLE)


def _scalars(value: Any) -> Any:
    """Give what YAML can write: no enums, and lists for tuples."""
    if isinstance(value, dict):
        return {key: _scalars(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [_scalars(item) for item in value]
    return str(value) if isinstance(value, str) else value
