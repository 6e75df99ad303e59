"""The values of front matter and settings, one by one, with the name and the words that a reader knows."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import NamedTuple

from pydantic import BaseModel

from generator.model.term import Term

INTERNAL = frozenset(
    {
        *("publication_decision", "hearing", "publish_after_event", "release_after", "informed"),
        *("withheld", "redaction", "milestones", "consulted", "found_at", "suppressions", "decision"),
    }
)
"""Keys of front matter that no page shows, or only in part; whoever can read the sources reads them."""


class Value(NamedTuple):
    """One value, with the key it stands under at the top, and its name for a reader."""

    key: str
    label: str  # 'Aanbevelingen 2, Stand'
    text: str


def values_of(model: BaseModel) -> Iterator[Value]:
    """Give every value of a model that is not empty, in the order of the contract."""
    for name, field in type(model).model_fields.items():
        key = field.alias or name
        for label, text in _leaves(getattr(model, name), field.title or key):
            yield Value(key, label, text)


def differences(before: BaseModel | None, after: BaseModel | None) -> tuple[tuple[Value, Value], ...]:
    """Give the values that differ, as (before, after); an absent one is empty."""
    old = {(value.key, value.label): value for value in (values_of(before) if before else ())}
    new = {(value.key, value.label): value for value in (values_of(after) if after else ())}
    pairs = ((_at(old, place), _at(new, place)) for place in dict.fromkeys((*old, *new)))
    return tuple((was, is_) for was, is_ in pairs if was.text != is_.text)


def _at(values: Mapping[tuple[str, str], Value], place: tuple[str, str]) -> Value:
    return values.get(place) or Value(*place, "")


def _leaves(value: object, label: str) -> Iterator[tuple[str, str]]:
    match value:
        case None | () | "":
            return
        case BaseModel():
            for name, field in type(value).model_fields.items():
                yield from _leaves(getattr(value, name), f"{label}, {field.title or name}")
        case dict():
            for name, item in value.items():
                yield from _leaves(item, f"{label}, {name.label if isinstance(name, Term) else name}")
        case tuple() if not any(isinstance(item, BaseModel) for item in value):
            yield label, ", ".join(words(item) for item in value)
        case tuple():
            for number, item in enumerate(value, start=1):
                yield from _leaves(item, f"{label} {number}")
        case _:
            yield label, words(value)


def words(value: object) -> str:
    """Write one value as a Dutch reader knows it."""
    match value:
        case Term():
            return value.label
        case bool():
            return "ja" if value else "nee"
        case datetime():
            return f"{value:%Y-%m-%d %H:%M}"
        case date():
            return value.isoformat()
        case _:
            return str(value)
