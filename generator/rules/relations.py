"""The other documents that a document names."""

from collections.abc import Iterator

from generator.model.front_matter import FrontMatter


def numbered_relations(meta: FrontMatter) -> Iterator[tuple[str, str]]:
    """Give every id that a document names, with the key and the number in its list."""
    before: dict[str, int] = {}
    for key, target in meta.relations:
        number = before.get(key, 0)
        before[key] = number + 1
        yield f"{key}[{number}]", target
