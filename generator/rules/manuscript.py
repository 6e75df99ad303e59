"""A file as it was written, in which a fix finds the place of a flaw."""

import re
from functools import cached_property
from itertools import accumulate

from generator.model.library import Collection
from generator.model.place import Span
from generator.model.text import Text
from generator.rules.rule import Edit, Flaw, Remedy
from generator.source.fence import part
from generator.source.tree import Places, Tree, parent, parse_tree

MARK = "\ufeff"
"""The byte order mark, as a character: no place in a file counts it."""

_REWRITTEN = Text("'{before}' is nu '{after}'", "'{before}' is now '{after}'")
_FENCE = re.compile(r"^---[ \t]*\r?$", re.MULTILINE)
# What YAML reads as it stands, outside quotes and also within brackets.
_PLAIN = re.compile(r"\w(?:[\w .'/+-]|:(?! |\Z))*(?<! )")


class Manuscript:
    """The text of one file; what it gives are edits, the text itself stays."""

    def __init__(
        self, path: str, text: str, *, collection: Collection | None = None, free_id: str = ""
    ) -> None:
        self.path = path
        self.text = text
        self.collection = collection  # None where the settings of the partnership are not understood
        self.free_id = free_id  # for a document without an id; empty where none can be given

    @cached_property
    def tree(self) -> Tree:
        """The keys and values of the file."""
        return tree_of(self.path, self.text)

    @property
    def places(self) -> Places:
        """Where the keys and values stand."""
        return self.tree.places

    @cached_property
    def _line_starts(self) -> list[int]:
        lengths = (len(line) + 1 for line in self.text.removeprefix(MARK).split("\n"))
        return list(accumulate(lengths, initial=int(self.text.startswith(MARK))))

    @property
    def front_end(self) -> int:
        """Where the fence below the front matter begins; the end of the text where there is none."""
        found = _FENCE.search(self.text, self.offsets(Span(2, 1, 2, 1))[0])
        return found.start() if found else len(self.text)

    def offsets(self, span: Span) -> tuple[int, int]:
        """Give the stretch of the text that a span is about."""
        starts = self._line_starts
        return starts[span.line - 1] + span.column - 1, starts[span.end_line - 1] + span.end_column - 1

    def rewritten(self, flaw: Flaw, meant: str | None, *, written: str = "written") -> Remedy | None:
        """Put `meant` in the place of a value, between the same quotes; None where that is not safe."""
        key, before = self._standing(flaw.key), flaw.value(written)
        if not meant or key is None or meant == before:
            return None
        start, end = self.offsets(self.places.value(key))
        edit = self._in_place(before, meant, at=(start, end))
        return Remedy((edit,), _REWRITTEN, (key,), before, meant) if edit else None

    def renamed(self, flaw: Flaw, meant: str | None) -> Remedy | None:
        """Put `meant` in the place of a key; None where that is not safe."""
        key, before = flaw.key, flaw.value("name")
        if not meant or key not in self.places.keys:
            return None
        edit = self._in_place(before, meant, at=self.offsets(self.places.key(key)))
        above = parent(key)
        keys = (key, f"{above}.{meant}" if above else meant)
        return Remedy((edit,), _REWRITTEN, keys, before, meant) if edit else None

    def _standing(self, key: str) -> str | None:
        """Give the key at which a value really stands: a list of one may be written without brackets."""
        if key in self.places.values:
            return key
        alone = key.removesuffix("[0]")
        return alone if alone in self.places.values else None

    def _in_place(self, before: str, after: str, *, at: tuple[int, int]) -> Edit | None:
        start, end = at
        seen = self.text[start:end]
        quote = seen[:1] if seen[:1] in ("'", '"') else ""
        if seen != f"{quote}{before}{quote}":
            return None  # escapes, or a text over more than one line
        if quote and (quote in after or "\\" in after):
            return None
        if not quote and not _PLAIN.fullmatch(after):
            return None
        return Edit(start, end, f"{quote}{after}{quote}")


def tree_of(path: str, text: str) -> Tree:
    """Give the keys and values of a file."""
    text = text.removeprefix(MARK)
    return part(text).tree if path.endswith(".md") else parse_tree(text)
