"""How the name of a person is written, and where it ends."""

import re

from generator.detection.person_words import LINKS, NO_NAMES, ORGANISATION_ENDINGS, ORGANISATIONS, PREFIXES

UPPER = "A-ZÀ-ÖØ-Þ" + "".join(chr(code) for code in range(0x100, 0x180) if chr(code).isupper())
LETTER = UPPER + "a-zß-öø-ÿ" + "".join(chr(code) for code in range(0x100, 0x180) if chr(code).islower())
WORD = rf"[{UPPER}](?:['’][{LETTER}])?[{LETTER}]+(?:[-'’][{LETTER}]+)*"
GAP = "[ \u00a0\n]"  # sources may be wrapped between a title and its name
SMALL = rf"(?:(?:{'|'.join(sorted(PREFIXES))}|['’][st]|v\.? ?d\.?|v/d){GAP}|[dDlL]['’](?=[{UPPER}]))"
LINK = rf"(?:(?:{'|'.join(sorted(LINKS))}|['’]t) |d['’])"
_RUN = rf"{WORD}(?: {WORD}){{0,2}}"
INITIALS = rf"(?:(?:IJ|Th|Ph|Ch|Chr|Joh|Fr|St|[{UPPER}])\.[ \u00a0]?){{1,6}}(?:\({WORD}\) ?)?"
# Group 1 is the first run of words with a capital, group 2 one more after small words.
FAMILY = re.compile(rf"(?:{SMALL}){{0,3}}({_RUN})((?: (?:{LINK}){{1,3}}{_RUN})?)")
_WORDS = re.compile(r"\S+")
_NEXT = re.compile(r",? (\S+)")


def name_end(text: str, family: re.Match[str], *, endings: tuple[str, ...]) -> int | None:
    """Give where the name ends that `FAMILY` found, None where it is no person's."""
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
        plain = word[0].capitalize() if word[0].isupper() else word[0]
        if plain in NO_NAMES and word[0].lower() not in PREFIXES:
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
    if word in ORGANISATIONS or word.rstrip(".") in ORGANISATIONS:
        return True
    return bool(endings) and following[0][0] == " " and word.endswith(ORGANISATION_ENDINGS) and word.islower()
