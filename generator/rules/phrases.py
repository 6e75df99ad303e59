"""Notes that writers leave in a text: those that only a draft has, and those that may be meant."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.model.place import Span
from generator.source.text import span_of

_LONGEST = 80  # code points of a phrase in a message
_MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
_DAY = rf"(?:\w+dag~)?\d{{1,2}}~(?:{_MONTHS})(?:~\d{{4}})?"
_SIGNS = r"[ \t>*_#|-]{0,12}"  # what may stand before a line: the sign of a list, a heading, a table
_END = r"[ \t\r*_|.]{0,12}(?m:$)"
_ORDER = r"(?:afstemmen|invullen|aanvullen|uitzoeken|checken|navragen|nagaan|toevoegen|controleren)"
_BLANKS = r"(?:datum|naam|gemeente|aanbieder|bedrag|aantal|pm|p\.m\.)"
_MARKED = r"(?:(?<=opgenomen )|(?<=gemarkeerd )|(?<=weergegeven ))"


@dataclass(frozen=True, slots=True)
class Pattern:
    """Tried where a trigger stands, or at the start of the line on which it stands."""

    words: re.Pattern[str]
    at_line: bool


@dataclass(frozen=True, slots=True)
class Habit:
    """A trigger, that is quickly looked for, with the patterns that are tried at each place of it."""

    trigger: str  # in lower case, unless `cased`
    patterns: tuple[Pattern, ...]
    cased: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase that was found, with its place counted from the first line of the text."""

    text: str
    span: Span


def _word(words: str) -> Pattern:
    """Make a pattern; a `~` in `words` is any white space, as lines are wrapped."""
    return Pattern(re.compile(rf"(?<!\w)(?P<note>{words})".replace("~", r"\s+")), at_line=False)


def _line(words: str) -> Pattern:
    """Make a pattern that begins on a new line."""
    return Pattern(re.compile((_SIGNS + words).replace("~", r"\s+")), at_line=True)


_VERSION = r"versie~\d{1,2}(?:[.,]\d{1,2})?"

SURE = (
    Habit(
        "versie",
        (
            _line(rf"(?P<note>(?:concept)?{_VERSION}~voor\b(?:~\w+)?)"),
            _word(r"versie~0[.,]\d{1,2}\b"),
        ),
    ),
    Habit(
        "concept",
        (
            _line(rf"(?P<note>concept(?:~versie\b.{{0,30}}|~d\.d\..{{0,30}})?){_END}"),
            _word(rf"concept{_VERSION}\b"),
        ),
    ),
    Habit(
        "tekst",
        (
            _word(r"tekstredactie~(?:wordt~nog|moet~nog|volgt|is~nog)(?:~\w+)?"),
            _word(r"tekst~(?:volgt(?:~nog)?|komt~hier)\b"),
        ),
    ),
    Habit("wordt", (_word(rf"wordt~(?:op~)?{_DAY}~gepubliceerd\b"),)),
    Habit("worden", (_word(rf"worden~(?:op~)?{_DAY}~gepubliceerd\b"),)),
    Habit("hier komt", (_word(r"hier~komt~(?:nog~)?(?:een~|de~)?(?:tekst|alinea|tabel|figuur|grafiek)\b"),)),
    Habit(
        "[",
        (
            _word(rf"\[(?:[^\]\n]{{0,40}}\b)?{_ORDER}\b[^\]\n]{{0,40}}\](?![(\[:])"),
            _word(rf"\[{_BLANKS}\](?![(\[:])"),
            _word(r"\[opmerking\b[^\]\n]{0,60}\]"),
        ),
    ),
    Habit("opmerking", (_word(r"opmerking(?:en)?~\[\w{1,6}\]"),)),
    Habit(
        "xx", (_word(r"(?<!hoofdstuk )(?<!titel )(?<!deel )(?<![/.-])x{2,10}(?:-x{2,4}){0,2}(?![\w/.@])"),)
    ),
    Habit("TODO", (_word(r"TODO(?!\w)"),), cased=True),
    Habit("lorem", (_word(r"lorem~ipsum"),)),
)
"""Phrases that only a draft has."""

