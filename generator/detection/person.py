"""Names of persons that can be seen without lists of names: after a title or role, and after initials."""

import re
from collections.abc import Iterator

from generator.detection.numbers import Passage
from generator.detection.person_words import (
    ABBREVIATIONS,
    COUNTED,
    COURTESIES,
    LINKS,
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
_WORD = rf"[{_UPPER}](?:['’][{_LETTER}])?[{_LETTER}]+(?:[-'’][{_LETTER}]+)*"
_GAP = "[ \u00a0\n]"  # sources may be wrapped between a title and its name
_SMALL = rf"(?:{'|'.join(sorted(PREFIXES))}|['’][st]){_GAP}"
_LINK = rf"(?:{'|'.join(sorted(LINKS))}) "
_RUN = rf"{_WORD}(?: {_WORD}){{0,2}}"
_INITIALS = rf"(?:(?:IJ|Th|Ph|Ch|Chr|Joh|Fr|St|[{_UPPER}])\.[ \u00a0]?){{1,6}}"
# A capital that begins a word, and that is an initial or may have a title before it. Most words with a
# capital begin a block, an item or a sentence, and need no closer look: a dot after five letters is no
# abbreviation of a title.
_CAPITAL = re.compile(
    rf"[{_UPPER}](?<![{_LETTER}\d.'’/@_-][{_UPPER}])"
    rf"(?:(?=[\s\S]{{0,2}}\.)|(?<=\s[{_UPPER}])(?<!\n\n[{_UPPER}])(?<![#,;!?-]\s[{_UPPER}])"
    rf"(?<![a-z]{{5}}\.\s[{_UPPER}]))"
)
_INITIAL = re.compile(_INITIALS)
# Group 1 is the first run of words with a capital, group 2 one more after small words.
_FAMILY = re.compile(rf"(?:{_SMALL}){{0,3}}({_RUN})((?: (?:{_LINK}){{1,3}}{_RUN})?)")
_WORDS = re.compile(r"\S+")
_NEXT = re.compile(r",? (\S+)")
_LINE_START = re.compile(r"[\s#*>\d.)-]*\Z")
_REACH = 40  # code points in which a title and its small words stand
_LONGEST_ABBREVIATION = 5  # 'mevr.' and 'prof.'
_ENUMERATING = "ABCDEF"


def sightings(passage: Passage) -> Iterator[Sighting]:
    """Give every name after a title, a role or initials; initials belong to the name, a title does not."""
    text = passage.text
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
    family = _FAMILY.match(text, initials.end())
    if family is None or _counts(text, initials, family=family):
        return None
    end = _name_end(text, family, endings=ORGANISATION_ENDINGS)
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
    family = _FAMILY.match(text, start)
    if family is None:
        return None
    if title in ROLES and (" " not in family[0] or family[1].split()[0].isupper()):
        return None
    end = _name_end(text, family, endings=() if title in COURTESIES else ORGANISATION_ENDINGS)
    if end is None or (title in ROLES and " " not in text[start:end]):
        return None
    return Sighting(SightingKind.PERSON, start, end)


def _name_end(text: str, family: re.Match[str], *, endings: tuple[str, ...]) -> int | None:
    """Give where the name ends, None where it is no person's."""
    first = _without_ordinary_words(family[1])
    end = family.start(1) + len(first)
    if not first or _is_organisation(text, first, end=end, endings=endings):
        return None
    if first != family[1] or not family[2]:
        return end
    rest = _without_ordinary_words(family[2])
    rest_end = family.start(2) + len(rest)
    return end if not rest or _is_organisation(text, rest, end=rest_end, endings=endings) else rest_end


def _without_ordinary_words(run: str) -> str:
    """Give the run up to its first word that is no name, without small words at its end."""
    length = len(run)
    for word in _WORDS.finditer(run):
        if word[0] in NO_NAMES and word[0].lower() not in PREFIXES:
            length = word.start()
            break
    words = _WORDS.findall(run[:length])
    while words and words[-1].lower() in PREFIXES:
        words.pop()
    return run[: run.rindex(words[-1], 0, length) + len(words[-1])] if words else ""


def _is_organisation(text: str, name: str, *, end: int, endings: tuple[str, ...]) -> bool:
    words = name.split()
    if any(word in ORGANISATIONS for word in words) or words[-1].lower().endswith(endings):
        return True
    following = _NEXT.match(text, end)
    if following is None:
        return False
    word = following[1].rstrip(",;:)")
    return word in ORGANISATIONS or word.rstrip(".") in ORGANISATIONS
