"""The charts of one partnership, made from what lower floors counted."""

from collections import Counter
from collections.abc import Iterable, Sequence

from generator.model.terms import Form, Kind
from generator.register.completeness import Completeness
from generator.register.tally import WHOLE
from generator.register.year import RegisterYear
from generator.site.charts.bars import BarChart, Look, Row, Series, words_chart, years_chart
from generator.site.texts import N_
from generator.staging.recommendations import STANDS, PublicRecommendation
from generator.staging.yearly import Openness, Pace, Published

NOT_KNOWN = N_("Niet bekend")
LONGEST = 12  # months; what took longer stands together

_FORMS = (
    Series(Form.PROACTIVE.label),
    Series(Form.REACTIVE.label, Look.HATCHED),
    Series(N_("Vorm niet genoemd"), Look.OPEN),
)
_OPENNESS = (
    Series(N_("Openbaar")),
    Series(N_("Niet openbaar, met uitleg"), Look.HATCHED),
    Series(N_("Weggehaald, met uitleg"), Look.DOTTED),
    Series(N_("Niet openbaar, reden niet bekend"), Look.OPEN),
)
_PUBLISHED = (Series(N_("Rapporten")), Series(N_("Andere stukken"), Look.HATCHED))
_REPORTS = (Series(N_("Rapporten")),)
_TERMS = (Series(N_("Overige")), Series(N_("Te laat"), Look.HATCHED))
_FUNNEL = (Series(N_("Zo ver kwam het")), Series(NOT_KNOWN, Look.OPEN))
_REVIEWS = (
    Series(N_("Wij kijken later opnieuw")),
    Series(N_("Die dag is voorbij"), Look.HATCHED),
    Series(N_("Nog geen dag gekozen"), Look.OPEN),
)
_FUNNEL_STEPS = (("investigations", N_("Onderzoeken")), ("reports", N_("Rapporten")))


def reports_chart(known: Completeness) -> BarChart:
    """Reports per year, public or not, by whether they were planned or followed an event."""
    counts: Counter[tuple[int, Form | None]] = Counter()
    for cell in known.cells:
        if cell.municipality == WHOLE and cell.kind is Kind.VISIT_REPORT:
            counts[cell.year, cell.form] += cell.documents
    years = [year for year, _ in counts]
    spread = range(max(years), min(years) - 1, -1) if years else ()
    forms = (Form.PROACTIVE, Form.REACTIVE, None)
    return years_chart(
        "rapporten",
        _FORMS,
        rows=(Row(str(year), tuple(counts[year, form] for form in forms)) for year in spread),
    )


def openness_chart(years: Iterable[Openness]) -> BarChart:
    """Everything that was finished per year: made public, or explained why not."""
    rows = (
        Row(str(of.year), (of.public, of.explained, of.taken_back, of.unexplained))
        for of in years
        if of.total
    )
    return years_chart("openbaar", _OPENNESS, rows=rows)


def published_chart(years: Iterable[Published]) -> BarChart:
    """What became public per year."""
    return years_chart("nieuw", _PUBLISHED, rows=(Row(str(of.year), (of.reports, of.others)) for of in years))


def pace_chart(pace: Pace) -> BarChart:
    """How many reports took how many whole months from visit to publication."""
    counts = Counter(min(month, LONGEST) for month in pace.months)
    rows = [Row(_months(month), (counts[month],)) for month in range(max(counts, default=-1) + 1)]
    return years_chart("tempo", _REPORTS, rows=rows)


def _months(month: int) -> str:
    return f"{month}+" if month == LONGEST else str(month)


def stand_chart(found: Sequence[PublicRecommendation]) -> BarChart:
    """Recommendations by how far they are, with those that are overdue drawn apart."""
    counts = Counter((one.item.status, one.is_overdue) for one in found)
    rows = (
        Row(stand.label if stand else NOT_KNOWN, (counts[stand, False], counts[stand, True]))
        for stand in STANDS
    )
    return words_chart("aanbevelingen", _TERMS, rows=rows, whole=len(found))


def funnel_chart(year: RegisterYear) -> BarChart | None:
    """From mandatory report to investigation to report; None where nobody knows the first number."""
    parts = {part.key: part for part in year.parts}
    steps = [(label, parts[key].figure) for key, label in _FUNNEL_STEPS]
    whole = steps[0][1].denominator
    if not whole:
        return None
    rows = [Row(N_("Meldingen"), (whole, 0))]
    rows += [Row(label, (figure.numerator, figure.unknown)) for label, figure in steps]
    return words_chart(f"meldingen-{year.year}", _FUNNEL, rows=rows, whole=whole)


def reasons_chart(reasons: Iterable[tuple[str, int, int, int]]) -> BarChart:
    """What is not public by reason, with what must be looked at again drawn apart."""
    rows = (
        Row(label, (number - overdue - without, overdue, without))
        for label, number, overdue, without in reasons
    )
    return words_chart("redenen", _REVIEWS, rows=rows)


def statements_chart(stated: int, of: int) -> BarChart:
    """How many partnerships stated that a year is complete."""
    rows = (Row(N_("Volledig verklaard"), (stated,)), Row(N_("Nog niet verklaard"), (of - stated,)))
    return words_chart("verklaringen", (Series(N_("Samenwerkingen")),), rows=rows, whole=of)
