"""Number plates of the Netherlands."""

import re
from collections.abc import Iterator

from generator.detection.context import before, is_labelled
from generator.detection.numbers import Passage
from generator.detection.sighting import Sighting, SightingKind

# Found by its first dash, of which a text has far fewer than capitals and digits.
_FROM_DASH = re.compile(r"-[A-Z0-9]{2,3}-[A-Z0-9]{1,3}(?![\w-])")
_UP_TO_DASH = re.compile(r"(?<![\w-])[A-Z0-9]{1,3}\Z")
_AFTER_LABEL = re.compile(
    r"(?<![\w-])(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{1,3}[- ]?[a-z0-9]{2,3}[- ]?[a-z0-9]{1,3}(?![\w-])",
    re.ASCII | re.IGNORECASE,
)
_SHAPE = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", "X" * 26 + "9" * 10)
_EXAMPLE = re.compile(r"[X0-]+")  # stands for any plate
_NUMBERING = ("kamer", "ruimte", "lokaal", "kast", "gang", "bestek", "norm", "artikel")
_LABEL = "kenteken"
_CHARACTERS = 6
_NEAR = 9  # code points in which a word stands that says it is something else
# The sidecodes of the RDW: up to six with any letter, later ones without vowels, C and Q.
_OLD_SHAPES = frozenset({"XX-99-99", "99-99-XX", "99-XX-99", "XX-99-XX", "XX-XX-99", "99-XX-XX"})
_NEW_SHAPES = frozenset(
    {"99-XXX-9", "9-XXX-99", "XX-999-X", "X-999-XX", "XXX-99-X", "X-99-XXX", "9-XX-999", "999-XX-9"}
)
_NOT_IN_NEW_SHAPES = re.compile(r"[ACEIOQU]")


def sightings(passage: Passage) -> Iterator[Sighting]:
    """Give every number plate with its dashes, and after the word 'kenteken' also one without."""
    text = passage.text
    for rest in _FROM_DASH.finditer(text):
        first = _UP_TO_DASH.search(text, max(0, rest.start() - 3), rest.start())
        if first is None or not (_is_plate(first[0] + rest[0]) or _is_called_one(text, first, rest=rest)):
            continue
        if not any(word in before(text, first.start(), reach=_NEAR) for word in _NUMBERING):
            yield Sighting(SightingKind.LICENCE_PLATE, first.start(), rest.end())
    if _LABEL in text or "Kenteken" in text or "KENTEKEN" in text:
        yield from _labelled(text)


def _is_called_one(text: str, first: re.Match[str], *, rest: re.Match[str]) -> bool:
    """Whether six letters and digits stand behind 'kenteken', in an order that the RDW does not give."""
    plain = (first[0] + rest[0]).replace("-", "")
    mixed = not plain.isalpha() and not plain.isdigit() and _EXAMPLE.fullmatch(plain) is None
    return mixed and len(plain) == _CHARACTERS and is_labelled(text, first.start(), labels=(_LABEL,))


def _is_plate(text: str) -> bool:
    if _EXAMPLE.fullmatch(text):
        return False
    shape = text.translate(_SHAPE)
    return shape in _OLD_SHAPES or (shape in _NEW_SHAPES and not _NOT_IN_NEW_SHAPES.search(text))


def _labelled(text: str) -> Iterator[Sighting]:
    for found in _AFTER_LABEL.finditer(text):
        plain = re.sub(r"[- ]", "", found[0])
        if len(plain) == _CHARACTERS and is_labelled(text, found.start(), labels=(_LABEL,)):
            yield Sighting(SightingKind.LICENCE_PLATE, found.start(), found.end())
