"""Rules about personal data in a source; what was seen is never told, only where and of what kind."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from generator.detection.find import find
from generator.detection.person_words import TITLES
from generator.detection.sighting import Sighting, SightingKind
from generator.model.library import Collection, Document
from generator.model.terms import Kind
from generator.model.text import Text
from generator.rules.allowing import Allowing
from generator.rules.known import Known
from generator.rules.place_code import place_code
from generator.rules.rule import Flaw
from generator.source.text import span_of

_BELONGING = re.compile(r"(?:van|uit|bij) (?P<name>.+)", re.DOTALL)
_REACH = 40  # code points in which the word before a name stands
# In these, who holds an office signs or is named as such; what is about a provider asks for the function.
_OF_OFFICIALS = frozenset({Kind.POLICY, Kind.WORK_PLAN, Kind.ANNUAL_REPORT, Kind.RESPONSE, Kind.DOCUMENT})


def sees(*kinds: SightingKind) -> Callable[[Document, Known], Iterator[Flaw]]:
    """Make the check of a rule that points at personal data of these kinds, in front matter and body."""

    def check(document: Document, known: Known) -> Iterator[Flaw]:
        source = document.source
        mine = tuple(seen for seen in known.sightings if seen.kind in kinds)
        named = document.kind in _OF_OFFICIALS
        for seen in unlisted(source, mine, known=known, names_officials=named):
            code = place_code(source, seen.start, end=seen.end)
            yield Flaw(span=span_of(source, seen.start, end=seen.end), values=(("context", code),))

    return check


def accepting(nl: str, en: str) -> Text:
    """Give a hint that also tells how one finding is accepted, with the code of its place."""
    return Text(
        f"{nl}; om deze ene bevinding te accepteren, zet bij 'Bevindingen die blijven' (suppressions): "
        "context {context}",
        f"{en}; to accept this one finding, put under suppressions: context {{context}}",
    )


def unlisted(
    source: str, sightings: Iterable[Sighting], *, known: Known, names_officials: bool = False
) -> Iterator[Sighting]:
    """Give what the partnership does not list as public; a role that belongs to a place names nobody."""
    allowing = allowing_of(
        known.collection, known.today, names=known.public_names, names_officials=names_officials
    )
    for seen in sightings:
        if allowing.covers(source, seen):
            continue
        if not (seen.kind is SightingKind.PERSON and _belongs(source, seen, known=known)):
            yield seen


def allowing_of(
    collection: Collection, today: date, *, names: frozenset[str] = frozenset(), names_officials: bool = False
) -> Allowing:
    """Give what may stand in a text of a partnership; `names` are those of municipalities and providers."""
    contact = collection.settings.contact
    ways = (contact.email, contact.phone, contact.report_concern, *collection.settings.mailboxes)
    return Allowing(
        listed=collection.allowed,
        today=today,
        reachable=tuple(filter(None, ways)),
        public_names=names,
        names_officials=names_officials,
    )


def kinds_in(text: str, *, known: Known) -> tuple[SightingKind, ...]:
    """Give the kinds of personal data in a text that the partnership does not allow, sorted."""
    return tuple(sorted({seen.kind for seen in unlisted(text, find(text), known=known)}))


def _belongs(source: str, seen: Sighting, *, known: Known) -> bool:
    """Whether a role belongs to a place or an organisation: 'een inwoner van Hoogmeer' names nobody.

    After 'mevrouw' or a title the same words are a name: there are people called Van Bergen.
    """
    belonging = _BELONGING.match(source, seen.start, seen.end)
    before = source[max(0, seen.start - _REACH) : seen.start].split()
    if belonging is None or not before or before[-1].strip("(*_.:").lower() in TITLES:
        return False
    return belonging["name"] in known.public_names
