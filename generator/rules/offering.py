"""To whom a document was offered."""

from collections.abc import Iterator

from generator.model.library import Document
from generator.model.procedure import Offered
from generator.model.terms import OfferedTo
from generator.rules.coverage import covered
from generator.rules.known import Known


def offers(document: Document) -> Iterator[tuple[str, Offered]]:
    """Give every offer of a document with its key."""
    for number, offer in enumerate(getattr(document.meta, "offered", ())):
        yield f"offered[{number}]", offer


def places_without_offer(document: Document, known: Known, *, to: OfferedTo) -> tuple[str, ...]:
    """Give the municipalities where `to` has not got the document and is not going to.

    A day that was meant and has passed counts as an offer here: another rule asks what came of it.
    """
    day = known.today
    words: set[str] = set()
    for _, offer in offers(document):
        if offer.to is not to or (offer.on is None and offer.intended is None):
            continue
        if offer.municipality is None:
            return ()
        words.add(offer.municipality)
    reached = known.municipalities.codes(tuple(words), on=day)
    return tuple(known.municipalities.name(code) for code in covered(document, known) if code not in reached)


def place_of(offer: Offered, known: Known) -> str:
    """Give the name of the municipality of an offer; the recipient alone where it names none."""
    if offer.municipality is None:
        return offer.to.label
    code = known.municipalities.code(offer.municipality, on=known.today)
    return f"{offer.to.label} {known.municipalities.name(code) if code else offer.municipality}"
