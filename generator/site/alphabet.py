"""Lists from A to Z: the way in for who knows a name, with or without a script."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.site.paging import leaves_of
from generator.site.sheet import Sheet
from generator.site.texts import N_, numbered
from generator.staging.public_document import PublicDocument
from generator.staging.public_parts import Link

ALPHABET = Link("a-z/", N_("Alle stukken van A tot Z"))
_ABOVE = Link("zoeken/", N_("Zoeken"))
FEW = 24  # names that are seen at a glance: letters between them would only be in the way
PER_PAGE = 200
_BEFORE = re.compile(r"^(?:['‘’]s[- ]|\W)+", re.IGNORECASE)  # 's-Hertogenbosch stands with the H

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Letter(Generic[T]):
    """What begins with one letter; the sign is empty where the list is short."""

    sign: str
    entries: tuple[T, ...]

    @property
    def anchor(self) -> str:
        """The name of its place on a page and in an address."""
        return self.sign.lower()


def letters_of(entries: Iterable[T], label: Callable[[T], str], *, few: int = FEW) -> tuple[Letter[T], ...]:
    """Divide `entries` by the first letter of their labels, in order."""
    ordered = sorted(entries, key=lambda entry: (_sorted_by(label(entry)), label(entry)))
    if len(ordered) <= few:
        return (Letter("", tuple(ordered)),)
    found: dict[str, list[T]] = {}
    for entry in ordered:
        found.setdefault(_sign(label(entry)), []).append(entry)
    return tuple(Letter(sign, tuple(found[sign])) for sign in sorted(found))


def alphabet_sheets(documents: tuple[PublicDocument, ...]) -> Iterator[Sheet]:
    """Give the page with all titles; where they are many, a page for each letter."""
    letters = letters_of(documents, lambda document: document.title, few=0)
    is_whole = len(documents) <= PER_PAGE
    links = tuple(Link(f"#{one.anchor}" if is_whole else f"a-z/{one.anchor}/", one.sign) for one in letters)
    values = {"letters": letters if is_whole else (), "links": links, "total": len(documents), "steps": ()}
    yield Sheet(ALPHABET.address, "alphabet.html", ALPHABET.label, values, active="zoeken/", trail=(_ABOVE,))
    if not is_whole:
        for letter in letters:
            yield from _pages_of(letter, links)


def _pages_of(letter: Letter[PublicDocument], links: tuple[Link, ...]) -> Iterator[Sheet]:
    title = N_("Stukken met de %(letter)s", letter=letter.sign)
    base = f"{ALPHABET.address}{letter.anchor}/"
    for leaf in leaves_of(base, letter.entries, per_page=PER_PAGE):
        part = Letter(letter.sign, leaf.entries)
        values = {"letters": (part,), "links": links, "total": len(letter.entries), "steps": leaf.steps}
        yield Sheet(
            leaf.address,
            "alphabet.html",
            numbered(title, leaf.number, total=leaf.total) if leaf.total > 1 else title,
            values,
            active=_ABOVE.address,
            trail=(_ABOVE, ALPHABET),
            hidden=leaf.number > 1,
        )


def _sorted_by(label: str) -> str:
    plain = "".join(one for one in unicodedata.normalize("NFKD", label) if not unicodedata.combining(one))
    return _BEFORE.sub("", plain).casefold() or plain.casefold()


def _sign(label: str) -> str:
    first = _sorted_by(label)[:1].upper()
    return first if "A" <= first <= "Z" else "0-9"
