"""Names of persons that the lists know: a first name, or a surname with what stands before it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.detection.names import Lexicon, fold, is_from_elsewhere, lexicon
from generator.detection.person_shape import FAMILY, LETTER, UPPER, WORD, name_end
from generator.detection.person_words import (
    ENTITIES,
    ENTITY_ENDINGS,
    NO_NAMES,
    ORGANISATION_ENDINGS,
    PREFIXES,
    RELATIVES,
    ROLES,
    SPEAKING,
    TITLES,
    WELL_KNOWN,
    WHERE,
)
from generator.detection.sighting import Sighting, SightingKind

# From the capital, which is found faster than what may not stand before it.
_TOKEN = re.compile(rf"[{UPPER}](?<![{LETTER}\d’'/@_.-][{UPPER}])[{LETTER}]+(?:[-'’][{LETTER}]+)*(?![\w@])")
_PREFIX = re.compile(r"(?<!\w)((?:v\.? ?d\.?|v/d|['’][st]|[A-Za-z]{1,6})(?: [a-z']{2,3}){0,2}) \Z")
_WORD_BEFORE = re.compile(r"(\S+)[ \n]\Z")
_BEGINS = re.compile(r"(?:^|[\n.!?:;|>\"'“‘(–-])[\s\"'“‘(*_#>|-]*\Z")
_NEXT_WORD = re.compile(r" (\w+)")
_NEXT_LINE = re.compile(rf"\n(?:[a-z']{{1,6}} ){{0,3}}({WORD})(?!:)")
_ROLE_BEFORE = re.compile(r"(\w+)(?:,| \(| -| –) ?\(?\Z")
_SECOND = re.compile(rf"[{LETTER}]+ (?:[a-z]{{2,3}} ){{0,2}}[{UPPER}][{LETTER}]*[a-z]")
_AFTER_ROLE = (", ", "(", "- ", "– ")
_VAN = re.compile(r"(?<=[a-z,;] )Van (?:(?:de|der|den|het|'t) )?\Z")
_REACH = 24
_SHOUTED = 5  # shorter words of capitals are rather an abbreviation
_CERTAIN = frozenset(
    {"van der", "van den", "van de", "van 't", "v.d.", "vd", "v/d", "v d", "v.d", "ter", "ten"}
)

Token = tuple[int, str]  # where a word with a capital begins, and the word


@dataclass(frozen=True, slots=True)
class _Place:
    """A word with a capital, and what stands around it."""

    text: str
    start: int
    word: str  # folded
    names: Lexicon

    @property
    def before(self) -> str:
        """The word in front of it, as it stands there; empty where it begins a line."""
        found = _WORD_BEFORE.search(self.text[max(0, self.start - _REACH) : self.start])
        return found[1] if found else ""

    def begins(self, at: int) -> bool:
        """Whether a sentence, a cell or a quote begins at a place."""
        return _BEGINS.search(self.text[max(0, at - 6) : at]) is not None if at else True


def tokens_of(text: str) -> tuple[Token, ...]:
    """Give every word with a capital, and where it begins."""
    return tuple((found.start(), found[0]) for found in _TOKEN.finditer(text))


def sightings(text: str, tokens: tuple[Token, ...]) -> Iterator[Sighting]:
    """Give every name that the lists of names tell."""
    names = lexicon()
    done = 0
    for start, token in tokens:
        if start < done or token in NO_NAMES:
            continue
        span = _judged(_Place(text, start, fold(token), names))
        if span is not None and fold(text[slice(*span)]) not in names.places:
            done = span[1]
            yield Sighting(SightingKind.PERSON, *span)


def _judged(place: _Place) -> tuple[int, int] | None:
    word, names = place.word, place.names
    if word in PREFIXES:
        return None
    span = None
    if word in names.any_first or names.is_first(word):
        span = _by_first_name(place)
    if span is None and (word in names.any_surname or names.is_surname(word)):
        span = _by_surname(place)
    return span or _by_surroundings(place)


def _by_surroundings(place: _Place) -> tuple[int, int] | None:
    """Judge a word that no list has: 'dat Van …', 'de eigenaar, … …', 'zijn zus …'."""
    text, start = place.text, place.start
    before = text[max(0, start - _REACH) : start]
    van = _VAN.search(before) if "Van " in before else None
    if van and _is_entity(before[: van.start()].strip().rpartition(" ")[2]):
        return None
    role = _ROLE_BEFORE.search(before) if before.endswith(_AFTER_ROLE) else None
    is_role = role is not None and role[1].lower() in ROLES
    is_relative = before[-1:] == " " and before.rpartition(" ")[0].rpartition(" ")[2].lower() in RELATIVES
    is_foreign = _SECOND.match(text, start) is not None and is_from_elsewhere(place.word)
    if not (van or is_role or is_relative or is_foreign) or (is_foreign and _is_entity(place.before)):
        return None
    end = _end_of(place)
    if end is None or (not (van or is_relative) and " " not in text[start:end]):
        return None
    return start - (len(van[0]) if van else 0), end


def _end_of(place: _Place) -> int | None:
    family = FAMILY.match(place.text, place.start)
    end = name_end(place.text, family, endings=ORGANISATION_ENDINGS) if family else None
    return None if end is None or _goes_on_as_entity(place.text, end) else end


def _by_first_name(place: _Place) -> tuple[int, int] | None:
    text, start = place.text, place.start
    end = None if _is_entity(place.before) else _end_of(place)
    if end is None:
        return None
    end = _over_the_line(place, end)
    words = text[start:end].split()
    surely = place.names.is_first(place.word)
    if len(words) == 1:
        return (start, end) if _stands_alone(place, end, surely=surely) else None
    return (start, end) if surely or _ends_on_surname(words, place) else None


def _ends_on_surname(words: list[str], place: _Place) -> bool:
    """Whether a surname follows a first name that is a word too: 'Roos Verzonnen', 'Mark van den Berg'."""
    last = fold(words[-1])
    return place.names.is_surname(last) or last in place.names.any_surname


def _stands_alone(place: _Place, end: int, *, surely: bool) -> bool:
    """Whether a first name without a surname is a person's."""
    before = place.before
    if not surely:
        follows = _NEXT_WORD.match(place.text, end)
        return follows is not None and follows[1] in SPEAKING
    if place.text[place.start : end].isupper() and end - place.start < _SHOUTED:
        return False
    return not _is_inside_entity(place, before)


