from collections.abc import Callable
from datetime import date

import pytest

from generator.model.library import Collection
from generator.model.register import AnsweredBy
from generator.model.terms import Covered
from generator.register.figure import Figure
from generator.register.year import RegisterYear, register_years

Gather = Callable[..., Collection]
TODAY = date(2026, 11, 1)


def said(by: str = "self", *, questions: dict[str, str] | None = None, **counts: object) -> dict[str, object]:
    return {"answered": by, "questions": questions or {}, "counts": counts or None}


def year_of(gather: Gather, *answers: dict[str, object] | None, **register: object) -> RegisterYear:
    """Give 2025 with one municipality for each answer; None is one that the register leaves out."""
    codes = [f"gm9{number:03}" for number in range(1, len(answers) + 1)]
    given = {code: answer for code, answer in zip(codes, answers, strict=True) if answer}
    registers = {2025: {"municipalities": given, **register}}
    (found,) = register_years(gather(municipalities=codes, registers=registers), today=TODAY)
    return found


def test_unknown_and_missing_are_no_zero(gather: Gather) -> None:
    year = year_of(
        gather,
        said(mandatory_reports="3"),
        said(mandatory_reports="0"),
        said(mandatory_reports="unknown"),
        said(),
        None,
    )

    total = year.total("mandatory_reports")
    assert (total.value, total.some, total.none, total.unknown, total.missing) == (3, 1, 1, 1, 2)
    assert total.known == Figure(2, 5, 3)


def test_who_is_left_out_has_not_answered_and_is_not_known(gather: Gather) -> None:
    year = year_of(gather, said("self"), said("group"), said("none"), None)

    assert [one.by for one in year.respondents] == [AnsweredBy.SELF, AnsweredBy.GROUP, AnsweredBy.NONE, None]
    assert year.answered == Figure(2, 4, 1)


def test_planned_and_unknown_answers_are_counted_by_themselves(gather: Gather) -> None:
    answers = ("yes", "planned", "partly", "no", "other", "unknown", None)
    given = (said(questions={"annual_report": word} if word else {}) for word in answers)

    (row,) = (one for one in year_of(gather, *given).answers if one.key == "annual_report")

    assert dict(row.given) == dict.fromkeys(Covered, 1)
    assert (row.missing, row.figure) == (1, Figure(1, 7, 2))


def test_a_question_goes_only_to_those_whose_answer_before_leaves_it_open(gather: Gather) -> None:
    words = ("yes", "no", "unknown", "planned")
    given = (said(questions={"annual_report": word, "annual_report_public": "no"}) for word in words)

    (row,) = (one for one in year_of(gather, *given).answers if one.key == "annual_report_public")

    assert row.figure.denominator == 3


def test_a_question_of_the_partnership_itself_is_not_lost(gather: Gather) -> None:
    year = year_of(gather, said(questions={"eigen_vraag": "yes"}), said(questions={"reactive": "yes"}))

    found = {one.key: (one.label, one.figure) for one in year.answers}
    assert found["eigen_vraag"] == ("eigen vraag", Figure(1, 2, 1))


def test_a_municipality_tells_how_often_it_did_not_know(gather: Gather) -> None:
    questions = {"reactive": "unknown", "annual_report": "planned", "cooperates": "planned"}
    handled = {"provider": "unknown", "supervisor": "1"}
    breaks = [{"question": "reports", "note": "Anders geteld."}]
    answer = {**said(questions=questions, mandatory_reports="unknown", handled=handled), "breaks": breaks}

    (one,) = year_of(gather, answer).respondents

    assert (one.unknown, one.planned) == (3, 2)
    assert [item.note for item in one.breaks] == ["Anders geteld."]


def test_a_part_is_of_those_who_know_the_whole_and_the_rest_is_not_known(gather: Gather) -> None:
    year = year_of(
        gather,
        said(proactive_reports="6", proactive_reports_public="2"),
        said(proactive_reports="4", proactive_reports_public="unknown"),
        said(proactive_reports="unknown", proactive_reports_public="1"),
        said(proactive_reports="3"),
    )

    (part,) = (one for one in year.parts if one.key == "proactive_reports_public")
    assert (part.figure, part.left_out) == (Figure(2, 13, 7), 1)


def test_the_numbers_of_the_only_municipality_that_answered_are_no_sum(gather: Gather) -> None:
    answer = said(questions={"reactive": "yes"}, mandatory_reports="3", reports="2")

    year = year_of(gather, answer, said("none"), None)

    assert not year.is_told
    assert {total.value for total in year.totals} == {0}
    assert [part.figure.denominator for part in year.parts if part.figure.denominator] == []
    assert year.answers == ()
    assert year.answered == Figure(1, 3, 1)


