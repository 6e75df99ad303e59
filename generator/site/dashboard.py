"""The page with the figures of a partnership: each as a part of a whole, with how it was counted."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.model.terms import Kind
from generator.register.completeness import Completeness
from generator.register.entry import Standing
from generator.register.figure import Figure
from generator.register.year import RegisterYear
from generator.site.charts import of_site
from generator.site.charts.bars import BarChart
from generator.site.completeness import statement_of
from generator.site.counted import Row, counted_of
from generator.site.sheet import Sheet
from generator.site.texts import N_
from generator.staging.public import PublicMunicipality, PublicSite
from generator.staging.public_parts import Link
from generator.staging.recommendations import PublicRecommendation
from generator.staging.yearly import Openness, openness_of, pace_of, published_of

FIGURES = Link("cijfers/", N_("Cijfers"))
TITLE = N_("Het toezicht in cijfers")


@dataclass(frozen=True, slots=True)
class Year:
    """What a year says about itself; what nobody told is None and no zero."""

    year: int
    counted: Row | None
    openness: Openness | None
    register: RegisterYear | None
    funnel: BarChart | None

    @property
    def reports(self) -> Figure:
        """How many reports are public, of all that were finished; what was taken back is told apart."""
        kind = Kind.VISIT_REPORT
        if self.counted is None:
            return Figure(0, 0)
        public = self.counted.of(kind, Standing.PUBLIC)
        return Figure(public, public + self.counted.of(kind, Standing.NOT_PUBLIC))


@dataclass(frozen=True, slots=True)
class Tile:
    """A municipality and how many public documents are about it."""

    link: Link
    documents: int


def dashboard_sheet(
    site: PublicSite, known: Completeness, *, recommended: tuple[PublicRecommendation, ...]
) -> Sheet:
    """Give the page; charts without anything to draw are left out by the template."""
    openness, pace = openness_of(site), pace_of(site.documents)
    years = tuple(_years(known, openness))
    values: Mapping[str, object] = {
        "figures": site.figures,
        "today": site.moment.date(),
        "statement": statement_of(known),
        "reports": of_site.reports_chart(known),
        "openness": of_site.openness_chart(openness),
        "published": of_site.published_chart(published_of(site.documents)),
        "pace": pace,
        "pace_chart": of_site.pace_chart(pace),
        "recommended": len(recommended),
        "overdue": sum(one.is_overdue for one in recommended),
        "stands": of_site.stand_chart(recommended),
        "years": years,
        "funnel": next((year for year in years if year.funnel), None),
        "tiles": tiles_of(site.municipalities),
        "closed": bool(site.closed),
    }
    return Sheet(FIGURES.address, "figures.html", TITLE, values, active=FIGURES.address)


def tiles_of(municipalities: tuple[PublicMunicipality, ...], folder: str = "") -> tuple[Tile, ...]:
    """Give a tile per municipality, in order of name; `folder` is where its site stands."""
    ordered = sorted(municipalities, key=lambda one: one.link.label.casefold())
    return tuple(Tile(_within(folder, one.link), len(one.documents)) for one in ordered)


def _within(folder: str, link: Link) -> Link:
    return Link(f"{folder}{link.address}" if link.address else "", link.label)


def _years(known: Completeness, openness: tuple[Openness, ...]) -> Iterator[Year]:
    counted = {row.label: row for row in counted_of(known, {}, own_words={}).years}
    opened = {one.year: one for one in openness}
    registers = {one.year: one for one in known.years}
    for year in sorted({*map(int, counted), *opened, *registers}, reverse=True):
        register = registers.get(year)
        funnel = of_site.funnel_chart(register) if register and register.is_told else None
        yield Year(year, counted.get(str(year)), opened.get(year), register, funnel)