def _is_inside_entity(place: _Place, before: str) -> bool:
    """Whether the word before it is a part of the same name of something: 'wijk Nieuw Rosa'."""
    if not before[:1].isupper() or not before[-1:].isalpha():
        return False
    if before.lower() in TITLES or before.lower() in ROLES:
        return False
    return not place.begins(place.start - len(before) - 1)


def _by_surname(place: _Place) -> tuple[int, int] | None:
    text, start = place.text, place.start
    end = _end_of(place)
    if end is None:
        return None
    prefix = _prefix(text, start)
    if prefix:
        return _with_prefix(place, prefix, end=end)
    before = place.before
    if not place.names.is_surname(place.word) or _is_entity(before) or before.lower() in WHERE:
        return None
    if text[start:end].isupper() and end - start < _SHOUTED:
        return None
    return (start - len(before) - 1 if _goes_with(place, before) else start), end


def _goes_with(place: _Place, before: str) -> bool:
    """Whether the word before a surname is rather a first name that no list has."""
    if not before[:1].isupper() or not before.isalpha() or place.text[place.start - 1] != " ":
        return False
    return before not in NO_NAMES and before.lower() not in PREFIXES


def _with_prefix(place: _Place, prefix: str, *, end: int) -> tuple[int, int] | None:
    """Judge 'Van Verzonnen': without a first name the first small word has a capital."""
    start = place.start - len(prefix) - 1
    words = place.text[max(0, start - _REACH) : start].split()
    if words and _is_entity(words[-1]):
        return None
    small = prefix.lower()
    if small in _CERTAIN:
        known = place.word in place.names.any_surname or place.names.is_surname(place.word)
        return (start, end) if known and (prefix[0].isupper() or not prefix.endswith("de")) else None
    known = place.names.is_surname(place.word)
    return (start, end) if known and prefix[0].isupper() else None


def _prefix(text: str, start: int) -> str:
    found = _PREFIX.search(text[max(0, start - _REACH) : start])
    if found is None:
        return ""
    words = found[1].split(" ")
    while words and words[0].lower() not in PREFIXES and " ".join(words).lower() not in _CERTAIN:
        words = words[1:]
    return " ".join(words)


def _over_the_line(place: _Place, end: int) -> int:
    """Give the end of a name of which the surname stands on the next line."""
    found = _NEXT_LINE.match(place.text, end)
    if found is None or found[1] in NO_NAMES:
        return end
    word = fold(found[1])
    return found.end() if word in place.names.any_surname or place.names.is_surname(word) else end


def _is_entity(word: str) -> bool:
    plain = word.lower().strip("*_'\"(.")
    return plain in ENTITIES or (word[:1].isupper() and plain.endswith(ENTITY_ENDINGS))


def _goes_on_as_entity(text: str, end: int) -> bool:
    follows = _NEXT_WORD.match(text, end)
    last = text[max(0, end - _REACH) : end].rpartition(" ")[2]
    return last.lower() in WELL_KNOWN or (follows is not None and follows[1].lower() in WELL_KNOWN)
