"""Marks that are offered for personal data: a person chooses, nothing is taken out by itself."""

import re
from collections.abc import Iterable

from generator.detection.find import find
from generator.detection.mask import masked
from generator.detection.sighting import SightingKind
from generator.rules.known import Known
from generator.rules.sightings import unlisted
from generator.scaffolding.drafted import Offer
from generator.source.text import span_of

# The number of a person is withheld on article 5.1.1e of the Woo, anything else about somebody on 5.1.2e.
_MARKS = {
    SightingKind.PERSON: "5.1.2e naam",
    SightingKind.MAIL: "5.1.2e contact",
    SightingKind.PHONE: "5.1.2e contact",
    SightingKind.POSTCODE: "5.1.2e adres",
    SightingKind.ADDRESS: "5.1.2e adres",
    SightingKind.GPS: "5.1.2e adres",
    SightingKind.BIRTH_DATE: "5.1.2e datum",
    SightingKind.BSN: "5.1.1e nummer",
}
_ELSE = "5.1.2e nummer"
_LINKS = re.compile(r"!?\[[^\[\]\n]*\]\([^)\n]*\)")
_SPACED = ("(", "[", "{", ":")


def offers_in(source: str, *, body_start: int, known: Known) -> tuple[Offer, ...]:
    """Give an offer for all personal data in a document that the partnership does not list as public."""
    closed = [found.span() for found in _LINKS.finditer(source, body_start)]
    return tuple(
        Offer(
            kind=seen.kind,
            mark=f"[lak:{_MARKS.get(seen.kind, _ELSE)}]",
            masked=masked(source, seen),
            span=span_of(source, seen.start, end=seen.end),
            start=seen.start,
            end=seen.end,
            fits=seen.start >= body_start
            and not any(begin < seen.end and seen.start < end for begin, end in closed),
        )
        for seen in unlisted(source, find(source), known=known)
    )


def applied(source: str, offers: Iterable[Offer]) -> str:
    """Give the source with these offers carried out, from the end backwards, where they fit."""
    for offer in sorted((offer for offer in offers if offer.fits), key=lambda offer: -offer.start):
        after = source[offer.end :]
        space = " " if after.startswith(_SPACED) else ""
        source = source[: offer.start] + offer.mark + space + after
    return source
