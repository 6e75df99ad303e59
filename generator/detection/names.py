"""Whether a word is a name: the shipped lists, and the names of municipalities."""

import unicodedata
from dataclasses import dataclass, field
from functools import cache

from generator.authorities.municipalities import all_municipalities
from generator.authorities.person_names import first_names_elsewhere, person_names
from generator.detection.person_words import COMPASS, MOSTLY_NAMES, REGIONS

_LETTERS = str.maketrans({"ø": "o", "ł": "l", "ı": "i", "ß": "ss", "æ": "ae", "đ": "d", "ð": "d", "œ": "oe"})
# No ordinary word ends on these; a list of surnames is never complete.
_ONLY_SURNAMES = (
    "stra", "dsma", "tsma", "rsma", "lsma", "ksma", "nsma", "inga", "wski", "wska", "wicz", "oglu", "poulos",
    "mahabir", "ramsingh",
)  # fmt: skip
_SHORTEST_PLACE = 4  # letters: of 'Capelle aan den IJssel' the first word is a place too


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Folded words by what they can be; the sets overlap only between first names and surnames."""

    first: frozenset[str] = field(repr=False)  # and never an ordinary word
    any_first: frozenset[str] = field(repr=False)
    called: frozenset[str] = field(repr=False)  # and with a capital nothing else
    surname: frozenset[str] = field(repr=False)  # and neither an ordinary word nor a municipality
    any_surname: frozenset[str] = field(repr=False)
    places: frozenset[str] = field(repr=False)
    telling: frozenset[str] = field(repr=False)  # first names and surnames that are nothing else

    def is_first(self, word: str) -> bool:
        """Whether a folded word is a first name and nothing else; of 'jean-pierre' both parts count."""
        if word in self.called:
            return True
        parts = word.split("-")
        return len(parts) > 1 and all(part in self.any_first for part in parts)

    def is_surname(self, word: str) -> bool:
        """Whether a folded word is a surname and nothing else; of 'boersma-bos' one part must be."""
        if word in self.surname or (word.endswith(_ONLY_SURNAMES) and word not in self.places):
            return True
        parts = word.split("-")
        if not COMPASS.isdisjoint(parts):
            return False
        known = [part for part in parts if part in self.any_surname]
        return len(parts) > 1 and len(known) == len(parts) and any(part in self.surname for part in parts)


@cache
def lexicon() -> Lexicon:
    """Give the names by what they can be."""
    names = person_names()
    towns = frozenset(fold(one.name) for one in all_municipalities())
    parts = frozenset(word for town in towns for word in town.split() if len(word) > _SHORTEST_PLACE)
    places = towns | (parts - names.first - names.first_and_word - MOSTLY_NAMES) | REGIONS
    first, surname = names.first - places, names.surname - places
    return Lexicon(
        first=first,
        called=first | MOSTLY_NAMES,
        any_first=MOSTLY_NAMES | names.first | names.first_and_word,
        surname=surname,
        any_surname=names.surname | names.surname_and_word,
        places=places,
        telling=first | surname | MOSTLY_NAMES,
    )


def fold(word: str) -> str:
    """Give a word in lower case and without diacritics."""
    word = word.lower()
    if word.isascii():
        return word
    bare = unicodedata.normalize("NFKD", word.translate(_LETTERS))
    return "".join(letter for letter in bare if not unicodedata.combining(letter)).replace("’", "'")


def is_from_elsewhere(word: str) -> bool:
    """Whether a folded word is a first name of elsewhere; that list is read when it is first asked for."""
    return word in first_names_elsewhere()
