"""Redaction marks, found in the text before the Markdown engine sees it.

A mark names grounds and a category and never holds the text that was taken out. Whatever looks like a
mark and is none is a mark with a fault: it is shown nowhere, and a rule refuses the document.
"""

import re
from dataclasses import dataclass
from enum import Enum

from generator.model.terms import Mark

START_SIGN = "\x02"  # reading refuses control characters, so a source never holds these two
FILL_SIGN = "\x03"

_GROUND = r"\d\.\d{1,2}[a-z]?\.\d{1,2}[a-z]?"
_CATEGORIES = "|".join(category.value for category in Mark)
# What may be a mark: the word in brackets or braces, escaped or not, closed or wrapped around something.
_CANDIDATE = re.compile(
    r"""\\?\[[^\S\r\n]*/[^\S\r\n]*lak\b[^\]\r\n]{0,40}\]?  # [/lak]: the end of a mark that wraps text
      | \\?\[[^\S\r\n]*![^\S\r\n]*lak\b[^\r\n]*            # [!LAK]: a block, up to the end of its line
      | \\?\[[^\S\r\n]*lak(?=[^\S\r\n]*[:;=|\]\\]|[^\S\r\n]+\d)[^\]\r\n]*\]?
      | \{+[^\S\r\n]*/?[^\S\r\n]*lak(?=[^\S\r\n]*[:;=|}]|[^\S\r\n]+\d)[^}\r\n]*\}*
      | :::+[^\S\r\n]*lak\b[^\r\n]*""",
    re.IGNORECASE | re.VERBOSE,
)
_OPENING = re.compile(r"(?:\\?\[|\{+|:::+)[^\S\r\n]*[/!]?[^\S\r\n]*\Z")
_ADDRESS = re.compile(r"\](?:\(\s*|:[^\S\r\n]*)<?[^\s()<>\[\]]*\Z")
_ADDRESS_REACH = 200
_REACH = 40  # how far before the word a mark may begin
_INLINE = re.compile(rf"\[(?i:lak):({_GROUND}(?:,{_GROUND})*) ({_CATEGORIES})\]")
_BLOCK = re.compile(rf"\[!(?i:lak)\] ({_GROUND}(?:,{_GROUND})*) ({_CATEGORIES})[ \t]*")
_UNKNOWN_CATEGORY = re.compile(
    rf"\[(?i:lak):{_GROUND}(?:,{_GROUND})* [^\s\]|]+\]|\[!(?i:lak)\] {_GROUND}(?:,{_GROUND})* [^\s|]+[ \t]*"
)


class MarkFault(Enum):
    """Why a redaction mark cannot be accepted."""

    MALFORMED = "malformed"  # not the form [lak:grounds category]
    UNKNOWN_CATEGORY = "unknown-category"  # right form, but the last word is no category
    FOLLOWED = "followed"  # ( [ { or : stands directly behind it
    WRAPS_TEXT = "wraps-text"  # a closing mark: text between two marks can be read in the source
    BLOCK_NOT_ALONE = "block-not-alone"  # a block mark that shares its quote, or stands outside one
    IN_CODE = "in-code"  # inside a code span or a code block
    IN_LINK = "in-link"  # inside the text, address or title of a link
    IN_ALTERNATIVE_TEXT = "in-alternative-text"  # inside the description of an image
    IN_HTML = "in-html"  # inside raw HTML or a comment
    NOT_SHOWN = "not-shown"  # in a place that no reader sees, such as a definition


@dataclass(frozen=True, slots=True)
class MarkFound:
    """One mark with its place as code points in the body; a faulty one has no grounds and no category."""

    start: int
    end: int
    grounds: tuple[str, ...] = ()
    category: Mark | None = None
    is_block: bool = False
    fault: MarkFault | None = None


def find_marks(body: str) -> tuple[MarkFound, ...]:
    """Give every mark and everything that tries to be one, in the order of the text."""
    found: list[MarkFound] = []
    for position in _word_positions(body):
        if found and position < found[-1].end:
            continue
        floor = found[-1].end if found else 0
        opening = _OPENING.search(body[max(floor, position - _REACH) : position])
        if opening:
            match = _CANDIDATE.match(body, position - len(opening[0]))
            if match:
                found.append(_judge(body, match))
    return tuple(found)


def mask(body: str, marks: tuple[MarkFound, ...]) -> str:
    """Give the body with control characters, as many bytes, in the place of every mark."""
    parts = []
    position = 0
    for mark in marks:
        size = len(body[mark.start : mark.end].encode())
        parts += [body[position : mark.start], START_SIGN, FILL_SIGN * (size - 1)]
        position = mark.end
    return "".join([*parts, body[position:]])


def _word_positions(body: str) -> list[int]:
    # Much cheaper than a search that ignores case, and unlike lower() it keeps every place.
    lowered = body.replace("L", "l").replace("A", "a").replace("K", "k")
    positions = []
    position = lowered.find("lak")
    while position >= 0:
        positions.append(position)
        position = lowered.find("lak", position + 1)
    return positions


def _judge(body: str, match: re.Match[str]) -> MarkFound:
    text = match[0]
    start, end = match.span()
    is_block = text.startswith("[!")
    form = (_BLOCK if is_block else _INLINE).fullmatch(text)
    if form is None:
        return MarkFound(start, end, is_block=is_block, fault=_fault_of(text))
    following = body[end : end + 1]
    fault = MarkFault.FOLLOWED if not is_block and following and following in "([{:" else None
    # The engine makes no link of an address with control characters, but the author meant one.
    if fault is None and _ADDRESS.search(body[max(0, start - _ADDRESS_REACH) : start]):
        fault = MarkFault.IN_LINK
    grounds = tuple(form[1].split(","))
    return MarkFound(start, end, grounds, Mark(form[2]), is_block=is_block, fault=fault)


def _fault_of(text: str) -> MarkFault:
    if "/" in text[:4]:
        return MarkFault.WRAPS_TEXT
    if _UNKNOWN_CATEGORY.fullmatch(text):
        return MarkFault.UNKNOWN_CATEGORY
    return MarkFault.MALFORMED
