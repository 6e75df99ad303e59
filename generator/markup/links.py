"""Which addresses become links; what is not known to be safe and public stays text."""

import re
from collections.abc import Callable

from generator.markup.anchors import PREFIX

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_OUTSIDE = frozenset({"http", "https"})
_SAFE = frozenset({"http", "https", "mailto", "tel"})
_UNFIT = re.compile(r"[\x00-\x20\x7f-\x9f\\]|\ufffd")


def public_address(href: str, anchors: frozenset[str], *, resolve: Callable[[str], str | None]) -> str | None:
    """Give the address to link to, or None where the text must stay without a link."""
    if not href or _UNFIT.search(href) or href.startswith("//"):
        return None
    if href.startswith("#"):
        anchor = PREFIX + href[1:]
        return f"#{anchor}" if anchor in anchors else None
    scheme = _SCHEME.match(href)
    if scheme:
        return href if scheme[1].lower() in _SAFE else None
    return _relative(href, resolve)


def is_outside(address: str) -> bool:
    """Tell whether an address leads to another site."""
    scheme = _SCHEME.match(address)
    return scheme is not None and scheme[1].lower() in _OUTSIDE


def _relative(href: str, resolve: Callable[[str], str | None]) -> str | None:
    path, sign, fragment = href.partition("#")
    target = resolve(path)
    scheme = _SCHEME.match(target or "")
    if target is None or (scheme and scheme[1].lower() not in _SAFE):
        return None
    if not sign:
        return target
    # The headings of our own pages have a prefix that the author does not write.
    return f"{target}#{PREFIX if path.endswith('.md') else ''}{fragment}"
