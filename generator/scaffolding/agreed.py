"""What the form in the browser takes from the program, so that both judge a Word file alike."""

import json

from generator.detection.archives import LARGEST_PART, LARGEST_WHOLE, MOST_PARTS
from generator.detection.docx import TRACKED
from generator.detection.docx_looks import HIGHLIGHTS
from generator.detection.package import PROGRAMS
from generator.detection.xml_parts import PATHS
from generator.model.text import Text
from generator.scaffolding import messages
from generator.scaffolding.roles import NAMES
from generator.scaffolding.signs import MARK, SYMBOLS
from generator.scaffolding.word_fields import UNSHOWN
from generator.scaffolding.word_symbols import FONTS


def agreed_with_form() -> bytes:
    """Give the JSON that theme/admin/word/ reads: sentences, patterns, names and limits."""
    sentences = {name: text.nl for name, text in vars(messages).items() if isinstance(text, Text)}
    agreed = {
        "fonts": FONTS,
        "highlights": HIGHLIGHTS,
        "limits": {"part": LARGEST_PART, "parts": MOST_PARTS, "whole": LARGEST_WHOLE},
        "mark": MARK.pattern,
        "messages": sentences,
        "paths": PATHS,
        "programs": PROGRAMS,
        "roles": [(_in_browser(pattern.pattern), role.value) for pattern, role in NAMES],
        "symbols": {chr(place): sign for place, sign in SYMBOLS.items()},
        "tracked": sorted(TRACKED),
        "unshown": sorted(UNSHOWN),
    }
    return json.dumps(agreed, ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n"


def _in_browser(pattern: str) -> str:
    """Give a pattern as a browser writes it: a group has its name without a P."""
    return pattern.replace("(?P<", "(?<")
