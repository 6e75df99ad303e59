"""What is written in another way, undone step by step; each step can tell where something stood before."""

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from html import unescape

from generator.verification.letters import FOREIGN_RUN, plain_run

Replace = Callable[[re.Match[bytes]], bytes] | bytes


@dataclass(frozen=True, slots=True)
class Step:
    """One way of writing, and what it stands for."""

    sign: bytes  # where this is not, nothing happens
    pattern: re.Pattern[bytes]
    replace: Replace

    def apply(self, data: bytes) -> bytes:
        """Give the data without this way of writing."""
        if self.sign not in data or (not self.sign and data.isascii()):
            return data
        return self.pattern.sub(self.replace, data)

    def before(self, data: bytes, position: int) -> tuple[int, int]:
        """Give the stretch of `data` that became the byte at `position` of what was made of it."""
        shift = 0
        for match in self.pattern.finditer(data):
            new = self.replace if isinstance(self.replace, bytes) else self.replace(match)
            begin = match.start() + shift
            if position < begin:
                break
            if position < begin + len(new):
                return match.span()
            shift += len(new) - (match.end() - match.start())
        return position - shift, position - shift + 1


def _entity(match: re.Match[bytes]) -> bytes:
    return unescape(match[0].decode("ascii")).encode("utf-8", "replace")


def _percent(match: re.Match[bytes]) -> bytes:
    if match[0][1:2] in b"uU":
        return _code_units(match[0].replace(b"%u", b"").replace(b"%U", b""))
    return bytes.fromhex(match[0].replace(b"%", b"").decode())


def _units(match: re.Match[bytes]) -> bytes:
    return _code_units(re.sub(rb"\\+u", b"", match[0]))


def _code_units(digits: bytes) -> bytes:
    return bytes.fromhex(digits.decode()).decode("utf-16-be", "replace").encode("utf-8", "replace")


def _braced(match: re.Match[bytes]) -> bytes:
    number = int(match[1], 16)
    return chr(number).encode("utf-8", "replace") if number <= sys.maxunicode else b" "


def _latin(match: re.Match[bytes]) -> bytes:
    return bytes.fromhex(re.sub(rb"\\+x", b"", match[0]).decode()) or b" "


def _quoted(match: re.Match[bytes]) -> bytes:
    return bytes.fromhex(match[1].decode()) if match[1] else b""


# Each pattern begins with one plain sign, which is found fast.
_PERCENT = Step(
    b"%",
    re.compile(rb"%(?:[0-9A-Fa-f]{2}(?:%[0-9A-Fa-f]{2})*|[uU][0-9A-Fa-f]{4}(?:%[uU][0-9A-Fa-f]{4})*)"),
    _percent,
)
_ENTITY = Step(b"&", re.compile(rb"&(?:#[xX][0-9a-fA-F]{1,8}|#\d{1,9}|[A-Za-z][A-Za-z0-9]{1,31});?"), _entity)
_UNITS = Step(b"\\u", re.compile(rb"\\+u[0-9A-Fa-f]{4}(?:\\+u[0-9A-Fa-f]{4})*"), _units)
_BRACED = Step(b"\\u{", re.compile(rb"\\+u\{([0-9A-Fa-f]{1,8})\}"), _braced)
_BYTES = Step(b"\\x", re.compile(rb"\\+x[0-9A-Fa-f]{2}(?:\\+x[0-9A-Fa-f]{2})*"), _latin)
_BLANKS = Step(b"\\", re.compile(rb"\\+[nrtbfv]"), b" ")
_QUOTED = Step(b"=", re.compile(rb"=(?:([0-9A-F]{2})|[ \t]*\r?\n)"), _quoted)
_ROUND = (_PERCENT, _ENTITY, _UNITS, _BRACED, _BYTES, _BLANKS)

# Tags within a word: what stands on both sides of them is one word. All other tags part words.
_INLINE = re.compile(
    rb"</?(?:em|strong|[abiqsu]|span|mark|sub|sup|small|big|font|wbr|code|kbd|tt|abbr|del|ins|bdi|bdo|cite|dfn"
    rb"|var|time|data|label|text:span|text:soft-page-break"
    rb"|w:(?:[rtbiu]|rPr|proofErr|lang|rFonts|szC?s?|color|noProof|rStyle|highlight|bookmark(?:Start|End)))"
    rb"(?=[\s/>])[^<>]*>|<!--[^<>]*-->"
)
TAG = b"\x1f"  # stands for a tag that was taken away
_TAGS = Step(b"<", re.compile(rb"<[^<>]*>"), TAG)

DECODING = (*_ROUND, *_ROUND)  # twice: HTML in JSON in HTML
UNQUOTING = (_QUOTED,)
WITHOUT_TAGS = (_TAGS,)  # once: of a tag with tags in its attributes only these go, and its words stay
PLAIN = Step(b"", FOREIGN_RUN, plain_run)  # without accents and invisible signs


def is_quoted(data: bytes) -> bool:
    """Whether this is mail text, in which = begins a code or goes on to the next line."""
    return b"=\n" in data or b"=\r\n" in data or b"uoted-printable" in data


def is_inline(tag: bytes) -> bool:
    """Whether a tag parts no words."""
    return _INLINE.fullmatch(tag) is not None
