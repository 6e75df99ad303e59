"""Dutch text in sentences and words, as far as counting them asks for."""

import re
from collections.abc import Iterator

# What ends in a full stop and does not end a sentence, even before a capital or a number.
_SHORT = frozenset(
    [
        "afb",
        "afd",
        "art",
        "artt",
        "bijv",
        "blz",
        "ca",
        "circa",
        "d.d",
        "dd",
        "dhr",
        "dr",
        "drs",
        "d.w.z",
        "excl",
        "hfst",
        "incl",
        "ing",
        "i.o.m",
        "i.p.v",
        "ir",
        "i.v.m",
        "jl",
        "max",
        "m.b.t",
        "mevr",
        "min",
        "m.i.v",
        "m.n",
        "mr",
        "nr",
        "nrs",
        "o.a",
        "par",
        "prof",
        "resp",
        "st",
        "stb",
        "stcrt",
        "t.a.v",
        "t.b.v",
        "tel",
        "t.o.v",
        "vgl",
    ]
)
_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s)")
_SPACE = re.compile(r"\s")
_PARAGRAPH = re.compile(r"\n\s*\n|\n\s*(?:[-*+]|\d{1,2}[.)])\s+")
_MARK = re.compile(r"\[lak:[^\]]*\]")
_WORD = re.compile(r"\S*\w\S*")
_LONGEST = 12  # characters; no abbreviation is longer
_OPENING = "\"'“”‘’(["


def sentences(text: str) -> Iterator[str]:
    """Give the sentences of a text; an item of a list and a paragraph end one as well."""
    for paragraph in _PARAGRAPH.split(text):
        start = 0
        for end in _END.finditer(paragraph):
            if _goes_on(paragraph, end):
                continue
            yield paragraph[start : end.end()].strip()
            start = end.end()
        rest = paragraph[start:].strip()
        if rest:
            yield rest


def count_words(sentence: str) -> int:
    """Count the words; a redaction is one."""
    return len(_WORD.findall(_MARK.sub("lak", sentence)))


def _goes_on(paragraph: str, end: re.Match[str]) -> bool:
    after = paragraph[end.end() :].lstrip().lstrip(_OPENING)
    if not after:
        return False
    if after[0].islower():  # a sentence begins with a capital or a number
        return True
    if paragraph[end.start()] != ".":
        return False
    before = paragraph[max(0, end.start() - _LONGEST) : end.start()]
    word = _SPACE.split(before)[-1].lstrip(_OPENING).casefold()
    return word in _SHORT or (len(word) == 1 and word.isalpha())
