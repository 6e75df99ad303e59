"""Names of persons after a title or a role, and after initials."""

import re
from collections.abc import Iterator

from generator.detection.names import fold, is_from_elsewhere, lexicon
from generator.detection.person_shape import FAMILY, INITIALS, LETTER, UPPER, name_end
from generator.detection.person_words import (
    ABBREVIATIONS,
    COUNTED,
    COURTESIES,
    ENTITIES,
    ORGANISATION_ENDINGS,
    PREFIXES,
    ROLES,
    TITLES,
)
from generator.detection.sighting import Sighting, SightingKind

# A capital that begins a word, and that is an initial or may have a title before it. Most words with a
# capital begin a block, an item or a sentence, and need no closer look: a dot after five letters is no
# abbreviation of a title.
_CAPITAL = re.compile(
    rf"[{UPPER}](?<![{LETTER}\d.'’/@_-][{UPPER}])"
    rf"(?:(?=[\s\S]{{0,2}}\.)|(?<=\s[{UPPER}])(?<!\n\n[{UPPER}])(?<![#,;!?-]\s[{UPPER}])"
    rf"(?<![a-z]{{5}}\.\s[{UPPER}]))"
)
_INITIAL = re.compile(INITIALS)
_WORDS = re.compile(r"\S+")
_LINE_START = re.compile(r"[\s#*>\d.)-]*\Z")
_REACH = 40  # code points in which a title and its small words stand
_LONGEST_ABBREVIATION = 5  # 'mevr.' and 'prof.'
_ENUMERATING = "ABCDEF"
_ARTICLES = frozenset({"De", "Het", "Den", "'t"})
_PLACE_WORDS = 2  # 'van Verzonnendam'


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
    if initials is None or initials[0].strip().upper() in ABBREVIATIONS:
        return None
    family = FAMILY.match(text, initials.end())
    if family is None or _counts(text, initials, family=family):
        return None
    end = name_end(text, family, endings=ORGANISATION_ENDINGS)
    return None if end is None else Sighting(SightingKind.PERSON, start, end)


def _counts(text: str, initials: re.Match[str], *, family: re.Match[str]) -> bool:
    """Tell whether a single letter marks a heading or a list: 'A. Veiligheid', 'bijlage B. Kader'."""
    if initials[0].count(".") > 1:
        return False
    line = text[max(0, initials.start() - _REACH) : initials.start()].rpartition("\n")[2]
    words = line.split()
    if words and words[-1].lower().strip("(") in COUNTED:
        return True
    starts_line = _LINE_START.match(line) is not None
    return starts_line and initials[0][0] in _ENUMERATING and family[0][0].isupper()


def _after_title(text: str, start: int) -> Sighting | None:
    if not text[start - 1 : start].isspace():
        return None
    last = text[max(0, start - _REACH) : start].rsplit(None, 1)[-1:]
    if not last or (_plain(last[0]) not in PREFIXES and _title(last[0]) is None):
        return None
    words = list(_WORDS.finditer(text, max(0, start - _REACH), start))
    begin = start
    while words and _plain(words[-1][0]) in PREFIXES:
        begin = words.pop().start()
    title = _title(words[-1][0]) if words else None
    if title is None or "\n\n" in text[words[-1].end() : start]:
        return None
    if len(words) > 1 and words[-2][0].lower() in ENTITIES:  # 'Stichting Mevrouw Verzonnen'
        return None
    return _named(text, begin, title=title)


def _plain(word: str) -> str:
    return word.lower().replace("’", "'")


def _title(word: str) -> str | None:
    """Give the title or role that a word is; None also where it ends a sentence: 'bij mevrouw. De ...'."""
    title = word.strip("(*_").rstrip(":").rpartition("/")[2].lower()
    if title.endswith(".") and len(title) > _LONGEST_ABBREVIATION:
        return None
    title = title.rstrip(".")
    return title if title in TITLES or title in ROLES else None


def _named(text: str, start: int, *, title: str) -> Sighting | None:
    family = FAMILY.match(text, start)
    if family is None:
        return None
    if title in ROLES and not _tells_enough(family):
        return None
    end = name_end(text, family, endings=() if title in COURTESIES else ORGANISATION_ENDINGS)
    if end is None or (title in ROLES and " " not in text[start:end] and not _is_known(text[start:end])):
        return None
    return Sighting(SightingKind.PERSON, start, end)


def _tells_enough(family: re.Match[str]) -> bool:
    """Whether what follows a role is more than a word with a capital: two words, or a name of the lists."""
    first = family[1].split()[0]
    if _is_known(first):
        return True
    alone = family[0][0].islower() and not family[2] and " " not in family[1]
    if alone:  # 'een inwoner van Verzonnendam'; 'begeleider van der Verzonnen' is somebody
        return len(family[0].split()) > _PLACE_WORDS or fold(first) in lexicon().any_surname
    if family[0][0].islower() and first in _ARTICLES:  # 'een begeleider van De Verzonnenboom'
        return False
    return " " in family[0] and not first.isupper()


def _is_known(word: str) -> bool:
    names = lexicon()
    folded = fold(word)
    if folded in PREFIXES:
        return False
    return (
        folded in names.any_first
        or is_from_elsewhere(folded)
        or names.is_first(folded)
        or names.is_surname(folded)
        or not names.telling.isdisjoint(folded.split("-"))
    )
