"""Colours that a reader cannot tell apart."""

import re

_HEX = re.compile(r"#?(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})(?:\s.*)?\Z")
_SHORT = re.compile(r"#([0-9A-Fa-f])([0-9A-Fa-f])([0-9A-Fa-f])\Z")
_NAMES = {"white": "FFFFFF", "black": "000000"}
_CLOSE = 24  # of 255, in each of red, green and blue


def hex_of(value: str) -> str:
    """Give six hexadecimal digits; empty for 'auto' and for what is no plain colour."""
    value = value.strip()
    if short := _SHORT.match(value):
        return "".join(digit * 2 for digit in short.groups()).upper()
    found = _HEX.match(value)
    return found[1].upper() if found else _NAMES.get(value.lower(), "")


def are_alike(first: str, second: str) -> bool:
    """Whether two colours of six hexadecimal digits look the same; what is no such colour looks like none."""
    try:
        pairs = zip(bytes.fromhex(first), bytes.fromhex(second), strict=True)
        return all(abs(one - other) <= _CLOSE for one, other in pairs)
    except ValueError:
        return False
