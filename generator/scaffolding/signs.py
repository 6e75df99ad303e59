"""Words of a file as text in our dialect: no sign gets a meaning that the writer did not give it."""

import re
import unicodedata

from generator.model.terms import Mark

_GROUND = r"\d\.\d{1,2}[a-z]?\.\d{1,2}[a-z]?"
MARK = re.compile(rf"\[lak:{_GROUND}(?:,{_GROUND})* (?:{'|'.join(mark.value for mark in Mark)})\]")
"""A redaction that the writer already put there keeps its meaning."""
_MEANING = re.compile(r"[\\`*\[\]<>~{]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w{1,32};)")
_AT_START = re.compile(
    r"(?P<space>\s*)(?:(?P<number>\d{1,9})(?=[.)](?:\s|\Z))|(?=[#>|]|[-+=:](?:\s|\Z|[-=:]{2})))"
)
_SPACES = frozenset("\t\n\x0b\x0c\r\x85\u2028\u2029")
SYMBOLS = str.maketrans(
    {"\uf0b7": "•", "\uf0a7": "•", "\uf0d8": "•", "\uf0fc": "✓", "\uf0e0": "→", "\uf02d": "–", "\ufffd": ""}
)
"""What fonts with symbols put in the private range: it would be an empty box on the site."""
_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"})


def clean(text: str) -> str:
    """Give the text without signs that nobody sees, and with one kind of space."""
    text = text.translate(SYMBOLS)
    if text.isascii() and text.isprintable():
        return text
    return "".join(_seen(sign) for sign in text)


def _seen(sign: str) -> str:
    if sign in _SPACES or unicodedata.category(sign) == "Zs":
        return " "
    return "" if unicodedata.category(sign) in _UNSEEN else sign


def escaped(text: str) -> str:
    """Give running text in which no sign has a meaning, except in a redaction mark."""
    pieces, end = [], 0
    for mark in MARK.finditer(text):
        pieces += [_escaped(text[end : mark.start()]), mark[0]]
        end = mark.end()
    return "".join((*pieces, _escaped(text[end:])))


def at_line_start(line: str) -> str:
    """Give a line that does not become a list, a heading, a quote or a rule by how it begins."""
    found = _AT_START.match(line)
    if found is None:
        return line
    begin = found.end()
    return f"{line[:begin]}\\{line[begin:]}"


def _escaped(text: str) -> str:
    return _MEANING.sub(lambda found: "\\" + found[0], text)
