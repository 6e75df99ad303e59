"""One entry of front matter written anew, with everything else left as it was."""

import re
from typing import Any

import yaml

from generator.errors import UsageError
from generator.model.library import Document
from generator.rules.manuscript import Manuscript
from generator.source.tree import parse_tree

_NEXT = re.compile(r"^(?=[^\s])", re.MULTILINE)  # a line that begins an entry, a comment or the fence


def with_entry(document: Document, key: str, *, value: dict[str, Any], title: str) -> str:
    """Give the source with this value at a key; refused where the keys are not on lines of their own.

    `title` is what a publisher calls the key.
    """
    manuscript = Manuscript(document.path, document.source)
    start, end = _stretch(manuscript, key, title=title)
    line_end = "\r\n" if "\r\n" in document.source else "\n"
    entry = yaml.safe_dump({key: value}, allow_unicode=True, sort_keys=False, width=1_000_000)
    text = manuscript.text[:start] + entry.replace("\n", line_end) + manuscript.text[end:]
    tree = Manuscript(document.path, text).tree
    if tree.faults or tree.values != {**(manuscript.tree.values or {}), **(parse_tree(entry).values or {})}:
        raise _not_on_lines(document.path, key, title=title)
    return text


def _stretch(manuscript: Manuscript, key: str, *, title: str) -> tuple[int, int]:
    """Give the stretch of the entry, or the empty one before the fence where there is none."""
    places = manuscript.places
    if any(places.key(name).column != 1 for name in manuscript.tree.values or ()):
        raise _not_on_lines(manuscript.path, key, title=title)
    text = manuscript.text
    if key not in places.keys:
        return manuscript.front_end, manuscript.front_end
    start = manuscript.offsets(places.key(key))[0]
    after = _NEXT.search(text, text.index("\n", start) + 1)
    return start, after.start() if after else len(text)


def _not_on_lines(path: str, key: str, *, title: str) -> UsageError:
    return UsageError(
        f"in '{path}' is '{title}' ({key}) niet los van de rest te schrijven",
        hint="zet elke sleutel op een eigen regel, zonder opmerking ertussen, en probeer het opnieuw",
    )
