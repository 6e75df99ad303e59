"""Where links of a document lead, and which of them are refused (contract, 'The body')."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from generator.markdown.found import Outline
from generator.model.library import Document
from generator.model.place import Span
from generator.source.text import span_of

_SAFE = frozenset({"http", "https", "mailto", "tel"})
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_HOST = re.compile(r"https?:/*(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)", re.IGNORECASE)
_INSIDE = (".local", ".lan", ".intern", ".internal", ".localdomain", ".home.arpa")
_IGNORED = re.compile(r"[\x00-\x20]")  # a browser drops these in front of and inside a scheme
_PATH = re.compile(r"file:/\S*|(?<![\\\w])\\\\[\w$.-]+\\\S*|(?<![\w/])[A-Za-z]:\\\w\S*", re.IGNORECASE)
_START = re.compile(r"[A-Za-z]*:[/\\]*|\\\\")


class Refused(Enum):
    """Why an address cannot be a link."""

    SCHEME = "scheme"  # file:, data:, javascript:, ftp:, C:
    WITHOUT_SCHEME = "without-scheme"  # //host
    NETWORK_PATH = "network-path"  # \\server\folder
    INTRANET = "intranet"  # http://name without a dot


@dataclass(frozen=True, slots=True)
class Destination:
    """A refused link; `start` is as much of it as may be told."""

    start: str
    span: Span


def destinations(outline: Outline, why: Refused) -> Iterator[Destination]:
    """Give the links that are refused for this reason."""
    for link in outline.links:
        if link.href[:8] != "https://" or why is Refused.INTRANET:
            refused = refusal(link.href)
            if refused is why:
                yield Destination(_told(link.href, why), link.span)


def refusal(href: str) -> Refused | None:
    """Say why an address cannot be a link; None where it can."""
    plain = _IGNORED.sub("", href)
    slashes = plain[:2].replace("\\", "/")
    if plain.startswith("\\"):
        return Refused.NETWORK_PATH
    if slashes == "//":
        return Refused.WITHOUT_SCHEME
    scheme = _SCHEME.match(plain)
    if scheme is None:
        return None
    if scheme[1].lower() not in _SAFE:
        return Refused.SCHEME
    host = _HOST.match(plain)
    return Refused.INTRANET if host and _is_inside(host[1].lower().rstrip(".")) else None


def relative_target(href: str, path: str) -> str:
    """Give the path of the file that a relative address means; empty where it is no such address."""
    bare = unquote(re.split(r"[?#]", href, maxsplit=1)[0])
    if not bare or _SCHEME.match(bare) or bare.startswith(("//", "\\", "/\\")):
        return ""
    return normpath(join(dirname(path), bare))


def attachment_paths(document: Document) -> tuple[str, ...]:
    """Give the path of each attachment that a document names, in its order."""
    folder = f"reports/{document.partnership}/{document.year}/files"
    return tuple(f"{folder}/{attachment.file}" for attachment in document.meta.attachments)


def internal_paths(body: str) -> Iterator[tuple[str, Span]]:
    """Give the start and the place of each path to a computer or server of an organisation."""
    if "file:" not in body and "\\" not in body and "FILE:" not in body:
        return
    for match in _PATH.finditer(body):
        start = _START.match(match[0])
        yield start[0] if start else "", span_of(body, match.start(), end=match.end())


def after(span: Span) -> Span:
    """Give the first place behind a stretch."""
    return Span(span.end_line, span.end_column, span.end_line, span.end_column)


def _is_inside(host: str) -> bool:
    if host.startswith("["):
        return True
    return "." not in host or host.endswith(_INSIDE)


def _told(href: str, why: Refused) -> str:
    if why is Refused.INTRANET:
        host = _HOST.match(_IGNORED.sub("", href))
        return host[1] if host else ""
    scheme = _SCHEME.match(_IGNORED.sub("", href))
    return scheme[0] if scheme else ""
