"""Text brought down to plain letters and digits, so that nothing between them hides a word."""

import re
import unicodedata
from functools import lru_cache

KEPT = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
FOREIGN_RUN = re.compile(rb"[\x80-\xff]+")

_SMALL = bytes(code + 32 if 65 <= code <= 90 else code for code in range(256))  # noqa: PLR2004
_DROPPED = bytes(code for code in range(256) if code not in KEPT)
# Letters that no decomposition brings down to a letter without a stroke.
_LIKE = str.maketrans(
    {"ß": "ss", "ẞ": "SS", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ł": "l", "Ł": "L", "ı": "i"}
    | {"æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "Th", "ð": "d", "Ð": "D"}
)
_INVISIBLE = frozenset({"Cf", "Cn", "Mn", "Me"})  # soft hyphens, zero-width signs, accents by themselves


def plain_run(match: re.Match[bytes]) -> bytes:
    """Give what a run of bytes outside ASCII says, in ASCII; a letter of another script gets a number."""
    return _plain_run(match[0])


def plain(data: bytes) -> bytes:
    """Give a text in UTF-8 without accents and invisible signs; all else stays as it was."""
    return data if data.isascii() else FOREIGN_RUN.sub(plain_run, data)


def folded(plain_text: bytes) -> str:
    """Give the letters and digits of a plain text, in small letters."""
    return plain_text.translate(_SMALL, _DROPPED).decode("ascii")


@lru_cache(maxsize=4096)
def _plain_run(run: bytes) -> bytes:
    try:
        text = run.decode("utf-8")
    except UnicodeDecodeError:
        text = run.decode("cp1252", "replace")
    signs = unicodedata.normalize("NFKD", text.translate(_LIKE))
    return "".join(map(_plain_sign, signs)).encode()


def _plain_sign(sign: str) -> str:
    if sign.isascii():
        return sign
    if unicodedata.category(sign) in _INVISIBLE:
        return ""
    return f"x{ord(sign):x}x" if sign.isalnum() else " "
