"""The closed lists of words for services, themes and laws, each with a Dutch label."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from types import MappingProxyType

from generator.authorities.shipped import records


class Vocabulary(Enum):
    """The keys of the front matter that take words of a shipped list; the value is the key, with dashes."""

    SERVICES = "services"  # what a provider offers
    THEMES = "themes"  # what a report is about
    LEGAL_FRAMEWORKS = "legal-frameworks"  # which law applies


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a vocabulary; `id` and `uri` only for a law (BWB number, for the AVG its CELEX number)."""

    key: str
    label: str
    source: str
    id: str = ""
    uri: str = ""


def words(of: Vocabulary) -> tuple[Word, ...]:
    """Give the words of a vocabulary, in the order in which a reader sees them."""
    return tuple(_vocabularies()[of].values())


def word(of: Vocabulary, key: str) -> Word | None:
    """Give the word with a key."""
    return _vocabularies()[of].get(key)


def keys(of: Vocabulary) -> tuple[str, ...]:
    """Give the keys of a vocabulary, in the order in which a reader sees them."""
    return tuple(_vocabularies()[of])


@cache
def _vocabularies() -> Mapping[Vocabulary, Mapping[str, Word]]:
    found: dict[Vocabulary, dict[str, Word]] = {of: {} for of in Vocabulary}
    for record in records("vocabularies"):
        item = Word(
            key=record["key"],
            label=record["label"],
            source=record["source"],
            id=record.get("id", ""),
            uri=record.get("uri", ""),
        )
        found[Vocabulary(record["list"])][item.key] = item
    return MappingProxyType({of: MappingProxyType(items) for of, items in found.items()})
