"""How text becomes words: the same way here and in `theme/assets/search.mjs`, or nothing is found."""

import re
import unicodedata

# Accents, and characters that hide inside a word without being seen (soft hyphen, zero-width space).
_IGNORED = re.compile("[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]")
_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Give `text` in lower case and without accents."""
    if text.isascii():
        return text.lower()
    return _IGNORED.sub("", unicodedata.normalize("NFKD", text)).lower()


def words_of(text: str) -> list[str]:
    """Give the folded words of `text` in order; punctuation, hyphens and apostrophes divide words."""
    return _WORD.findall(fold(text))


def browser_order(word: str) -> bytes:
    """Sort key that agrees with `<` between strings in a browser, which compares UTF-16 units."""
    return word.encode("utf-16-be", "surrogatepass")