DOUBTFUL = (
    Habit("versie", (_line(rf"(?P<note>(?!versie~0){_VERSION}){_END}"),)),
    Habit(
        "nog",
        (
            _line(rf"\(?(?:\w+~){{0,4}}?(?P<note>nog~{_ORDER}\b)"),
            _word(r"nog~niet~(?:volledig~)?afgestemd\b"),
        ),
    ),
    Habit("PM", (_word(r"(?<![.:/\[-])(?<!\d )PM(?!\w|[.-]\w)"),), cased=True),
    Habit("TBD", (_word(r"TBD(?!\w)"),), cased=True),
    Habit("n.t.b.", (_word(r"n\.t\.b\."),)),
    Habit(
        "wordt",
        (
            _word(rf"wordt~(?:op~)?{_DAY}~openbaar(?:~gemaakt)?\b"),
            _word(r"wordt~nog~(?:ingevuld|toegevoegd|afgestemd|geredigeerd)\b"),
        ),
    ),
    Habit("dit concept", (_word(r"dit~concept\b"),)),
    Habit("CONCEPT", (_word(rf"CONCEPT(?!\w)(?!{_END})"),), cased=True),
    Habit("in het g", (_word(rf"{_MARKED}in~het~(?:groen|geel)\b"),)),
    Habit("tekst", (_word(r"tekst(?:en)?\b[^.\n]{0,60}~(?:kan|kunnen)~nog~(?:\w+~)?wijzigen"),)),
    Habit(
        "de def", (_word(r"de~definitieve~(?:rapportage|versie|tekst)~(?:heeft|volgt|komt|verschijnt)\b"),)
    ),
    Habit("bijna allemaal", (_word(r"bijna~allemaal~(?:volledig~)?afgestemd\b"),)),
    Habit("deze pdf", (_word(r"deze~pdf~niet~opgenomen\b"),)),
    Habit("dit is een pdf", (_word(r"dit~is~een~pdf\b"),)),
)
"""Phrases that a draft often has, and a final text now and then."""

# 'De aanbieder moet het plan nog aanvullen' is a finding, and no note.
_MODAL = re.compile(r"\b(?:moet(?:en)?|zal|zullen|gaat?|gaan|wil(?:len)?|kan|kunnen|mag|mogen|hoeft|te)\b")


def phrases_in(text: str, habits: tuple[Habit, ...]) -> Iterator[Phrase]:
    """Give each phrase of these habits in a text, in the order of the text."""
    plain, folded = _searchable(text)
    found: dict[int, int] = {}
    for habit in habits:
        for start, end in _stretches(habit, plain if habit.cased else folded):
            found[start] = max(end, found.get(start, 0))
    for start, end in sorted(found.items()):
        yield Phrase(" ".join(text[start:end].split())[:_LONGEST], span_of(text, start, end=end))


@lru_cache(maxsize=4)
def _searchable(text: str) -> tuple[str, str]:
    """Give a text of the same length in ASCII, which is searched twice as fast, and that in small letters.

    Two rules look at the same body, one after the other.
    """
    if not text.isascii():
        text = text.replace("\xa0", " ").encode("ascii", "replace").replace(b"?", b"~").decode("ascii")
    return text, text.lower()


def _stretches(habit: Habit, text: str) -> Iterator[tuple[int, int]]:
    at = text.find(habit.trigger)
    while at >= 0:
        for pattern in habit.patterns:
            start = text.rfind("\n", 0, at) + 1 if pattern.at_line else at
            match = pattern.words.match(text, start)
            if match and not _MODAL.search(text, start, match.start("note")):
                yield match.span("note")
        at = text.find(habit.trigger, at + 1)
