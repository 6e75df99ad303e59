"""Words that mean the same to a citizen, forms of verbs, and questions that belong elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from generator.authorities.shipped import records


@dataclass(frozen=True, slots=True)
class Synonyms:
    """Words or phrases that find each other; those of `wider` find these, and are not found by them."""

    terms: tuple[str, ...]
    wider: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A subject that the Wmo is not about, and who supervises it."""

    terms: tuple[str, ...]
    who: str  # Dutch sentence for the reader
    url: str


@cache
def synonyms() -> tuple[Synonyms, ...]:
    """Give the shipped groups, in the order of the file."""
    found = records("synonyms")
    return tuple(Synonyms(tuple(item["terms"]), tuple(item.get("wider", ()))) for item in found)


@cache
def irregular_forms() -> Mapping[str, str]:
    """Give forms that no ending explains, each with the word that it is a form of."""
    found = {form: item["lemma"] for item in records("inflections") for form in item.get("forms", ())}
    return MappingProxyType(found)


@cache
def verbs() -> tuple[str, ...]:
    """Give the infinitives of which every form counts as one word."""
    return tuple(item["lemma"] for item in records("inflections") if item.get("verb"))


@cache
def elsewhere() -> tuple[Elsewhere, ...]:
    """Give the subjects that the Wmo is not about."""
    return tuple(
        Elsewhere(tuple(item["terms"]), item["who"], item.get("url", "")) for item in records("elsewhere")
    )


@cache
def compound_parts() -> frozenset[str]:
    """Give words that many Dutch compounds are made of (OpenTaal, see the head of the file)."""
    place = files("generator.authorities").joinpath("data", "compound_parts.txt")
    lines = place.read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))
