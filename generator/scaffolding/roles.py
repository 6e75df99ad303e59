"""What a paragraph is, by the name of its style, as Word and LibreOffice have it in Dutch and in English."""

import re
from dataclasses import dataclass
from enum import Enum


class Role(Enum):
    """What a style says about a paragraph."""

    TEXT = "text"  # nothing
    HEADING = "heading"  # with its level
    TITLE = "title"  # the title of the document
    SUBTITLE = "subtitle"  # what stands below it
    CONTENTS = "contents"  # a line of the table of contents, or of a list of figures
    BULLET = "bullet"  # an item of a list, with its depth
    NUMBER = "number"  # the same, with numbers


@dataclass(frozen=True, slots=True)
class Cast:
    """A role with its level or depth, from 1."""

    role: Role
    level: int = 1


PLAIN = Cast(Role.TEXT)
_DEEPEST = 6
_REST = r"(?: ?(?P<level>\d))?(?: .*)?"
NAMES = tuple(
    (re.compile(pattern, re.IGNORECASE), role)
    for pattern, role in (
        (r"(?:toc|inhopg|inhoud|contents)(?: ?(?:heading|kop))?(?: ?\d)?", Role.CONTENTS),
        (r"(?:inhoudsopgave|kop ?(?:van ?)?inhoud(?:sopgave)?|contents heading).*", Role.CONTENTS),
        (r"(?:table of figures|lijst met afbeeldingen|lijstmetafbeeldingen)", Role.CONTENTS),
        (r"(?:heading|kop|hoofdstuk|paragraafkop|tussenkop)(?: ?(?P<level>\d))?(?!\w).*", Role.HEADING),
        (r"(?:title|titel|documenttitel|rapporttitel)", Role.TITLE),
        (r"(?:subtitle|ondertitel|subtitel)", Role.SUBTITLE),
        (rf"(?:list number|lijst ?nummering|genummerde lijst|opsomming cijfers?){_REST}", Role.NUMBER),
        (rf"(?:list bullet|lijst ?opsom\.? ?teken|opsomming(?:steken)?|bullets?){_REST}", Role.BULLET),
    )
)  # fmt: skip


def cast_of(name: str) -> Cast | None:
    """Give the role that the name of a style tells; None where it tells nothing."""
    plain = " ".join(name.replace("_20_", " ").replace("_", " ").split())
    for pattern, role in NAMES:
        found = pattern.fullmatch(plain)
        if found:
            level = found.groupdict().get("level") or "1"
            return Cast(role, max(1, min(int(level), _DEEPEST)))
    return None
