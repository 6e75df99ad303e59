"""The order of the first keys of a document, and how to get there without touching anything else."""

import re
from collections.abc import Sequence

from generator.rules.manuscript import Manuscript
from generator.rules.rule import Edit

HEAD = ("id", "kind", "title", "summary")
"""The keys of which the order counts; `id` comes before everything else."""

_COMMENTS = re.compile(r"(?:^#.*\n)*\Z", re.MULTILINE)
_BLANK = re.compile(r"^[ \t]*\r?$", re.MULTILINE)


def in_order(keys: Sequence[str]) -> list[str]:
    """Give the keys with those of HEAD in order: `id` in front, the others in the places they have now."""
    head = iter([key for key in HEAD if key in keys and key != "id"])
    rest = [next(head) if key in HEAD else key for key in keys if key != "id"]
    return ["id", *rest] if "id" in keys else rest


def reordered(manuscript: Manuscript) -> Edit | None:
    """Give the edit that puts the keys in order; None where an entry cannot be told from the next one."""
    keys = list(manuscript.tree.values or ())
    starts = [manuscript.places.key(key) for key in keys]
    lines = [start.line for start in starts]
    if manuscript.tree.faults or any(start.column != 1 for start in starts) or len(set(lines)) < len(lines):
        return None  # keys between braces, or otherwise not on lines of their own
    text, offsets = manuscript.text, [manuscript.offsets(start)[0] for start in starts]
    begin, end = offsets[0], manuscript.front_end
    if _comments(text[:begin]) or _BLANK.search(text, begin, end - 1):
        return None  # a comment at the top may be about the whole file; a blank line parts it from its key
    by_key = dict(zip(keys, _entries(text, offsets, end=end), strict=True))
    return Edit(begin, end, "".join(by_key[key] for key in in_order(keys)))


def _entries(text: str, offsets: list[int], *, end: int) -> list[str]:
    """Give the text of each entry, with the comments right above its key."""
    begins = [offset - len(_comments(text[:offset])) for offset in offsets]
    return [text[begin:stop] for begin, stop in zip(begins, [*begins[1:], end], strict=True)]


def _comments(text: str) -> str:
    found = _COMMENTS.search(text)
    return found[0] if found else ""
