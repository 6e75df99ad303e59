"""Every text that front matter or settings hold, with the key it stands at."""

from collections.abc import Iterator
from typing import NamedTuple

from pydantic import BaseModel

from generator.model.library import Document
from generator.model.term import Term


class TextAt(NamedTuple):
    """A text with its key, such as `recommendations[0].text`."""

    key: str
    text: str


def texts_of(value: object, key: str = "") -> Iterator[TextAt]:
    """Give every text in a value of front matter or settings; a word of a closed list is none."""
    if isinstance(value, str):
        if not isinstance(value, Term):
            yield TextAt(key, value)
    elif isinstance(value, BaseModel):
        for name, field in type(value).model_fields.items():
            yield from texts_of(getattr(value, name), _under(key, field.alias or name))
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from texts_of(item, f"{key}[{number}]")
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from texts_of(item, _under(key, str(name)))


def front_of(document: Document) -> str:
    """Give the front matter as it was written."""
    return document.source.removesuffix(document.body) if document.body else document.source


def _under(key: str, name: str) -> str:
    return f"{key}.{name}" if key else name
