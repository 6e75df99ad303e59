"""What is written in base64: data addresses and long runs."""

import binascii
import re
from collections.abc import Iterator

from generator.verification.packing import Form, form_of, wide_text

_SHORTEST = 20  # signs of a run without an address before it; shorter ones are words and hashes
_SHAPE = bytes(
    97
    if chr(code) in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+"
    else 98
    if chr(code) in "/-_"
    else 32
    for code in range(256)
)
_RUN = b"a" * _SHORTEST  # text in base64 seldom has / - or _, and paths have them everywhere
_ADDRESS = re.compile(rb"base64,\s*")
_BODY = re.compile(rb"(?:[A-Za-z0-9+/_-]{60,}\s{1,2})*[A-Za-z0-9+/_-]+")
_STANDARD = bytes.maketrans(b"-_", b"+/")
_ASCII_TEXT = bytes([9, 10, 13, *range(32, 127)])
_LEAST_BINARY = 64  # bytes; less is a hash or the path of a link
_FEW = 0.25  # of signs outside ASCII, in text in Latin letters


def base64_parts(data: bytes) -> Iterator[bytes]:
    """Give what stands in base64 in a text, where it is text or a known kind of file."""
    for start in sorted({*_after_addresses(data), *_long_runs(data)}):
        body = _BODY.match(data, start)
        part = _decoded(body[0]) if body else b""
        if part and (_is_text(part) or _is_file(part)):
            yield part


def _after_addresses(data: bytes) -> Iterator[int]:
    return (match.end() for match in _ADDRESS.finditer(data)) if b"base64," in data else iter(())


def _long_runs(data: bytes) -> Iterator[int]:
    """Give where long runs begin: behind what parts a path, and before it, where that belongs to them."""
    shape = data.translate(_SHAPE)
    at = shape.find(_RUN)
    while at >= 0:
        start = max(shape.rfind(b" ", 0, at), shape.rfind(b"b", 0, at)) + 1
        yield start
        yield shape.rfind(b" ", 0, at) + 1
        end = shape.find(b" ", at)
        at = shape.find(_RUN, end) if end >= 0 else -1


def _decoded(body: bytes) -> bytes:
    letters = b"".join(body.split()).translate(_STANDARD)
    try:
        return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))
    except binascii.Error:  # one sign too many
        return binascii.a2b_base64(letters[: len(letters) // 4 * 4])


def _is_file(part: bytes) -> bool:
    form = form_of(part, "")
    return form is not Form.TEXT and (form is not Form.BINARY or len(part) >= _LEAST_BINARY)


def _is_text(part: bytes) -> bool:
    if len(part.translate(None, _ASCII_TEXT)) <= len(part) * _FEW or wide_text(part) is not None:
        return True
    try:
        part.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start > len(part) - 4  # a sign that is cut
    return b"\0" not in part
