"""The word that was probably meant."""

from collections.abc import Iterable
from difflib import get_close_matches

_ALIKE = 0.6  # share of equal characters below which a suggestion confuses more than it helps


def nearest(word: str, choices: Iterable[str]) -> str | None:
    """Give the choice that looks most like `word`, None where nothing comes near; the same in any order."""
    folded = {choice.casefold(): choice for choice in sorted(choices, reverse=True)}
    found = get_close_matches(word.casefold(), sorted(folded), n=1, cutoff=_ALIKE)
    return folded[found[0]] if found else None
