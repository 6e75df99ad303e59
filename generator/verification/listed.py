"""The list of what is public says nothing about what is closed, and does not forget what is open."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from generator.model.library import Document
from generator.model.terms import Status
from generator.verification.built import Built, line_of
from generator.verification.permitted import Permit, Permitted, page_path
from generator.verification.reading import as_json, texts_of_json
from generator.verification.trouble import Trouble, TroubleKind

NAME = "publications.json"

_NO_WORDS = re.compile(
    r"[0-9a-f]{64}|\d{4}-\d{2}-\d{2}|[A-Z]{2,6}-\d{4}-\d{3,5}|[a-z]+/\d{4}/[a-z]{2,6}-\d{4}-\d{3,5}/"
)
_OF_PUBLIC = frozenset(
    {"address", "id", "status", "published_on", "modified", "sha256", "providers", "versions", "attachments"}
)
_OF_GONE = frozenset({"address", "id", "status", "on"})
_GONE = (Status.WITHDRAWN.value, Status.SUSPENDED.value)


def is_list(path: str) -> bool:
    """Whether the file is the list of a partnership."""
    return path.rpartition("/")[2] == NAME


def texts_of_list(content: object) -> Iterator[str]:
    """Give the texts in a list that can hold words; ids are looked for in the bytes, whatever stands here."""
    return (text for text in texts_of_json(content) if not _NO_WORDS.fullmatch(text))


def in_lists(built: Built, permits: tuple[Permitted, ...]) -> Iterator[Trouble]:
    """Give what is wrong with the list of each partnership; a folder without a list is older than lists."""
    houses: dict[str, list[Permitted]] = {}
    for item in permits:
        houses.setdefault(item.document.partnership, []).append(item)
    for house, own in sorted(houses.items()):
        path = f"{house}/{NAME}"
        if path in built.files:
            yield from _in_list(path, built.read(path), own=own)


def _in_list(path: str, raw: bytes, *, own: list[Permitted]) -> Iterator[Trouble]:
    found = as_json(raw)
    entries = found.get("publications") if isinstance(found, dict) else None
    if not isinstance(entries, list) or not all(_has_address(entry) for entry in entries):
        yield Trouble(TroubleKind.BROKEN_LIST, path)
        return
    allowed: dict[str, list[Permitted]] = {}
    for item in own:
        if item.permit in (Permit.PAGE, Permit.TOMBSTONE):
            allowed.setdefault(_address(item.document), []).append(item)
    listed = {entry["address"] for entry in entries}
    for entry in entries:
        known = allowed.get(entry["address"], [])
        if not any(_agrees(entry, item) for item in known):
            line = line_of(raw, raw.find(entry["address"].encode()))
            source = known[0].document.path if known else ""
            yield Trouble(TroubleKind.LIST_DISAGREES, path, line, source)
    for address in sorted(allowed.keys() - listed):
        if any(item.permit is Permit.PAGE for item in allowed[address]):
            yield Trouble(TroubleKind.LIST_DISAGREES, path, source=allowed[address][0].document.path)


def _has_address(entry: object) -> bool:
    return isinstance(entry, dict) and isinstance(entry.get("address"), str)


def _address(document: Document) -> str:
    return page_path(document).partition("/")[2].removesuffix("index.html")


def _agrees(entry: Mapping[str, Any], item: Permitted) -> bool:
    """Whether an entry tells no more than may be known: of what was taken back not even a hash."""
    if entry.get("id") != item.document.id:
        return False
    if item.permit is Permit.PAGE:
        return entry.get("status") == Status.PUBLISHED.value and entry.keys() <= _OF_PUBLIC
    return entry.get("status") in _GONE and entry.keys() <= _OF_GONE
