"""The figures over all partnerships: what is known of how many, and who has not spoken yet."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model.terms import Progress
from generator.register.figure import Figure
from generator.site.charts import of_site
from generator.site.charts.bars import BarChart
from generator.site.completeness import statement_of
from generator.site.dashboard import FIGURES, Tile, tiles_of
from generator.site.sheet import Sheet
from generator.site.texts import N_
from generator.staging.public import KeyFigure, PublicPortal, PublicSite
from generator.staging.public_parts import Link
from generator.staging.recommendations import PublicRecommendation, recommendations_of

TITLE = N_("Het toezicht in cijfers, alle samenwerkingen")


@dataclass(frozen=True, slots=True)
class Member:
    """A partnership with its own figures; the portal puts them in order of name and never ranks."""

    link: Link
    tiles: tuple[Tile, ...]
    reports: Figure | None  # public of what is finished; None where nothing was counted
    statement: str  # who says that the register is complete, or that nobody does
    is_stated: bool


def national_sheet(portal: PublicPortal) -> Sheet:
    """Give the page; every total is the sum of what the partnerships themselves show."""
    sites = sorted(portal.sites, key=lambda site: site.publisher.name.casefold())
    members = tuple(_member(site) for site in sites)
    found = [one for site in sites for one in recommendations_of(site.documents, today=portal.moment.date())]
    values = {
        "figures": tuple(_figures(members, sites, found=found)),
        "members": members,
        "silent": tuple(member for member in members if not member.is_stated),
        "uncounted": sum(member.reports is None for member in members),
        "stands": of_site.stand_chart(found),
        "recommended": len(found),
        "overdue": sum(one.is_overdue for one in found),
        "statements": _statements(members),
        "today": portal.moment.date(),
    }
    return Sheet(FIGURES.address, "figures-portal.html", TITLE, values, active=FIGURES.address)


def _member(site: PublicSite) -> Member:
    known, folder = site.completeness, f"{site.publisher.key}/"
    return Member(
        Link(folder, site.publisher.name, site.publisher.key),
        tiles_of(site.municipalities, folder),
        known.reports if known else None,
        statement_of(known),
        bool(known and any(year.complete for year in known.years)),
    )


def _figures(
    members: tuple[Member, ...], sites: Iterable[PublicSite], *, found: list[PublicRecommendation]
) -> Iterator[KeyFigure]:
    reports = [member.reports for member in members if member.reports]
    yield KeyFigure(
        N_("rapporten openbaar"),
        sum(one.numerator for one in reports),
        sum(one.denominator for one in reports),
        note=N_("van alle rapporten die klaar zijn"),
    )
    tiles = [tile for member in members for tile in member.tiles]
    filled = sum(tile.documents > 0 for tile in tiles)
    yield KeyFigure(N_("gemeenten met iets openbaar"), filled, len(tiles), note=N_("van de gemeenten hier"))
    if found:
        done = sum(one.item.status is Progress.DONE for one in found)
        unknown = sum(one.item.status is None for one in found)
        note = N_("van alle aanbevelingen in openbare stukken")
        yield KeyFigure(N_("aanbevelingen uitgevoerd"), done, len(found), unknown, note)
    yield from _visited(sites)


def _visited(sites: Iterable[PublicSite]) -> Iterator[KeyFigure]:
    cycles = [site.completeness.cycle for site in sites if site.completeness]
    visited = [cycle.visited for cycle in cycles if cycle]
    if visited:
        yield KeyFigure(
            N_("aanbieders bezocht in vier jaar"),
            sum(one.numerator for one in visited),
            sum(one.denominator for one in visited),
            sum(one.unknown for one in visited),
            N_("wie in meer samenwerkingen werkt, telt in elke mee"),
        )


def _statements(members: tuple[Member, ...]) -> BarChart:
    stated = sum(member.is_stated for member in members)
    return of_site.statements_chart(stated, len(members))
