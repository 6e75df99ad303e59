from dataclasses import replace
from datetime import date

import site_sample_documents as items

from generator.model import procedure as parts
from generator.model.terms import Progress
from generator.site.open_points import points_of

TODAY = date(2026, 11, 1)


def test_what_is_not_known_stays_part_of_the_total_and_is_shown_as_open() -> None:
    told = parts.Recommendation(text="Doe dit.", status=Progress.DONE)
    silent = parts.Recommendation(text="Doe dat.", due=date(2025, 1, 1))
    report = replace(items.report(1), recommendations=(told, silent))

    points = points_of([report], TODAY)

    assert (points.done, points.total, points.unknown, points.overdue) == (1, 2, 1, 0)
    assert [one.item.text for one in points.open] == ["Doe dat."]


def test_the_longest_overdue_comes_first() -> None:
    late = parts.Recommendation(text="Laat", status=Progress.OPEN, due=date(2026, 10, 1))
    later = parts.Recommendation(text="Langer", status=Progress.IN_PROGRESS, due=date(2024, 10, 1))
    ahead = parts.Recommendation(text="Straks", status=Progress.OPEN, due=date(2027, 1, 1))
    report = replace(items.report(1), recommendations=(ahead, late, later))

    points = points_of([report], TODAY)

    assert [one.item.text for one in points.open] == ["Langer", "Laat", "Straks"]
    assert points.overdue == 2
