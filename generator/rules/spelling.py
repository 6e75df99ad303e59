"""Which word was meant, where that is beyond doubt; a suggestion in a message may be bolder than this."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

from generator.model.term import Term

_SHORTEST = 5  # letters; in a shorter word one letter more or less makes another word
_BEGINNING = 6  # letters of a label that say enough


def same_word(written: str, choices: Iterable[str]) -> str | None:
    """Give the one choice that differs only in capitals, accents, spaces, dashes and underscores."""
    folded = _folded(written)
    return _only(choice for choice in choices if _folded(choice) == folded)


def word_meant(written: str, choices: Mapping[str, str]) -> str | None:
    """Give the one choice that was meant: by its word, its Dutch label or with one typing error.

    The labels stand behind the choices.
    """
    if found := same_word(written, choices):
        return found
    folded = _folded(written)
    if found := _only(choice for choice, label in choices.items() if _folded(label) == folded):
        return found
    if len(folded) >= _BEGINNING:
        begun = (choice for choice, label in choices.items() if _folded(label).startswith(f"{folded}-"))
        if found := _only(begun):
            return found
    return typed_wrongly(written, choices)


def typed_wrongly(written: str, choices: Iterable[str]) -> str | None:
    """Give the one choice that is written with one letter wrong, missing, doubled or changed about."""
    folded = _folded(written)
    if len(folded) < _SHORTEST:
        return None
    return _only(choice for choice in choices if _is_one_off(folded, _folded(choice)))


def labelled(choices: Iterable[str]) -> dict[str, str]:
    """Give the choices of a closed list with their Dutch labels; empty labels where none are known."""
    wanted = tuple(choices)
    labels = dict.fromkeys(wanted, "")
    for term in Term.__subclasses__():
        if {str(member) for member in term} == set(wanted):
            labels.update((str(member), member.label) for member in term)
    return labels


def _only(found: Iterable[str]) -> str | None:
    each = tuple(found)
    return each[0] if len(each) == 1 else None


def _folded(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.strip()).encode("ascii", "ignore").decode().casefold()
    return re.sub(r"[\s_-]+", "-", plain)


def _is_one_off(one: str, other: str) -> bool:
    """Whether one letter makes the difference; never a digit: then it is another number."""
    if re.sub(r"\D", "", one) != re.sub(r"\D", "", other) or abs(len(one) - len(other)) > 1:
        return False
    short, long = sorted((one, other), key=len)
    at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    about = long[at + 1 : at + 2] + long[at : at + 1] + long[at + 2 :]
    return short[at + 1 :] == long[at + 1 :] or short[at:] == about
