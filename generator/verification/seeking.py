"""Secrets in a view: one pass for all of them, and each hit looked at once more as it stands written."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

import ahocorasick

from generator.verification.letters import KEPT
from generator.verification.secret_list import Secret
from generator.verification.steps import TAG, is_inline
from generator.verification.views import View

_WIDEST = 80  # signs between two letters of one secret: the tags and white space of a page
_NEAR = 200  # bytes around a hit
_LABELLED = 7  # digits of a number that is known without white space around it
_WORD_LETTERS = 3  # of the last word of a name, after which digits begin something else: 'jansen2'
_GAP = re.compile(rb"[^A-Za-z0-9]{%d}" % (_WIDEST + 1))
_LETTERS_BEFORE = re.compile(rb"(?<![A-Za-z0-9])[A-Za-z]+\Z")
_LETTERS_AFTER = re.compile(rb"[A-Za-z]+(?![A-Za-z0-9])")
_DIGITS = b"0123456789"
_UNSEEN = b"\0"  # stands between the letters of UTF-16


@dataclass(frozen=True, slots=True)
class Hit:
    """A secret at a place of a view: bytes of what the view was made of."""

    secret: Secret
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Seeker:
    """All secrets, ready to be found in one pass."""

    secrets: tuple[Secret, ...] = field(repr=False)
    _automaton: Any = field(repr=False)

    def hits(
        self, view: View, *, known: Collection[Secret] = (), settled: int | None = None
    ) -> Iterator[Hit]:
        """Give the first true hit of each secret that is not `known` yet, up to where data is `settled`."""
        told = set(known)
        for last, secret in self._automaton.iter(view.folded):
            if secret in told:
                continue
            start = view.place(last - len(secret.folded) + 1)
            end = view.place(last) + 1
            if _is_written(view, start, end=end, secret=secret):
                hit = Hit(secret, *view.origin(start, end))
                if settled is None or hit.end <= settled:
                    told.add(secret)
                    yield hit

    @property
    def longest(self) -> int:
        """The most letters and digits of a secret."""
        return max(len(secret.folded) for secret in self.secrets)


def seeker_of(secrets: tuple[Secret, ...]) -> Seeker | None:
    """Give the secrets ready to be found; None where there are none."""
    if not secrets:
        return None
    automaton = ahocorasick.Automaton()
    for secret in secrets:
        automaton.add_word(secret.folded, secret)
    automaton.make_automaton()
    return Seeker(secrets, automaton)


def _is_written(view: View, start: int, *, end: int, secret: Secret) -> bool:
    """Whether a hit is the whole of a word or number, and no letters brought together from far apart."""
    stretch = view.plain[start:end]
    if _GAP.search(stretch.replace(_UNSEEN, b"")):
        return False
    before, after = _before(view, start), _after(view, end)
    if secret.is_number:
        return not _goes_on(stretch, before=before, after=after) and _is_number(
            before, after, length=len(secret.folded)
        )
    return _begins(before, stretch) and _ends(stretch, after)


def _begins(before: bytes, stretch: bytes) -> bool:
    previous, first = before[-1:], stretch[:1]
    if not _is_kept(previous):
        return True
    if first in _DIGITS or previous in _DIGITS:
        return first not in _DIGITS
    return previous.islower() and first.isupper()


def _ends(stretch: bytes, after: bytes) -> bool:
    last, following = stretch[-1:], after[:1]
    if not _is_kept(following):
        return True
    if last in _DIGITS:
        return False
    if following in _DIGITS:
        return len(re.split(rb"[^A-Za-z]+", stretch)[-1]) >= _WORD_LETTERS
    return last.islower() and following.isupper()


def _is_number(before: bytes, after: bytes, *, length: int) -> bool:
    """Whether a number stands by itself, or with a label against it: 'bsn123456782'."""
    free = not _is_kept(before[-1:]) or (length >= _LABELLED and _LETTERS_BEFORE.search(before) is not None)
    return free and (
        not _is_kept(after[:1]) or (length >= _LABELLED and _LETTERS_AFTER.match(after) is not None)
    )


def _goes_on(stretch: bytes, *, before: bytes, after: bytes) -> bool:
    """Whether a number in groups has one more group: '5.123.456.782'."""
    groups = {sign for sign in stretch if sign in b".,"}
    is_longer = before[-2:-1].isdigit() and before[-1] in groups
    return is_longer or (after[1:2].isdigit() and after[0] in groups)


def _before(view: View, start: int) -> bytes:
    """Give what stands before a hit, but for tags that part no words."""
    near = view.plain[max(0, start - _NEAR) : start].replace(_UNSEEN, b"")
    while near.endswith((TAG, b">")):
        if near.endswith(b">"):
            at = near.rfind(b"<")
            if at < 0 or not is_inline(near[at:]):
                break
            near = near[:at]
        elif _was_inline(view, start - 1):
            near, start = near[:-1], start - 1
        else:
            break
    return near


def _after(view: View, end: int) -> bytes:
    """Give what stands after a hit, but for tags that part no words."""
    near = view.plain[end : end + _NEAR].replace(_UNSEEN, b"")
    while near.startswith((TAG, b"<")):
        if near.startswith(b"<"):
            at = near.find(b">") + 1
            if not is_inline(near[:at]):
                break
            near = near[at:]
        elif _was_inline(view, end):
            near, end = near[1:], end + 1
        else:
            break
    return near


def _was_inline(view: View, position: int) -> bool:
    start, end = view.origin(position, position + 1)
    return is_inline(view.data[start:end])


def _is_kept(sign: bytes) -> bool:
    return bool(sign) and sign[0] in KEPT
