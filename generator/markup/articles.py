"""The grounds of the Woo, spelled the way a lawyer reads them aloud."""

import re

_CODE = re.compile(r"(\d+\.\d+[a-z]?)\.(\d+)([a-z]?)")
_ORDINALS = (
    "eerste",
    "tweede",
    "derde",
    "vierde",
    "vijfde",
    "zesde",
    "zevende",
    "achtste",
    "negende",
    "tiende",
)


def article(code: str) -> str:
    """Spell '5.1.2e' as 'artikel 5.1, tweede lid, onder e'; what has no such form comes back as it was."""
    match = _CODE.fullmatch(code)
    if match is None or not 1 <= int(match[2]) <= len(_ORDINALS):
        return code
    spelled = f"artikel {match[1]}, {_ORDINALS[int(match[2]) - 1]} lid"
    return f"{spelled}, onder {match[3]}" if match[3] else spelled
