"""Readable stretches in a file that is no text: its author, its maker, a path."""

from collections.abc import Iterator

_ASCII = b"a"  # in a shape: a readable sign of ASCII
_NONE = b" "
# b is what can be a letter with an accent.
_SHAPE = bytes(97 if 32 <= code < 127 else 98 if code >= 128 else 32 for code in range(256))  # noqa: PLR2004
_WIDE_SHAPE = bytes(48 if not code else 97 if 32 <= code != 127 else 32 for code in range(256))  # noqa: PLR2004
# Among a million random bytes there are thousands of six readable ones in a row; hardly any are as long as
# a secret. Of three there are a hundred thousand, so they count only where a file tells about itself.
_LONG = _ASCII * 6
_SHORT = _ASCII * 3
_PAIR = b"a0"
_WIDE = _PAIR * 5  # five letters in UTF-16


def words_between(data: bytes) -> Iterator[bytes]:
    """Give the stretches of some length, also those in UTF-16."""
    yield from _runs(data, data.translate(_SHAPE), core=_LONG)
    if b"\0" in data:
        yield from _wide_runs(data, data.translate(_WIDE_SHAPE))


def short_words_between(data: bytes) -> Iterator[bytes]:
    """Give all stretches."""
    return _runs(data, data.translate(_SHAPE), core=_SHORT)


def _runs(data: bytes, shape: bytes, *, core: bytes) -> Iterator[bytes]:
    """Give what stands around each `core`, to where the shape has nothing."""
    at = shape.find(core)
    while at >= 0:
        start = shape.rfind(_NONE, 0, at) + 1
        end = shape.find(_NONE, at)
        if end < 0:
            end = len(data)
        yield data[start:end]
        at = shape.find(core, end)


def _wide_runs(data: bytes, shape: bytes) -> Iterator[bytes]:
    """Give what is written with a 0 after each letter, or before it."""
    at = shape.find(_WIDE)
    while at >= 0:
        end = at + len(_WIDE)
        while shape.startswith(_PAIR, end):
            end += len(_PAIR)
        is_before = shape[at - 1 : at] == _PAIR[1:]  # then the last letter has none after it
        yield data[at : end + is_before].replace(b"\0", b"")
        at = shape.find(_WIDE, end)
