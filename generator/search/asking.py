"""What a question says: its words, phrases and numbers of documents."""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from generator.search.folding import NUMBERED, fold, words_of
from generator.search.repairing import Repair, allowed_changes
from generator.search.stored import Stored

MOST_WORDS = 32
MOST_PHRASES = 8
SHORTEST_HALF = 3  # letters of a word that may be half of another
LONGEST_QUERY = 10_000
_QUOTED = re.compile(r'"([^"]*)"')
_QUOTES = str.maketrans("“”„‟«»", '""""""')
_NUMBERED = re.compile(rf"(?<![^\W_]){NUMBERED}(?![^\W_])")


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the question that is not left out."""

    word: str
    stem: str
    at: int  # its place among all words
    repairs: tuple[Repair, ...] = ()
    divisions: tuple[tuple[str, str], ...] = ()
    joined: tuple[str, ...] = ()  # stems of this word and the next as one


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that is understood."""

    tokens: tuple[Token, ...]
    ids: tuple[tuple[str, tuple[str, ...]], ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    is_empty: bool = field(default=False)


def asked(query: str, stored: Stored) -> Asked:
    """Give what `query` asks of an index."""
    text = query[:LONGEST_QUERY].translate(_QUOTES)
    phrases = tuple(tuple(words) for found in _QUOTED.findall(text) if (words := words_of(found)))
    rest = _QUOTED.sub(" ", text)
    ids = tuple(
        (f"#{found[1]}{found[2]}/{found[3]}", tuple(words_of(found[0])))
        for found in _NUMBERED.finditer(fold(rest))
        if found[1] not in stored.stop
    )
    words = words_of(rest)[: 4 * MOST_WORDS]
    places = [at for at, word in enumerate(words) if word not in stored.stop][:MOST_WORDS]
    stems = {at: stored.stemmer(words[at]) for at in places}
    joined = {at: _joined((at, after), words, stored=stored) for at, after in pairwise(places)}
    tokens = tuple(
        _token(words[at], stems[at], at=at, joined=joined.get(at, ()), stored=stored) for at in places
    )
    return Asked(tokens, ids[:MOST_PHRASES], phrases[:MOST_PHRASES], not text.strip())


def _token(word: str, stem: str, *, at: int, joined: tuple[str, ...], stored: Stored) -> Token:
    lexicon = stored.lexicon
    if stem in lexicon:
        return Token(word, stem, at, joined=joined)
    divisions = tuple(lexicon.divisions(word))
    repairs: list[Repair] = []
    if stem not in stored.outsiders:
        repairs = [*lexicon.near(word, allowed_changes(word)), *([] if divisions else lexicon.mended(word))]
    return Token(word, stem, at, tuple(repairs), divisions, joined)


def _joined(places: tuple[int, int], words: list[str], *, stored: Stored) -> tuple[str, ...]:
    one, after = (words[at] for at in places)
    if min(len(one), len(after)) < SHORTEST_HALF or not (one.isalpha() and after.isalpha()):
        return ()
    orders = [(one, after), (after, one)] if places[1] == places[0] + 1 else [(after, one)]
    whole = (
        beginning + last
        for first, last in orders
        for beginning in (first, f"{first}s", stored.stemmer(first))
    )
    return tuple(dict.fromkeys(map(stored.stemmer, whole)))
