"""The word that was probably meant."""

from collections.abc import Iterable
from difflib import get_close_matches

_BEGINNING = 3  # characters; fewer say nothing
_ALIKE = 0.6  # share of equal characters below which a suggestion confuses more than it helps


def nearest(word: str, choices: Iterable[str]) -> str | None:
    """Give the choice that looks most like `word`, None where nothing comes near; the same in any order."""
    folded = {choice.casefold(): choice for choice in sorted(choices, reverse=True)}
    begun = [choice for choice in folded if choice.startswith(word.casefold())]
    if len(begun) == 1 and len(word) >= _BEGINNING:
        return folded[begun[0]]  # 'wmo' is the beginning of 'wmo-2015', and more alike to 'woo'
    found = get_close_matches(word.casefold(), sorted(folded), n=1, cutoff=_ALIKE)
    return folded[found[0]] if found else None
