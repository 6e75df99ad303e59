"""Names of persons, as far as they can be seen without lists of names: after a title or role, and after initials."""

import re
from collections.abc import Iterator

from generator.detection.person_words import (
    ABBREVIATIONS,
    COUNTED,
    NO_NAMES,
    ORGANISATION_ENDINGS,
    ORGANISATIONS,
    PREFIXES,
    ROLES,
    TITLES,
)
from generator.detection.sighting import Sighting, SightingKind

_UPPER = "A-ZÀ-ÖØ-ÞĆČĐĞİŁŃŐŘŚŞŠŤŰŹŻŽ"
_LETTER = rf"{_UPPER}a-zß-öø-ÿćčđğıłńőřśşšťűźżž"
_WORD = rf"[{_UPPER}](?:['’][{_UPPER}])?[{_LETTER}]+(?:[-'’][{_LETTER}]+)*"
_SMALL = r"(?:van|de|der|den|het|ten|ter|te|in|op|aan|uit|voor|bij|'t|’t|'s|’s|von|da|dos|di|del|du|la|le|el|al|ben|bin) "
_INITIALS = rf"(?:(?:IJ|Th|Ph|Ch|Chr|Joh|Fr|St|[{_UPPER}])\. ?)+"
# A capital that begins a word, and is not the first of a line: what stands before it decides.
_CAPITAL = re.compile(rf"(?<![{_LETTER}\d.'’/@_-])[{_UPPER}]")
_INITIAL = re.compile(_INITIALS)
_FAMILY = re.compile(rf"(?:{_SMALL}){{0,3}}({_WORD}(?:[ -](?:{_SMALL}){{0,3}}{_WORD}){{0,2}})")
_NEXT = re.compile(r"(?:,? )(\S+)")
_LAST_WORDS = 5
_REACH = 40


def sightings(text: str) -> Iterator[Sighting]:
    """Give every name after a title, a role or initials; initials belong to the name, a title does not."""
    done = 0
    for capital in _CAPITAL.finditer(text):
        start = capital.start()
        if start < done:
            continue
        found = _with_initials(text, start) or _after_title(text, start)
        if found is not None:
            done = found.end
            yield found


def _with_initials(text: str, start: int) -> Sighting | None:
    if "." not in text[start + 1 : start + 4]:
        return None
    initials = _INITIAL.match(text, start)
    if initials is None or initials[0].strip() in ABBREVIATIONS:
        return None
    family = _FAMILY.match(text, initials.end())
    if family is None or _is_counted(text, start, initials[0]):
        return None
    return _sighting(text, start, family)
