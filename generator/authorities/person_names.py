"""First names and surnames used in the Netherlands, folded, and which of them are also ordinary words."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class PersonNames:
    """Names in lower case and without diacritics; surnames without tussenvoegsel."""

    first: frozenset[str]
    first_and_word: frozenset[str]  # 'roos', 'mark'
    surname: frozenset[str]
    surname_and_word: frozenset[str]  # 'bakker', 'berg'


@cache
def person_names() -> PersonNames:
    """Give the shipped names; sources and licences stand in data/person_names.md."""
    text = _content("person_names.txt")
    lists = {}
    for section in text.removeprefix("[").split("\n["):
        heading, _, lines = section.partition("]\n")
        lists[heading] = frozenset(lines.split("\n")) - {""}
    return PersonNames(
        first=lists["first"],
        first_and_word=lists["first-and-word"],
        surname=lists["surname"],
        surname_and_word=lists["surname-and-word"],
    )


@cache
def first_names_elsewhere() -> frozenset[str]:
    """Give other first names of the world, which say nothing unless a surname follows."""
    return frozenset(_content("person_names_elsewhere.txt").split("\n")) - {""}


def _content(name: str) -> str:
    return files("generator.authorities").joinpath("data", name).read_text(encoding="utf-8")
