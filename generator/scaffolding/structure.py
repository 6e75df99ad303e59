"""The structure that a writer meant: lines that only look like headings, lists by hand, the cover page."""

import re
from dataclasses import dataclass, field, replace

from generator.detection.xml_parts import has_words
from generator.scaffolding.blocks import (
    Block,
    Break,
    Heading,
    Inline,
    Listing,
    Paragraph,
    Plain,
    Style,
    Styled,
    Table,
    text_of,
)
from generator.scaffolding.converted import Note, Place, Weight
from generator.scaffolding.messages import BY_HAND, COVER, FAKE, LEVELS, NUMBERS, POINTS

_LONGEST = 90  # code points of a line that may be a heading
_HIGHEST, _DEEPEST = 2, 6
_COVER_LINES = 25
_COVER_WORDS = 25
_NUMBERED = re.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s+(?=[^\W\d_])")
_CHAPTER = re.compile(
    r"(?:hoofdstuk|paragraaf)\s+(?P<number>\d{1,2}(?:\.\d{1,2})*)[.:]?\s+(?=\w)", re.IGNORECASE
)
_POINTING = re.compile(r"\b(?:hoofdstuk|paragraaf|par\.|§)\s*\d", re.IGNORECASE)
_SIGN = re.compile(r"\s*[•·▪◦‣●○–—*-]\s+")
_END = (".", ",", ";", ":", "?", "!")


@dataclass(frozen=True, slots=True)
class Structured:
    """The text without what stood before it."""

    blocks: tuple[Block, ...]
    notes: tuple[Note, ...] = ()
    title: str = field(default="", repr=False)
    cover: tuple[str, ...] = field(default=(), repr=False)


def structured(blocks: tuple[Block, ...], *, title: str, cover: tuple[str, ...]) -> Structured:
    """Give the text as it was meant, with its highest heading at level 2."""
    mender = _Mender()
    mended = mender.headings(mender.lists(blocks))
    front, rest = _parted(mended)
    lines = (*cover, *front)
    if front:
        mender.notes.insert(0, Note(Weight.DROPPED, COVER))
    if not title and lines:
        title = max(lines[:4], key=len)
    return Structured(mender.levelled(rest), tuple(mender.notes), title, lines)


