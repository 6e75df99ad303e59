"""volledigheid/register.json: everything of the page about completeness, for who wants to compute with it."""

import json
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from generator.model.node import Node
from generator.outputs.output_file import OutputFile
from generator.register.completeness import Completeness
from generator.staging.public import PublicSite


def register_json(site: PublicSite, known: Completeness) -> OutputFile:
    """Give the figures under the names that the code has for them; a key that is null is not known."""
    content = {
        "version": 1,
        "partnership": site.publisher.key,
        "moment": site.moment.isoformat(),
        "municipalities": {item.link.key: item.link.label for item in site.municipalities},
        **_values(known),
    }
    # On one line: with indents it takes four times as long, and is larger by a third.
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, default=_plain)
    return OutputFile("volledigheid/register.json", f"{text}\n".encode())


def _values(known: Any) -> dict[str, Any]:
    """Give the fields of a dataclass as they are: to copy all that is in them takes longer than the file."""
    return {field.name: getattr(known, field.name) for field in fields(known)}


def _plain(value: object) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Node):
        return value.model_dump(mode="json")
    if is_dataclass(value):
        return _values(value)
    raise TypeError(f"'{type(value).__name__}' is no figure")
