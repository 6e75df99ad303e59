"""Values as they are written in front matter."""

import json
import re
from collections.abc import Iterable

from generator.scaffolding.signs import clean

_BARE = re.compile(r"[a-z0-9][a-z0-9-]*|\d{4}-\d{2}-\d{2}", re.IGNORECASE)
_WORDLIKE = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n", "~"})


def quoted(text: str) -> str:
    """Give a text between quotes, on one line, without signs that nobody sees."""
    return json.dumps(" ".join(clean(text).split()), ensure_ascii=False)


def word(value: object) -> str:
    """Give a key, a date or a number as it is; anything else between quotes."""
    text = str(value)
    return text if _BARE.fullmatch(text) and text.lower() not in _WORDLIKE else quoted(text)


def flow(values: Iterable[object]) -> str:
    """Give a list on one line."""
    return f"[{', '.join(word(value) for value in values)}]"


def entries(rows: Iterable[Iterable[tuple[str, str]]]) -> str:
    """Give a list of mappings, one on each line; the values are YAML already."""
    lines = (", ".join(f"{key}: {value}" for key, value in row) for row in rows)
    return "".join(f"\n  - {{{line}}}" for line in lines)