class _Mender:
    def __init__(self) -> None:
        self.notes: list[Note] = []
        self._numbered = 0

    def lists(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """Make lists of paragraphs that begin with a sign typed by hand; a lone one is no list."""
        found: list[Block] = []
        items: list[Paragraph] = []
        for block in (*blocks, None):
            if isinstance(block, Paragraph) and _SIGN.match(text_of(block.inside)):
                items.append(block)
                continue
            if len(items) > 1:
                self.notes.append(Note(Weight.CHANGED, BY_HAND))
                found.append(Listing(None, tuple((_without_start(item, _SIGN),) for item in items)))
            else:
                found += items
            items = []
            if block is not None:
                found.append(block)
        return tuple(found)

    def headings(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """Make headings of what looks like one, and take numbers off."""
        has_real = any(isinstance(block, Heading) for block in blocks)
        found: list[Block] = []
        deepest = 0
        following = (*blocks[1:], None)[: len(blocks)]
        for block, after in zip(blocks, following, strict=True):
            made = self._heading_of(block, after=after, below=deepest if has_real else 0)
            if isinstance(made, Heading):
                deepest = made.level if made is block or not has_real else deepest
            found.append(made)
        if self._numbered:
            self.notes.append(Note(Weight.CHANGED, NUMBERS, count=self._numbered))
            if any(
                _POINTING.search(text_of(block.inside)) for block in found if isinstance(block, Paragraph)
            ):
                self.notes.append(Note(Weight.LOOK, POINTS))
        return tuple(found)

    def levelled(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """Put the highest heading at level 2, and skip no level."""
        levels = [block.level for block in blocks if isinstance(block, Heading)]
        shift = _HIGHEST - min(levels, default=_HIGHEST)
        found: list[Block] = []
        latest = _HIGHEST - 1
        for block in blocks:
            if isinstance(block, Heading):
                wanted = min(block.level + shift, _DEEPEST)
                level = min(wanted, latest + 1)
                if level < wanted and latest >= _HIGHEST:
                    self.notes.append(
                        Note(Weight.CHANGED, LEVELS, Place(heading=text_of(block.inside), is_heading=True))
                    )
                latest = level
                found.append(replace(block, level=level))
            else:
                found.append(block)
        return tuple(found)

    def _heading_of(self, block: Block, *, after: Block | None, below: int) -> Block:
        if isinstance(block, Heading):
            return self._unnumbered(block)
        if not isinstance(block, Paragraph) or not isinstance(after, Paragraph | Listing | Table):
            return block
        words = text_of(block.inside)
        if not _may_be_heading(words):
            return block
        numbered = _NUMBERED.match(words)
        is_bold = _is_bold(block.inside)
        if not is_bold and not (numbered and "." in numbered["number"]):
            return block
        depth = numbered["number"].count(".") + 1 if numbered else 1
        level = depth if not below else max(below + (not numbered), depth)
        self.notes.append(Note(Weight.LOOK, FAKE, Place(heading=words, is_heading=True)))
        return self._unnumbered(Heading(min(level, _DEEPEST), block.inside))

    def _unnumbered(self, heading: Heading) -> Heading:
        words = text_of(heading.inside)
        for pattern in (_CHAPTER, _NUMBERED):
            if pattern.match(words):
                self._numbered += 1
                return Heading(heading.level, _without_start(heading, pattern).inside)
        return heading


def _parted(blocks: tuple[Block, ...]) -> tuple[tuple[str, ...], tuple[Block, ...]]:
    """Part the lines of a cover page from the text: only short lines before the first heading."""
    first = next((place for place, block in enumerate(blocks) if isinstance(block, Heading)), 0)
    front = blocks[:first]
    lines = [line for block in front if isinstance(block, Paragraph) for line in _lines(block.inside)]
    is_cover = all(isinstance(block, Paragraph) for block in front) and all(
        len(line.split()) <= _COVER_WORDS and not line.endswith(_END) for line in lines
    )
    if not front or len(lines) > _COVER_LINES or not is_cover:
        return (), blocks
    return tuple(filter(has_words, lines)), blocks[first:]


def _lines(inside: tuple[Inline, ...]) -> list[str]:
    lines: list[list[Inline]] = [[]]
    for item in inside:
        if isinstance(item, Break):
            lines.append([])
        else:
            lines[-1].append(item)
    return [words for line in lines if (words := text_of(tuple(line)))]


def _may_be_heading(words: str) -> bool:
    return (
        0 < len(words) <= _LONGEST
        and has_words(words)
        and not words.endswith(_END)
        and not _SIGN.match(words)
    )


def _is_bold(inside: tuple[Inline, ...]) -> bool:
    words = [item for item in inside if not isinstance(item, Plain) or item.text.strip()]
    return bool(words) and all(isinstance(item, Styled) and item.style is Style.STRONG for item in words)


def _without_start(block: Paragraph | Heading, pattern: re.Pattern[str]) -> Paragraph:
    """Take what a pattern matches off the first words of running text."""
    inside = list(block.inside)
    while inside and isinstance(inside[0], Plain) and not inside[0].text.strip():
        inside.pop(0)
    words = text_of(tuple(inside))
    found = pattern.match(words)
    return Paragraph(_cut(tuple(inside), found.end() if found else 0))


def _cut(inside: tuple[Inline, ...], count: int) -> tuple[Inline, ...]:
    """Drop so many code points of words, within styled text too."""
    found: list[Inline] = []
    for item in inside:
        if count <= 0 or not isinstance(item, Plain | Styled):
            found.append(item)
            continue
        length = len(text_of((item,))) if isinstance(item, Styled) else len(item.text)
        if isinstance(item, Plain):
            found += [Plain(item.text[count:])] if count < length else []
        elif count < length:
            found.append(Styled(item.style, _cut(item.inside, count)))
        count -= length
    return tuple(found)
