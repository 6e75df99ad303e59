"""How text becomes words: the same way here and in `theme/assets/search.mjs`, or nothing is found."""

import re
import unicodedata

# Accents, and characters that hide inside a word without being seen (soft hyphen, zero-width space).
_IGNORED = re.compile("[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]")
_WORD = re.compile(r"[^\W_]+")
_THOUSANDS = re.compile(r"(?<=\d)[.](?=\d{3}(?!\d))")
NUMBERED = r"([a-z]{2,6})[ \-]*((?:19|20)\d\d)[ \-]*0*(\d{1,5})"  # an id however it is written
_NUMBERED = re.compile(NUMBERED)


def fold(text: str) -> str:
    """Give `text` in lower case and without accents."""
    if text.isascii():
        return text.lower()
    return _IGNORED.sub("", unicodedata.normalize("NFKD", text)).lower()


def words_of(text: str) -> list[str]:
    """Give the folded words of `text` in order; hyphens and apostrophes divide words, 1.200 is one."""
    return _WORD.findall(_THOUSANDS.sub("", fold(text)))


def id_key(text: str) -> str:
    """Give the key of an id however it is written: 'VR-2026-001' and 'vr 2026 1' are '#vr2026/1'."""
    found = _NUMBERED.fullmatch(fold(text))
    return f"#{found[1]}{found[2]}/{found[3]}" if found else ""


_SOUNDS = (
    ("ij", "y"),
    ("ch", "g"),
    ("ph", "f"),
    ("th", "t"),
    ("qu", "k"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "sy"),
)
_LETTERS = str.maketrans("cqxzvd", "kkksft", "aeiouyhj")
_TWICE = re.compile(r"(.)\1+")


def skeleton(term: str) -> str:
    """Give the consonants of a term as they sound: words that are easily mistaken have the same.

    Terms are in the order of their skeletons, so that a word and most ways to misspell it are in one file.
    """
    if term.startswith("#"):
        return term
    for written, sound in _SOUNDS:
        term = term.replace(written, sound)
    return _TWICE.sub(r"\1", term.translate(_LETTERS))


def browser_order(word: str) -> bytes:
    """Sort key that agrees with `<` between strings in a browser, which compares UTF-16 units."""
    return word.encode("utf-16-be", "surrogatepass")
