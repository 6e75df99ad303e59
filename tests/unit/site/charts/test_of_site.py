from dataclasses import replace

import pytest
import site_sample_register

from generator.model.terms import Kind
from generator.register.entry import Standing
from generator.register.tally import WHOLE
from generator.site.charts import of_site
from generator.site.charts.bars import BarChart, Look
from generator.site.withheld import SHORT
from generator.staging.public import PublicSite
from generator.staging.recommendations import recommendations_of
from generator.staging.yearly import Openness, Pace, Published, openness_of

WIDEST = 32  # signs that fit on one line above a bar at 320 px


def shown(chart: BarChart) -> dict[str, tuple[int, ...]]:
    return {bar.row.label: bar.row.values for bar in chart.bars}


def test_every_report_is_in_the_chart_of_its_year() -> None:
    known = site_sample_register.completeness()

    total = sum(bar.total or 0 for bar in of_site.reports_chart(known).bars)

    reports = [cell for cell in known.cells if cell.municipality == WHOLE and cell.kind is Kind.VISIT_REPORT]
    assert total == sum(cell.documents for cell in reports)


def test_what_was_taken_back_tells_no_form() -> None:
    known = site_sample_register.completeness()
    taken_back = tuple(cell for cell in known.cells if cell.standing is Standing.TAKEN_BACK)

    chart = of_site.reports_chart(replace(known, cells=taken_back))

    assert taken_back
    assert {part.series.look for bar in chart.bars for part in bar.segments} == {Look.OPEN}


def test_a_year_without_reports_between_two_others_is_a_zero() -> None:
    known = site_sample_register.completeness()
    cell = next(cell for cell in known.cells if cell.municipality == WHOLE and cell.kind is Kind.VISIT_REPORT)
    apart = tuple(replace(cell, year=year, documents=2) for year in (2020, 2023))

    chart = of_site.reports_chart(replace(known, cells=apart))

    assert [(bar.row.label, bar.total) for bar in chart.bars] == [
        ("2023", 2),
        ("2022", 0),
        ("2021", 0),
        ("2020", 2),
    ]


def test_what_has_no_known_reason_is_drawn_as_not_known() -> None:
    chart = of_site.openness_chart((Openness(2026, 3, 2, 1, 4),))

    looks = [(part.value, part.series.look) for part in chart.bars[0].segments]
    assert looks == [(3, Look.FULL), (2, Look.HATCHED), (4, Look.DOTTED), (1, Look.OPEN)]


def test_what_became_public_is_drawn_per_year() -> None:
    chart = of_site.published_chart((Published(2026, 3, 2), Published(2025, 0, 0)))

    assert shown(chart) == {"2026": (3, 2), "2025": (0, 0)}


def test_long_waits_stand_together_and_a_month_without_reports_is_a_zero() -> None:
    chart = of_site.pace_chart(Pace((0, 2, 2, 13, 40), 0))

    found = shown(chart)
    assert (found["0"], found["1"], found["2"], found["12+"]) == ((1,), (0,), (2,), (2,))
    assert len(found) == 13


def test_stands_add_up_to_all_recommendations_with_the_unknown_apart(site: PublicSite) -> None:
    found = recommendations_of(site.documents, today=site.moment.date())

    chart = of_site.stand_chart(found)

    assert sum(bar.total or 0 for bar in chart.bars) == chart.whole == len(found)
    assert of_site.NOT_KNOWN in shown(chart)


def test_the_funnel_never_grows_and_shows_what_is_not_known() -> None:
    year = next(one for one in site_sample_register.completeness().years if one.year == 2026)

    chart = of_site.funnel_chart(year)

    assert chart is not None
    assert shown(chart) == {"Meldingen": (8, 0), "Onderzoeken": (0, 8), "Rapporten": (0, 8)}
    assert [part.series.look for part in chart.bars[1].segments] == [Look.OPEN]


def test_without_a_known_number_of_reports_there_is_no_funnel() -> None:
    year = next(one for one in site_sample_register.completeness().years if one.year == 2024)

    assert of_site.funnel_chart(year) is None


@pytest.mark.parametrize("stated", [0, 1, 3])
def test_statements_add_up(stated: int) -> None:
    chart = of_site.statements_chart(stated, 3)

    assert [bar.total for bar in chart.bars] == [stated, 3 - stated]


def test_words_above_a_bar_fit_beside_their_number_on_a_telephone(site: PublicSite) -> None:
    year = next(one for one in site_sample_register.completeness().years if one.year == 2026)
    funnel = of_site.funnel_chart(year)
    stands = of_site.stand_chart(recommendations_of(site.documents, today=site.moment.date()))
    labels = [*shown(stands), *SHORT.values()]

    assert funnel is not None
    assert max(len(label) for label in labels) + len(" 99 van 99") <= WIDEST + 10
    assert max(len(label) for label in shown(funnel)) + len("ten minste 99 van 99") <= WIDEST


def test_openness_counts_each_document_once(site: PublicSite) -> None:
    years = openness_of(site)

    assert sum(year.total for year in years) == len(site.documents) + len(site.closed) + len(site.tombstones)
    assert sum(year.unexplained for year in years) == 1  # one entry of the sample has no reason
