"""The questions of the wizard depend on what was answered, and show no more than is public."""

from dataclasses import replace

import pytest

from generator.model.provider import Provider
from generator.model.terms import REACTIVE_VARIANTS, Kind
from generator.scaffolding.evidence import Around
from generator.scaffolding.front_matter import order_of
from generator.scaffolding.questions import Answers, next_question, provider_question, questions_of


def keys(around: Around, kind: Kind, **given: str) -> list[str]:
    answers = Answers(tuple((key, (value,)) for key, value in given.items()))
    return [question.key for question in questions_of(around, kind, answers=answers)]


@pytest.mark.parametrize("kind", list(Kind))
def test_every_question_is_about_a_key_of_its_kind(around: Around, kind: Kind) -> None:
    for status in ("draft", "hearing", "adopted"):
        for key in keys(around, kind, publication_status=status):
            assert key.split(".")[0] in order_of(kind)


def test_the_ways_of_inspecting_fit_the_form(around: Around) -> None:
    answers = Answers((("title", ("X",)), ("form", ("reactive",))))

    question = next_question(around, Kind.VISIT_REPORT, answers=answers)

    assert question is not None
    assert {choice.value for choice in question.choices} == {variant.value for variant in REACTIVE_VARIANTS}


def test_no_provider_is_asked_for_where_a_municipality_was_inspected(around: Around) -> None:
    assert "provider" in keys(around, Kind.VISIT_REPORT, subject="provider")
    assert "provider" not in keys(around, Kind.VISIT_REPORT, subject="municipality")


def test_a_hearing_is_asked_for_only_where_the_document_is_in_one(around: Around) -> None:
    assert "hearing.facts.sent_on" in keys(around, Kind.VISIT_REPORT, publication_status="hearing")
    assert "hearing.facts.sent_on" not in keys(around, Kind.VISIT_REPORT, publication_status="draft")


def test_a_natural_person_is_shown_and_found_as_the_register_shows_them(around: Around) -> None:
    person = Provider(
        name="Q. Testerveld", trade_names=("Testerveld zorg",), natural_person=True, shown_as="zzp'er"
    )

    question = provider_question(replace(around.collection, providers={"p1": person}))

    assert question.choices[0].label == "zzp'er"
    assert "Testerveld" not in repr(question) + "".join(question.choices[0].names)


def test_nothing_is_asked_any_more_when_everything_was_answered(around: Around) -> None:
    answers = Answers()
    while question := next_question(around, Kind.DOCUMENT, answers=answers):
        answers = answers.with_answer(question.key, ())

    assert answers.has("title")
    assert next_question(around, Kind.DOCUMENT, answers=answers) is None


def test_each_norm_of_the_chosen_framework_is_a_question(around: Around) -> None:
    asked = keys(around, Kind.VISIT_REPORT, framework="kader-2026")

    assert [key for key in asked if key.startswith("judgements.")] == [
        f"judgements.N{n}" for n in range(1, 9)
    ]
    assert not [key for key in keys(around, Kind.VISIT_REPORT) if key.startswith("judgements.")]
