"""The names of providers who are natural persons: they stand in providers.yml and nowhere else."""

import re
from collections.abc import Iterator, Mapping

from generator.model.provider import Provider

_BETWEEN_WORDS = re.compile(r"[^a-z0-9]+")


def private_names(providers: Mapping[str, Provider]) -> tuple[str, ...]:
    """Give every name of every provider who is a natural person, sorted."""
    names: set[str] = set()
    for provider in providers.values():
        if provider.natural_person:
            names.update((provider.name, *provider.trade_names, *(old.name for old in provider.formerly)))
            names.discard(provider.shown_as or "")
    return tuple(sorted(names))


def places_of(name: str, text: str, *, folded: str) -> Iterator[tuple[int, int]]:
    """Give the stretches of a text that hold the name, in any case; `folded` is the text in lower case."""
    words = name.split()
    if max(words, key=len).lower() not in folded:
        return
    pattern = r"\s+".join(map(re.escape, words))
    for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", text, re.IGNORECASE):
        yield match.span()


def is_in_file_name(name: str, path: str) -> bool:
    """Whether the name of a file holds the name, with dashes between its words."""
    wanted = _BETWEEN_WORDS.sub("-", name.lower()).strip("-")
    return f"-{wanted}-" in f"-{path.rpartition('/')[2].removesuffix('.md')}-"