def test_a_partnership_of_one_municipality_tells_its_numbers(gather: Gather) -> None:
    year = year_of(gather, said(mandatory_reports="3"))

    assert year.is_told
    assert year.total("mandatory_reports").value == 3


@pytest.mark.parametrize(
    ("on", "is_said"), [("2026-11-01", True), ("2026-11-02", False)], ids=["today", "tomorrow"]
)
def test_a_statement_counts_from_its_day(gather: Gather, on: str, *, is_said: bool) -> None:
    year = year_of(gather, said(), complete={"by": "coördinator", "on": on})

    assert (year.complete is not None) is is_said


def test_figures_of_a_later_day_wait(gather: Gather) -> None:
    registers = {2025: {"as_of": "2025-12-31"}, 2026: {"as_of": "2026-12-31"}, 2027: {}}

    found = register_years(gather(registers=registers), today=TODAY)

    assert [year.year for year in found] == [2025]


def test_who_was_a_member_for_a_part_of_the_year_is_asked(gather: Gather) -> None:
    members = [
        {"code": "gm9001", "until": "2025-03-01"},
        {"code": "gm9002", "until": "2024-12-31"},
        {"code": "gm9003", "from": "2026-01-01"},
        {"code": "gm9004", "from": "2025-12-31"},
    ]

    (year,) = register_years(gather(municipalities=members, registers={2025: {}}), today=TODAY)

    assert [one.code for one in year.respondents] == ["gm9001", "gm9004"]


def inspectorate() -> list[dict[str, object]]:
    """Give 278 invented municipalities that together answer as those of the report over 2024 did."""
    groups = (
        (40, {"mandatory_reports": "0"}),
        (40, {"mandatory_reports": "unknown", "investigations": "unknown", "reports": "unknown"}),
        (10, {"mandatory_reports": "unknown", "investigations": "unknown", "reports": "0"}),
        (4, {"mandatory_reports": "unknown", "investigations": "0"}),
        (33, {"mandatory_reports": "4", "investigations": "2", "reports": "2"}),
        (59, {"mandatory_reports": "3", "investigations": "2", "reports": "2"}),
        (2, {"mandatory_reports": "3", "investigations": "1", "reports": "1"}),
        (55, {"mandatory_reports": "3", "investigations": "1", "reports": "0"}),
        (35, {"mandatory_reports": "3", "investigations": "0", "reports": "unknown"}),
    )
    return [said(**counts) for number, counts in groups for _ in range(number)]


def test_the_funnel_of_the_inspectorate_has_its_own_denominators(gather: Gather) -> None:
    """Indicators I19 to I24 of 2024, as far as the report gives them exactly."""
    year = year_of(gather, *inspectorate())

    totals = (year.total(key) for key in ("mandatory_reports", "investigations", "reports"))
    found = [(one.some, one.unknown, one.none, one.known.denominator, one.value) for one in totals]
    assert found[0] == (184, 54, 40, 278, 585)
    assert found[1][:4] == (149, 50, 39, 238)
    assert found[2] == (94, 40, 65, 199, 186)
    (part,) = (one for one in year.parts if one.key == "reports")
    assert (part.figure.numerator, part.figure.denominator) == (186, 585)


@pytest.mark.parametrize(
    ("counts", "asked", "why"),
    [
        ({"mandatory_reports": "0"}, 0, "no report, so no investigation to write about"),
        ({"mandatory_reports": "0", "investigations": "unknown"}, 0, "not asked, whatever it says"),
        ({"mandatory_reports": "0", "reports": "2"}, 1, "it has something to tell"),
        ({"mandatory_reports": "unknown"}, 1, "unknown goes on"),
        ({}, 1, "and so does silence"),
    ],
)
def test_who_is_not_asked_the_one_is_not_asked_the_next(
    gather: Gather, counts: dict[str, str], *, asked: int, why: str
) -> None:
    assert year_of(gather, said(**counts)).total("reports").known.denominator == asked, why


def test_publication_is_asked_of_those_who_are_active_or_do_not_know(gather: Gather) -> None:
    """I14: 63, 39 and 98 of 200; the 80 that do no proactive supervision are not among them."""
    active = [
        *(said(questions={"proactive_active": "yes"}, proactive_reports_public="1") for _ in range(63)),
        *(
            said(questions={"proactive_active": "unknown"}, proactive_reports_public="unknown")
            for _ in range(39)
        ),
        *(said(questions={"proactive_active": "yes"}, proactive_reports_public="0") for _ in range(98)),
        *(said(questions={"proactive_active": "no"}) for _ in range(80)),
    ]

    total = year_of(gather, *active).total("proactive_reports_public")

    assert (total.some, total.unknown, total.none, total.missing) == (63, 39, 98, 0)
    assert (Figure(total.none, total.known.denominator).percentage, total.known.denominator) == (49, 200)
