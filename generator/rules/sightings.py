"""Rules about personal data in a source; what was seen is never told, only where and of what kind."""

import re
from collections.abc import Callable, Iterable, Iterator

from generator.detection.find import find
from generator.detection.person_words import TITLES
from generator.detection.sighting import Sighting, SightingKind
from generator.model.library import Collection, Document
from generator.rules.known import Known
from generator.rules.rule import Flaw
from generator.source.text import span_of

_BELONGING = re.compile(r"(?:van|uit|bij) (?P<name>.+)", re.DOTALL)
_REACH = 40  # code points in which the word before a name stands
_NOT_A_DIGIT = re.compile(r"\D")
_ADDRESSES = frozenset({SightingKind.ADDRESS, SightingKind.POSTCODE})
_REACHABLE = frozenset({SightingKind.MAIL, SightingKind.PHONE, SightingKind.IBAN})


def sees(*kinds: SightingKind) -> Callable[[Document, Known], Iterator[Flaw]]:
    """Make the check of a rule that points at personal data of these kinds, in front matter and body."""

    def check(document: Document, known: Known) -> Iterator[Flaw]:
        mine = (seen for seen in known.sightings if seen.kind in kinds)
        for seen in unlisted(document.source, mine, known=known):
            yield Flaw(span=span_of(document.source, seen.start, end=seen.end))

    return check


def unlisted(source: str, sightings: Iterable[Sighting], *, known: Known) -> Iterator[Sighting]:
    """Give what the partnership does not list as public; a role that belongs to a place names nobody."""
    for seen in sightings:
        if is_allowed(source[seen.start : seen.end], seen.kind, collection=known.collection):
            continue
        if not (seen.kind is SightingKind.PERSON and _belongs(source, seen, known=known)):
            yield seen


def _belongs(source: str, seen: Sighting, *, known: Known) -> bool:
    """Whether a role belongs to a place or an organisation: 'een inwoner van Hoogmeer' names nobody.

    After 'mevrouw' or a title the same words are a name: there are people called Van Bergen.
    """
    belonging = _BELONGING.match(source, seen.start, seen.end)
    before = source[max(0, seen.start - _REACH) : seen.start].split()
    if belonging is None or not before or before[-1].strip("(*_.:").lower() in TITLES:
        return False
    return belonging["name"] in known.public_names


def is_allowed(text: str, kind: SightingKind, *, collection: Collection) -> bool:
    """Whether a partnership lists exactly this text as one that may be public."""
    folded = _folded(text, kind)
    return any(folded == _folded(entry, kind) for entry in _entries(kind, collection))


def kinds_in(text: str, *allowing: Collection) -> tuple[SightingKind, ...]:
    """Give the kinds of personal data in a text that none of these partnerships allows, sorted."""
    found = {
        seen.kind
        for seen in find(text)
        if not any(
            is_allowed(text[seen.start : seen.end], seen.kind, collection=collection)
            for collection in allowing
        )
    }
    return tuple(sorted(found))


def _entries(kind: SightingKind, collection: Collection) -> Iterator[str]:
    settings, allowed = collection.settings, collection.allowed
    if kind in _REACHABLE:
        contact = settings.contact
        yield from settings.mailboxes
        yield from filter(None, (contact.email, contact.phone, contact.report_concern))
        yield from allowed.contact
    elif kind in _ADDRESSES:
        yield from (*allowed.places, *allowed.contact)
    elif kind is SightingKind.PERSON:
        yield from (*allowed.organisations, *allowed.places)
        for official in allowed.officials:
            yield official if isinstance(official, str) else official.name


def _folded(text: str, kind: SightingKind) -> str:
    if kind is SightingKind.PHONE:
        return _NOT_A_DIGIT.sub("", text)
    words = " ".join(text.split())
    return words if kind is SightingKind.PERSON else words.casefold()
