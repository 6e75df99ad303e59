from generator.register.months import Months
from generator.site.charts.bars import Look
from generator.site.charts.months import MonthChart, month_chart


def strips() -> MonthChart:
    return month_chart("maanden", ((2026, Months(10, (2, 3))), (2025, Months(12, ()))))


def test_a_month_without_anything_is_open_and_a_month_to_come_has_no_cell() -> None:
    newest, before = strips().strips

    assert [cell.month for cell in newest.cells if cell.look is Look.OPEN] == [2, 3]
    assert (len(newest.cells), len(before.cells)) == (10, 12)


def test_cells_stand_below_the_name_of_their_month_and_within_the_drawing() -> None:
    chart = strips()

    for strip in chart.strips:
        assert [cell.x for cell in strip.cells] == [head.x for head in chart.heads][: len(strip.cells)]
    assert chart.heads[-1].x + chart.width <= 100


def test_a_site_without_years_has_only_the_names_of_the_months() -> None:
    chart = month_chart("leeg", ())

    assert (chart.strips, len(chart.heads)) == ((), 12)
