"""Bare web and mail addresses in running text, the way GitHub's dialect makes links of them."""

import re
from typing import NamedTuple

_CANDIDATE = re.compile(
    r"(?<![A-Za-z0-9])(?:https?://|(?<![^\s*_~(])www\.)[^\s<\x00-\x1f]+"
    r"|(?<![A-Za-z0-9.+_/@:-])[A-Za-z0-9][A-Za-z0-9.+_-]{0,63}@[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63})+",
    re.IGNORECASE,
)
_HOST = re.compile(r"(?:https?://)?(?:[^\s/?#:@]*@)?([^\s/?#:]+)", re.IGNORECASE)
_DOMAIN = re.compile(r"\w[\w-]*(?:\.\w[\w-]*)+")
_ENTITY_TAIL = re.compile(r"&[A-Za-z0-9]+;$")
_TRAILING = "?!.,:*_~'\""


class BareAddress(NamedTuple):
    """An address without any Markdown around it, by its place in the text."""

    start: int
    end: int
    href: str


def find_addresses(text: str) -> list[BareAddress]:
    """Give the bare addresses of a text; trailing punctuation is not a part of them."""
    if "://" not in text and "ww." not in text.lower() and "@" not in text:
        return []
    found = []
    for match in _CANDIDATE.finditer(text):
        address = _trim(match[0])
        href = _href(address)
        if href:
            found.append(BareAddress(match.start(), match.start() + len(address), href))
    return found


def _href(address: str) -> str:
    lowered = address.lower()
    if lowered.startswith(("http://", "https://")):
        return address if _has_domain(address) else ""
    if lowered.startswith("www."):
        return "https://" + address if _has_domain(address) else ""
    return "" if address[-1] in "-_" else "mailto:" + address


def _has_domain(address: str) -> bool:
    host = _HOST.match(address)
    if host is None or not _DOMAIN.fullmatch(host[1]):
        return False
    return "_" not in "".join(host[1].split(".")[-2:])


def _trim(address: str) -> str:
    """Take off what belongs to the sentence: punctuation, a surplus closing bracket, an entity."""
    while address:
        if address[-1] in _TRAILING:
            address = address[:-1]
        elif address[-1] == ")" and address.count(")") > address.count("("):
            address = address[:-1]
        elif address[-1] == ";" and _ENTITY_TAIL.search(address):
            address = _ENTITY_TAIL.sub("", address)
        else:
            return address
    return address
