from itertools import pairwise
from pathlib import Path

import lxml.etree
import pytest

from generator.site.charts.bars import ABOVE, BESIDE, BarChart, Look, Row, Series, words_chart, years_chart
from generator.site.environment import environment

PARTS = (Series("Proactief"), Series("Reactief", Look.HATCHED), Series("Niet bekend", Look.OPEN))
GOLDEN = Path(__file__).with_name("years.svg")


def drawn(chart: BarChart, theme: Path) -> str:
    source = '{% from "charts/chart.html" import bars %}{{ bars(chart, "Rapporten & <jaren>") }}'
    return environment(theme).from_string(source).render(chart=chart)


@pytest.fixture
def years() -> BarChart:
    return years_chart("rapporten", PARTS, rows=(Row("2026", (4, 0, 1)), Row("2025", (3, 3, 2)), Row("2024")))


def test_the_longest_bar_fills_the_room_and_the_others_are_in_proportion(years: BarChart) -> None:
    newest, longest, _ = years.bars

    assert longest.end == pytest.approx(BESIDE.start + BESIDE.span, abs=0.05)
    assert newest.end - BESIDE.start == pytest.approx(BESIDE.span * 5 / 8, abs=0.05)
    assert [part.value for part in newest.segments] == [4, 1]


def test_parts_stand_against_each_other_and_add_up(years: BarChart) -> None:
    for bar in years.bars:
        edges = [(part.x, round(part.x + part.width, 2)) for part in bar.segments]
        assert all(after == pytest.approx(end, abs=0.02) for (_, end), (after, _) in pairwise(edges))
        assert sum(part.value for part in bar.segments) == (bar.total or 0)


def test_what_is_not_known_is_no_zero(years: BarChart) -> None:
    zero = years_chart("nul", PARTS, rows=(Row("2024", (0, 0, 0)),))

    assert years.bars[2].total is None
    assert zero.bars[0].total == 0
    assert (years.bars[2].segments, zero.bars[0].segments) == ((), ())


@pytest.mark.parametrize(
    ("rows", "is_empty"),
    [
        ((), True),
        ((Row("2026", (0, 0, 0)),), True),
        ((Row("2026"),), True),
        ((Row("2026", (0, 0, 1)),), False),
    ],
)
def test_a_chart_of_nothing_is_empty(rows: tuple[Row, ...], *, is_empty: bool) -> None:
    assert years_chart("leeg", PARTS, rows=rows).is_empty is is_empty


def test_one_alone_fills_the_whole_width() -> None:
    (bar,) = words_chart("een", PARTS[:1], rows=(Row("Uitgevoerd", (1,)),)).bars

    assert (bar.segments[0].x, bar.end) == (0, 100)


def test_a_part_of_a_whole_is_drawn_as_a_part_of_it() -> None:
    chart = words_chart("deel", PARTS[:1], rows=(Row("Uitgevoerd", (5,)),), whole=20)

    assert chart.bars[0].end == 25


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ((4, 0), "4 van 10"),
        ((4, 2), "ten minste 4 van 10"),
        ((0, 8), "niet bekend: 8 van 10"),
        ((0, 0), "0 van 10"),
    ],
)
def test_a_number_with_unknowns_is_a_lower_bound(values: tuple[int, int], said: str, theme: Path) -> None:
    chart = words_chart("deel", (PARTS[0], PARTS[2]), rows=(Row("Rapporten", values),), whole=10)

    svg = lxml.etree.fromstring(drawn(chart, theme).strip())

    assert svg.findtext("{*}text[@class='getal achteraan']") == said


def test_sixty_bars_stand_below_each_other(theme: Path) -> None:
    chart = words_chart("zestig", PARTS[:1], rows=(Row(str(number), (number,)) for number in range(60)))

    tops = [bar.top for bar in chart.bars]
    svg = lxml.etree.fromstring(drawn(chart, theme).strip())
    assert tops == sorted(set(tops))
    assert tops[-1] + ABOVE.pitch - ABOVE.bar_top == pytest.approx(chart.height, abs=0.05)
    assert "Alle aantallen staan in de tabel." in svg.findtext("{*}desc", "")
    assert len(svg.findall("{*}text[@class='naam']")) == 60


@pytest.mark.parametrize(
    ("value", "rest", "has_room"),
    [(1, 9, True), (1, 99, False), (12, 88, True), (100, 1200, False), (100, 500, True)],
)
def test_a_number_stands_inside_only_where_a_telephone_has_room(
    value: int, rest: int, *, has_room: bool
) -> None:
    (bar,) = words_chart("ruimte", PARTS[:2], rows=(Row("x", (value, rest)),)).bars

    assert bar.segments[0].has_room is has_room


def test_a_chart_has_a_name_and_says_its_numbers(years: BarChart, theme: Path) -> None:
    svg = lxml.etree.fromstring(drawn(years, theme).strip())

    names = {of.get("id"): of.text for of in svg if of.get("id")}
    assert svg.get("role") == "img"
    assert names[svg.get("aria-labelledby")] == "Rapporten & <jaren>"
    assert names[svg.get("aria-describedby")] == (
        "2026: 5 (proactief 4, niet bekend 1). 2025: 8 (proactief 3, reactief 3, niet bekend 2). "
        "2024: niet bekend. "
    )


def test_a_chart_has_nothing_that_a_strict_policy_refuses(years: BarChart, theme: Path) -> None:
    svg = lxml.etree.fromstring(drawn(years, theme).strip())

    attributes = {name for of in svg.iter() for name in of.attrib}
    assert not {name for name in attributes if name == "style" or name.startswith("on")}
    assert {lxml.etree.QName(of).localname for of in svg.iter()} == {"svg", "title", "desc", "text", "rect"}
    assert "viewBox" not in attributes  # it would scale the words with the bars


def test_the_drawing_is_the_one_that_was_looked_at(years: BarChart, theme: Path) -> None:
    assert drawn(years, theme).strip() == GOLDEN.read_text("utf-8").strip()
