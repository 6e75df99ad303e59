"""A report as Markdown for a pull request; a text in it can be nothing but text.

Whoever reads a pull request must not be called by a title (`@name`), nor be sent or counted by one (links and
pictures), and a title must not close an issue (`#12`) or give GitLab a command (`/merge`).
"""

import re
from collections.abc import Callable, Iterable, Iterator

from generator.model.review import Block, Cell, Exact, Items, Paragraph, Review, Section, Table

LIMIT = 60_000  # GitHub takes 65,536 characters in a description or a comment
LONGEST = 300  # characters of one text
MOST = 100  # rows of one table or list: a long one must not push the next subjects out

Hide = Callable[[str], str]

_JOINER = "\u2060"  # not seen; keeps a sign from what comes after it
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~$&!^])")
# GitHub, GitLab and Forgejo look for these in the text of the page, where a backslash is gone already.
_CALLS = re.compile(r"[@#!$%&~^](?=[\w\"'])")
_ADDRESS = re.compile(r"(?<=:)(?=//)|(?<=www)(?=\.)", re.IGNORECASE)
_REFERENCE = re.compile(r"\b(?<=GH)(?=-\d)", re.IGNORECASE)
_OPENING = re.compile(r"\A(?=[-+=:/]|\d+[.)](?:\s|\Z))")
_CUT = "**Dit overzicht is te lang en hier afgebroken.** Splits het voorstel, zodat alles te beoordelen is."


def as_markdown(review: Review, hide: Hide) -> str:
    """Write a report of at most `LIMIT` characters; `hide` takes out of a text what may not be shown."""
    writer = _Writer(hide)
    last = list(writer.section(review.last)) if review.last else []
    lines = [f"## {writer.text(review.title)}", "", *writer.blocks(review.opening)]
    for section in review.sections:
        lines += writer.section(section)
    room = LIMIT - _length(last) - len(_CUT) - 3
    if _length(lines) > room:
        lines = [*_within(lines, room), "", _CUT, ""]
    return "\n".join((*lines, *last)).rstrip("\n") + "\n"


class _Writer:
    def __init__(self, hide: Hide) -> None:
        self.hide = hide

    def section(self, section: Section) -> Iterator[str]:
        yield f"### {self.text(section.title)}"
        yield ""
        yield from self.blocks(section.blocks)

    def blocks(self, blocks: Iterable[Block]) -> Iterator[str]:
        for block in blocks:
            yield from self.block(block)
            yield ""

    def block(self, block: Block) -> Iterator[str]:
        match block:
            case Paragraph():
                yield self.text(block.text)
            case Items():
                mark = "- [ ]" if block.boxes else "-"
                yield from (f"{mark} {self.text(item)}" for item in block.items[:MOST])
                yield from _more(len(block.items))
            case Table():
                yield self.row(block.head)
                yield self.row(("---",) * len(block.head), as_is=True)
                yield from (self.row(row) for row in block.rows[:MOST])
                yield from _more(len(block.rows))

    def row(self, cells: tuple[Cell, ...], *, as_is: bool = False) -> str:
        written = cells if as_is else [self.cell(cell) for cell in cells]
        return f"| {' | '.join(map(str, written))} |"

    def cell(self, cell: Cell) -> str:
        return self.exact(cell.text) if isinstance(cell, Exact) else self.text(cell)

    def exact(self, text: str) -> str:
        shown = self.shown(text)
        if not shown:
            return ""
        fence = "`" * (1 + max((len(run) for run in re.findall("`+", shown)), default=0))
        edge = " " if shown[0] == "`" or shown[-1] == "`" else ""
        return f"{fence}{edge}{shown}{edge}{fence}".replace("|", r"\|")

    def text(self, text: str) -> str:
        shown = _SPECIAL.sub(r"\\\1", self.shown(text))
        shown = _CALLS.sub(lambda found: found[0] + _JOINER, shown)
        for place in (_ADDRESS, _REFERENCE, _OPENING):
            shown = place.sub(_JOINER, shown)
        return shown

    def shown(self, text: str) -> str:
        line = " ".join(self.hide(text).split())
        line = "".join(sign if sign.isprintable() else "\ufffd" for sign in line)
        return line if len(line) <= LONGEST else f"{line[:LONGEST].rstrip()} …"


def _more(number: int) -> Iterator[str]:
    if number > MOST:
        yield ""
        yield f"**En nog {number - MOST}, hier niet getoond.** Splits het voorstel, om alles te beoordelen."


def _length(lines: Iterable[str]) -> int:
    return sum(len(line) + 1 for line in lines)


def _within(lines: Iterable[str], room: int) -> Iterator[str]:
    for line in lines:
        room -= len(line) + 1
        if room < 0:
            return
        yield line
