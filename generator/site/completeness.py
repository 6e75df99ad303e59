"""The page that says how complete the picture is, and what nobody knows."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from generator.languages.phrase import Phrase
from generator.register.completeness import Completeness
from generator.register.figure import Figure
from generator.register.year import RegisterYear
from generator.site.charts.months import month_chart
from generator.site.charts.of_site import reports_chart
from generator.site.counted import counted_of
from generator.site.register_years import year_tables
from generator.site.sheet import Sheet
from generator.site.texts import N_
from generator.staging.public import PublicSite
from generator.staging.public_parts import Link

COMPLETENESS = Link("volledigheid/", N_("Volledigheid"))
TITLE = N_("Volledigheid: wat weten wij, en wat niet")


class About(StrEnum):
    """What a meter measures; the words stand in the template."""

    CYCLE = "cycle"
    REPORTS = "reports"
    PROACTIVE = "proactive"
    ANSWERS = "answers"
    MONTHS = "months"


@dataclass(frozen=True, slots=True)
class Meter:
    """A figure with what it is a part of and what is not known about it."""

    about: About
    figure: Figure
    left_out: int = 0  # municipalities that do not know the whole

    @property
    def known(self) -> int:
        """The width of what is known, of a hundred."""
        return 100 * self.figure.numerator // max(1, self.figure.denominator)

    @property
    def unknown(self) -> int:
        """The width of what is not known, of a hundred."""
        return 100 * min(self.figure.unknown, self.rest) // max(1, self.figure.denominator)

    @property
    def rest(self) -> int:
        """How many of the whole are not in the part."""
        return self.figure.denominator - self.figure.numerator


def completeness_sheet(site: PublicSite, known: Completeness) -> Sheet:
    """Give the page about completeness."""
    names = {item.link.key: item.link.label for item in site.municipalities}
    values = {
        "known": known,
        "meters": tuple(_meters(known)),
        "newest": known.years[0] if known.years else None,
        "newest_without": known.years[0].months.without if known.years else (),
        "statement": statement_of(known),
        "years": tuple(year_tables(year, names) for year in known.years),
        "counted": counted_of(known, names, own_words=site.own_words),
        "reports": reports_chart(known),
        "quiet": tuple((year, months, months.without) for year, months in known.quiet),
        "months": month_chart("maanden", known.quiet),
    }
    return Sheet(COMPLETENESS.address, "completeness.html", TITLE, values, active=COMPLETENESS.address)


def statement_of(known: Completeness | None) -> Phrase:
    """Give who says that the newest year that is over is complete, or that nobody does."""
    stated = next((year for year in known.years if year.complete), None) if known else None
    if stated is None or stated.complete is None:
        return N_("Niemand heeft verklaard dat de cijfers volledig zijn.")
    said = stated.complete
    return N_(
        "Cijfers over %(year)s volledig verklaard door %(by)s, op %(day)s.",
        year=stated.year,
        by=said.by,
        day=said.on,
    )


def _meters(known: Completeness) -> Iterator[Meter]:
    if known.cycle:
        yield Meter(About.CYCLE, known.cycle.visited)
    yield Meter(About.REPORTS, known.reports)
    if known.years:
        yield from _of_register(known.years[0])


def _of_register(newest: RegisterYear) -> Iterator[Meter]:
    part = next(part for part in newest.parts if part.key == "proactive_reports_public")
    if part.figure.denominator:
        yield Meter(About.PROACTIVE, part.figure, part.left_out)
    yield Meter(About.ANSWERS, newest.answered)
    if newest.months.over:
        yield Meter(About.MONTHS, newest.months.figure)
