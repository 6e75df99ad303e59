"""To which council or body of a municipality a document was offered, when, and what shows it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from generator.model.procedure import Offered
from generator.model.terms import Kind, OfferedTo
from generator.staging.public import PublicSite
from generator.staging.public_document import PublicDocument

TO_BE_OFFERED = (Kind.ANNUAL_REPORT, Kind.POLICY)
"""What a council may expect to receive; where no offer is known, the page says so."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A document that was offered, or is meant to be; without `to` nobody says to whom."""

    document: PublicDocument
    to: OfferedTo | None = None
    on: date | None = None
    intended: date | None = None
    evidence: str = ""
    is_late: bool = False  # the day that was intended is past

    @property
    def day(self) -> date | None:
        """The day on which it was offered, else the day that is intended."""
        return self.on or self.intended


def offers_of(site: PublicSite) -> Mapping[str, tuple[Offer, ...]]:
    """Give the offers by code of the municipality, newest document first; looks at every document once."""
    codes = _codes(site)
    today = site.moment.date()
    found: dict[str, list[Offer]] = defaultdict(list)
    for document in site.documents:
        for offered in document.offered:
            for code in _places(offered, document, codes=codes):
                found[code].append(_offer(document, offered, today=today))
    return {code: tuple(offers) for code, offers in found.items()}


def never_offered(documents: tuple[PublicDocument, ...], offers: tuple[Offer, ...]) -> Iterator[Offer]:
    """Give the documents that a council may expect and of which nobody says that it got them."""
    known = {offer.document.id for offer in offers if offer.to is OfferedTo.COUNCIL}
    for document in documents:
        if document.kind in TO_BE_OFFERED and document.id not in known:
            yield Offer(document)


def _offer(document: PublicDocument, offered: Offered, *, today: date) -> Offer:
    ahead = offered.on is not None and offered.on > today
    on = None if ahead else offered.on
    intended = offered.on if ahead else offered.intended
    is_late = on is None and intended is not None and intended < today
    return Offer(document, offered.to, on, intended, str(offered.evidence or ""), is_late)


def _codes(site: PublicSite) -> Mapping[str, str]:
    """A source may name a municipality by its code or by its name."""
    links = [item.link for item in site.municipalities]
    return {word.casefold(): link.key for link in links for word in (link.key, link.label)}


def _places(offered: Offered, document: PublicDocument, *, codes: Mapping[str, str]) -> tuple[str, ...]:
    """Where no municipality is named, only one body of one municipality can be meant, or a body of all."""
    if offered.municipality:
        code = codes.get(offered.municipality.casefold())
        return (code,) if code else ()
    if offered.to is OfferedTo.PARTNERSHIP_BOARD or len(document.municipalities) == 1:
        return tuple(link.key for link in document.municipalities)
    return ()
