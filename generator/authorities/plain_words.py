"""Words that many readers stumble over, each with a plainer one."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from generator.authorities.shipped import records

Phrase = tuple[str, ...]  # one word or more, in small letters


@cache
def plain_words() -> Mapping[str, tuple[tuple[Phrase, str], ...]]:
    """Give the phrases with their plain words by the first word, the longest phrase first."""
    found: dict[str, list[tuple[Phrase, str]]] = {}
    for record in records("plain_words"):
        for form in record["forms"]:
            phrase = tuple(form.split())
            found.setdefault(phrase[0], []).append((phrase, record["plain"]))
    return MappingProxyType({first: tuple(sorted(pairs, key=_longest)) for first, pairs in found.items()})


def _longest(pair: tuple[Phrase, str]) -> tuple[int, Phrase]:
    return -len(pair[0]), pair[0]
