"""What is known of each municipality, looked up once for its page, its council and its digests."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from generator.model.terms import Kind, Sender, Sort
from generator.site.offers import Offer, offers_of
from generator.site.open_points import Points, points_of
from generator.site.texts import N_
from generator.staging.public import PublicMunicipality, PublicProvider, PublicSite
from generator.staging.public_document import ClosedDocument, PublicDocument
from generator.staging.public_parts import Link

_BODIES = frozenset(sender.label for sender in (Sender.COLLEGE, Sender.COUNCIL, Sender.ADVISORY_COUNCIL))


@dataclass(frozen=True, slots=True)
class Locality:
    """A municipality with its documents, newest first, and what follows from them."""

    entry: PublicMunicipality
    documents: tuple[PublicDocument, ...]
    offers: tuple[Offer, ...]
    closed: tuple[ClosedDocument, ...]  # only those that name the municipality
    points: Points
    today: date
    providers: tuple[Link, ...] = ()  # those with a contract today and a page, by name

    @property
    def council(self) -> Link:
        """The page for the council of the municipality."""
        return Link(
            f"{self.entry.link.address}raad/", N_("Voor de raad van %(name)s", name=self.entry.link.label)
        )

    @property
    def has_left(self) -> bool:
        """Whether its last day in the partnership is past."""
        return self.entry.until is not None and self.entry.until < self.today

    @property
    def policies(self) -> tuple[PublicDocument, ...]:
        """The policy in force, and what is adopted for later."""
        return tuple(item for item in self._of(Kind.POLICY) if not item.lapsed)

    @property
    def frameworks(self) -> tuple[PublicDocument, ...]:
        """By what is judged, and who is appointed: frameworks and designations in force."""
        wanted = (Sort.FRAMEWORK, Sort.DESIGNATION)
        found = (item for item in self._of(Kind.DOCUMENT) if item.sort in wanted and not item.lapsed)
        return tuple(sorted(found, key=lambda item: (wanted.index(item.sort), item.order)))

    @property
    def work_plans(self) -> tuple[PublicDocument, ...]:
        """The plan of this year and of later years; where there is none, the last one."""
        plans = sorted(self._of(Kind.WORK_PLAN), key=lambda plan: -plan.year)
        now = [plan for plan in plans if plan.year >= self.today.year and not plan.lapsed]
        return tuple(now or plans[:1])

    @property
    def annual_report(self) -> PublicDocument | None:
        """The report on the latest year."""
        reports = self._of(Kind.ANNUAL_REPORT)
        return max(reports, key=lambda report: (report.year, report.published_on, report.id), default=None)

    @property
    def responses(self) -> tuple[PublicDocument, ...]:
        """What the college, the council and the advisory council answered."""
        return tuple(item for item in self._of(Kind.RESPONSE) if item.from_body in _BODIES)

    def _of(self, kind: Kind) -> list[PublicDocument]:
        return [document for document in self.documents if document.kind is kind]


def localities_of(site: PublicSite) -> tuple[Locality, ...]:
    """Give each municipality that has a page."""
    known = {document.id: document for document in site.documents}
    offers = offers_of(site)
    closed = _closed(site.closed)
    today = site.moment.date()
    providers = _providers(site.providers, today)
    found = []
    for entry in site.municipalities:
        if entry.link.address:
            documents = tuple(known[id_] for id_ in entry.documents if id_ in known)
            mine = offers.get(entry.link.key, ())
            points = points_of(documents, today)
            hidden, here = closed.get(entry.link.label, ()), providers.get(entry.link.key, ())
            found.append(Locality(entry, documents, mine, hidden, points, today, here))
    return tuple(found)


def _providers(providers: Iterable[PublicProvider], today: date) -> dict[str, tuple[Link, ...]]:
    found: dict[str, set[Link]] = {}
    for provider in providers:
        if not provider.link.address or (provider.ended_on and provider.ended_on < today):
            continue
        for contract in provider.contracts:
            if contract.until is None or contract.until >= today:
                found.setdefault(contract.municipality.key, set()).add(provider.link)
    return {
        key: tuple(sorted(links, key=lambda link: (link.label, link.key))) for key, links in found.items()
    }


def _closed(entries: Iterable[ClosedDocument]) -> dict[str, tuple[ClosedDocument, ...]]:
    found: dict[str, list[ClosedDocument]] = {}
    for entry in entries:
        for name in entry.municipalities:
            found.setdefault(name, []).append(entry)
    return {name: tuple(entries) for name, entries in found.items()}
