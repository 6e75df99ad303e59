"""The page of what is not public: by reason, with the text of the law, who decided and when again."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.authorities.grounds import Ground, ground
from generator.model.terms import WithheldBecause
from generator.site.charts.of_site import reasons_chart
from generator.site.sheet import Sheet
from generator.site.texts import N_
from generator.staging.public import PublicSite
from generator.staging.public_document import ClosedDocument
from generator.staging.public_parts import Link

REGISTER = Link("niet-openbaar/", N_("Niet openbaar"))
TITLE = N_("Wat is niet openbaar, en waarom")

BECAUSE: dict[WithheldBecause, str] = {
    WithheldBecause.GROUND: N_("De Wet open overheid (Woo) noemt redenen om iets niet openbaar te maken."),
    WithheldBecause.POLICY: N_("De gemeente koos er zelf voor. Geen wet verbiedt om dit openbaar te maken."),
    WithheldBecause.NOT_YET: N_("Nog niet openbaar. Het is de bedoeling dat het later wel gebeurt."),
    WithheldBecause.OTHER_BODY: N_("Een andere overheid maakt dit openbaar, niet wij."),
    WithheldBecause.COUNCIL_SECRECY: N_("De gemeenteraad heeft geheimhouding opgelegd."),
    WithheldBecause.UNKNOWN: N_("Wij weten niet waarom dit niet openbaar is. Dat zoeken wij uit."),
}
"""What each reason means for a reader: a choice, 'not yet' and 'nobody knows' are different things."""

SHORT: dict[WithheldBecause, str] = {
    WithheldBecause.GROUND: N_("Grond uit de Woo"),
    WithheldBecause.POLICY: N_("Eigen keuze"),
    WithheldBecause.NOT_YET: N_("Nog niet"),
    WithheldBecause.OTHER_BODY: N_("Een ander maakt het openbaar"),
    WithheldBecause.COUNCIL_SECRECY: N_("Geheim door de raad"),
    WithheldBecause.UNKNOWN: N_("Reden niet bekend"),
}


@dataclass(frozen=True, slots=True)
class GroundCount:
    """A ground of the Woo with its text and how many documents are closed for it."""

    ground: Ground
    documents: int


@dataclass(frozen=True, slots=True)
class Reason:
    """The documents that are closed for one reason."""

    anchor: str
    label: str
    short: str  # for a bar on a narrow screen
    meaning: str
    entries: tuple[ClosedDocument, ...]
    grounds: tuple[GroundCount, ...]
    overdue: int  # of how many the day of review is past
    without_review: int  # how many have no such day

    @property
    def bar(self) -> tuple[str, int, int, int]:
        """What its bar shows: how many documents, of which the day is past, of which there is no day."""
        return (self.short, len(self.entries), self.overdue, self.without_review)


def register_sheet(site: PublicSite) -> Sheet:
    """Give the page of what is not public and why."""
    today = site.moment.date()
    reasons = tuple(_reasons(site, today))
    values = {
        "reasons": reasons,
        "chart": reasons_chart(
            (one.label, len(one.entries), one.overdue, one.without_review) for one in reasons
        ),
        "closed": site.closed,
        "public": len(site.documents),
        "deciders": _deciders(site),
        "tombstones": site.tombstones,
        "today": today,
        "completeness": site.completeness,
    }
    return Sheet(REGISTER.address, "register.html", TITLE, values, active=REGISTER.address)


def _reasons(site: PublicSite, today: date) -> Iterator[Reason]:
    ordered = sorted(site.closed, key=lambda entry: (-entry.year, entry.id))
    for because in WithheldBecause:
        entries = tuple(entry for entry in ordered if entry.because is because)
        if entries:
            days = [entry.review_on for entry in entries]
            yield Reason(
                anchor=f"reden-{because.value}",
                label=because.label,
                short=SHORT[because],
                meaning=BECAUSE[because],
                entries=entries,
                grounds=_grounds(entries),
                overdue=sum(day is not None and day < today for day in days),
                without_review=days.count(None),
            )


def _grounds(entries: tuple[ClosedDocument, ...]) -> tuple[GroundCount, ...]:
    counts = Counter(used.code for entry in entries for used in entry.grounds)
    found = ((ground(code), number) for code, number in sorted(counts.items()))
    return tuple(GroundCount(known, number) for known, number in found if known)


def _deciders(site: PublicSite) -> tuple[tuple[str, int], ...]:
    counts = Counter(entry.decided_by for entry in site.closed)
    return tuple(sorted(counts.items(), key=lambda item: (not item[0], -item[1], item[0].lower())))
