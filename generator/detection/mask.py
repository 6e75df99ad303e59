"""Text that may be shown in a message or a log."""

from generator.detection.find import find
from generator.detection.sighting import Sighting, SightingKind

_HIDDEN = "***"
_WITH_FIRST_LETTER = frozenset({SightingKind.PERSON, SightingKind.MAIL, SightingKind.ADDRESS})


def mask(text: str) -> str:
    """Give the text with all personal data hidden; what stands for it does not tell how long it was."""
    for seen in reversed(find(text)):
        text = text[: seen.start] + masked(text, seen) + text[seen.end :]
    return text


def masked(text: str, seen: Sighting) -> str:
    """Give what is shown for one sighting: 'J*** B***' for a name, '***' for a number."""
    if seen.kind not in _WITH_FIRST_LETTER:
        return _HIDDEN
    words = [word for word in text[seen.start : seen.end].split() if word[0].isalpha()]
    if seen.kind is SightingKind.PERSON and len(words) > 1:
        return f"{words[0][0]}{_HIDDEN} {words[-1][0]}{_HIDDEN}"
    return words[0][0] + _HIDDEN if words else _HIDDEN
