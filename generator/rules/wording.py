"""Hard words and abbreviations in a short text."""

import re
from collections.abc import Iterable, Iterator

from generator.authorities.plain_words import Phrase, plain_words

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_ABBREVIATION = re.compile(r"(?<![\w\[:.-])[A-Z]{2,6}(?![\w.-])")
_EXPLAINED = re.compile(r"\(([A-Z]{2,6})\)|\b([A-Z]{2,6}) \(")  # 'verklaring omtrent het gedrag (VOG)'
# Known to every reader, or part of a name.
_KNOWN = frozenset({"BV", "COVID", "EHBO", "EU", "GGD", "NV", "OK", "PDF", "TV", "VOF", "VS"})
_ROMAN = re.compile(r"[IVX]+\Z")
_MARK = re.compile(r"\[lak:[^\]]*\]")


def hard_words_in(text: str) -> Iterator[tuple[str, str]]:
    """Give each hard word or phrase of a text once, as it stands there, with the plainer one."""
    words = _WORD.findall(text)
    folded = [word.casefold() for word in words]
    seen: set[Phrase] = set()
    for start in range(len(words)):
        found = _phrase_at(start, folded)
        if found is not None and found[0] not in seen:
            seen.add(found[0])
            yield " ".join(words[start : start + len(found[0])]), found[1]


def _phrase_at(start: int, folded: list[str]) -> tuple[Phrase, str] | None:
    for phrase, plain in plain_words().get(folded[start], ()):
        if tuple(folded[start : start + len(phrase)]) == phrase:
            return phrase, plain
    return None


def unexplained_in(text: str, explained: Iterable[str]) -> Iterator[str]:
    """Give each abbreviation of a text that neither the text nor `explained` makes clear, once."""
    found = dict.fromkeys(_ABBREVIATION.findall(_MARK.sub(" ", text)))
    if not found:
        return
    clear = {word for pair in _EXPLAINED.findall(text) for word in pair if word} | _KNOWN
    clear.update(word for name in explained for word in _WORD.findall(name.upper()))
    for word in found:
        if word not in clear and not _ROMAN.match(word):
            yield word
