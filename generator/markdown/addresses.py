"""Bare web and mail addresses in running text, the way GitHub's dialect makes links of them."""

import re
from typing import NamedTuple

_WEB = re.compile(
    r"[hHwW](?:(?<![A-Za-z0-9][hH])ttps?://|(?<![^\s*_~(][wW])ww\.)[^\s<\x00-\x1f]{1,2000}", re.IGNORECASE
)
_LOCAL = re.compile(r"(?<![A-Za-z0-9.+_/@:-])[A-Za-z0-9][A-Za-z0-9.+_-]{0,63}\Z")
_MAIL_HOST = re.compile(r"@[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63})+")
_LOCAL_SIZE = 66
_HOST = re.compile(r"(?:https?://)?(?:[^\s/?#:@]*@)?([^\s/?#:]+)", re.IGNORECASE)
_DOMAIN = re.compile(r"\w[\w-]*(?:\.\w[\w-]*)+")
_ENTITY_TAIL = re.compile(r"&[A-Za-z0-9]+;$")
_TRAILING = "?!.,:*_~'\""


class BareAddress(NamedTuple):
    """An address without any Markdown around it, by its place in the text."""

    start: int
    end: int
    href: str


def find_addresses(text: str, *, start: int, end: int) -> list[BareAddress]:
    """Give the bare addresses between two offsets, in order; trailing punctuation is not a part of them."""
    found: list[BareAddress] = []
    if "://" in text or "ww." in text or "WW." in text:
        found = [address for match in _WEB.finditer(text, start, end) if (address := _web(match))]
    if "@" in text:
        found = sorted([*found, *_mails(text, start=start, end=end)])
    return found


def _mails(text: str, *, start: int, end: int) -> list[BareAddress]:
    found = []
    at = text.find("@", start, end)
    while at >= 0:
        local = _LOCAL.search(text[max(start, at - _LOCAL_SIZE) : at])
        host = _MAIL_HOST.match(text, at, end)
        if local and host and host[0][-1] not in "-_":
            begin = at - len(local[0])
            found.append(BareAddress(begin, host.end(), "mailto:" + text[begin : host.end()]))
        at = text.find("@", at + 1, end)
    return found


def _web(match: re.Match[str]) -> BareAddress | None:
    address = _trim(match[0])
    host = _HOST.match(address)
    if host is None or not _DOMAIN.fullmatch(host[1]) or "_" in "".join(host[1].split(".")[-2:]):
        return None
    # The author gave no scheme; a site that has only http today is not one to send a citizen to.
    href = "https://" + address if address[0] in "wW" else address
    return BareAddress(match.start(), match.start() + len(address), href)


def _trim(address: str) -> str:
    """Take off what belongs to the sentence: punctuation, a surplus closing bracket, an entity."""
    while address:
        if address[-1] in _TRAILING or (address[-1] == ")" and address.count(")") > address.count("(")):
            address = address[:-1]
        elif address[-1] == ";" and _ENTITY_TAIL.search(address):
            address = _ENTITY_TAIL.sub("", address)
        else:
            return address
    return address
