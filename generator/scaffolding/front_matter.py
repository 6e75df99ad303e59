"""Front matter as text: keys in the order of the model, each with a comment that says what it means."""

from collections.abc import Iterable, Iterator

from pydantic.fields import FieldInfo

from generator.model.kinds import KINDS
from generator.model.terms import Kind
from generator.scaffolding.drafted import Drafted


def order_of(kind: Kind) -> tuple[str, ...]:
    """Give the keys of a kind, as the front matter names them, in their order."""
    return tuple(field.alias or name for name, field in KINDS[kind].model_fields.items())


def explained(kind: Kind, key: str) -> str:
    """Give the Dutch title and the meaning of a key."""
    field = field_of(kind, key)
    return f"{field.title}. {field.description}" if field else ""


def has_key(kind: Kind, key: str) -> bool:
    """Whether a document of this kind may have a key."""
    return field_of(kind, key) is not None


def is_required(kind: Kind, key: str) -> bool:
    """Whether a document of this kind cannot do without a key."""
    field = field_of(kind, key)
    return field is not None and field.is_required()


def field_of(kind: Kind, key: str) -> FieldInfo | None:
    """Give what the model says of a key, by the name that it has in the front matter."""
    fields = KINDS[kind].model_fields.items()
    return next((field for name, field in fields if key == (field.alias or name)), None)


def written_front(kind: Kind, keys: Iterable[Drafted]) -> str:
    """Give the front matter with its fences; a key without a value becomes part of its comment."""
    ranks = {key: rank for rank, key in enumerate(order_of(kind))}
    lines = [
        line for drafted in sorted(keys, key=lambda item: ranks[item.key]) for line in _lines(kind, drafted)
    ]
    return "\n".join(("---", *lines, "---", ""))


def _lines(kind: Kind, drafted: Drafted) -> Iterator[str]:
    yield f"# {explained(kind, drafted.key)} {drafted.sure.label}: {drafted.why}"
    sign = "" if drafted.yaml else "# "
    space = "" if drafted.yaml.startswith("\n") or not drafted.yaml else " "
    yield f"{sign}{drafted.key}:{space}{drafted.yaml}"
