"""What somebody types, as the front matter wants it."""

import pytest

from generator.model.terms import Kind
from generator.scaffolding.answering import RefusedError, Several, nested, understood
from generator.scaffolding.questions import Answers, Choice, Question

TOWNS = (
    Choice("gm9001", "Oosterhaven"),
    Choice("gm9002", "Vlietdam"),
    Choice("gm9003", "Vlietwijk", names=("Nieuwland",)),
)


def values(
    key: str, typed: str, *, choices: tuple[Choice, ...] = (), several: bool = False
) -> tuple[str, ...]:
    return understood(Question(key, "", "", choices, takes_several=several), typed, kind=Kind.VISIT_REPORT)


@pytest.mark.parametrize(
    ("key", "typed", "meant"),
    [
        ("adopted_on", "3 maart 2026", ("2026-03-03",)),
        ("adopted_on", "3-3-2026", ("2026-03-03",)),
        ("publish_from", "3 maart 2026 om 9:00 uur", ("2026-03-03 09:00",)),
        ("hearing.facts.sent_on", "3 mrt 2026", ("2026-03-03",)),
        ("title", "  Een   titel ", ("Een titel",)),
        ("title", "Een\x1btitel", ("Een titel",)),
        ("summary", "", ()),
    ],
)
def test_an_answer_is_read_as_people_write(key: str, typed: str, meant: tuple[str, ...]) -> None:
    assert values(key, typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1", ("gm9001",)),
        ("gm9002", ("gm9002",)),
        ("oosterhaven", ("gm9001",)),
        ("nieuwl", ("gm9003",)),
        ("1, vlietdam; 1", ("gm9001", "gm9002")),
    ],
)
def test_a_choice_is_found_by_number_key_or_a_part_of_a_name(typed: str, meant: tuple[str, ...]) -> None:
    assert values("municipalities", typed, choices=TOWNS, several=True) == meant


@pytest.mark.parametrize(
    ("key", "typed", "way_out"),
    [
        ("adopted_on", "31 februari 2026", "een dag die bestaat"),
        ("adopted_on", "gisteren", "zoals 3 maart 2026"),
        ("publish_from", "2026-03-29 02:30", "een dag met een tijd"),
        ("follows", "rapport 3", "zoals VR-2026-001"),
        ("summary", "x" * 601, "601 tekens"),
        ("title", "x" * 301, "301 tekens"),
    ],
)
def test_what_the_model_refuses_is_refused_with_a_way_out(key: str, typed: str, way_out: str) -> None:
    with pytest.raises(RefusedError, match=way_out):
        values(key, typed)


@pytest.mark.parametrize(
    ("typed", "way_out"),
    [("9", "1 tot en met 3"), ("Oosterhavn", "bedoelde u 'Oosterhaven'"), ("zz", "kies uit")],
)
def test_what_is_not_in_the_list_gets_a_suggestion(typed: str, way_out: str) -> None:
    with pytest.raises(RefusedError, match=way_out):
        values("municipalities", typed, choices=TOWNS)


def test_a_word_that_fits_more_asks_which_one_is_meant() -> None:
    with pytest.raises(Several) as several:
        values("municipalities", "vliet", choices=TOWNS)

    assert [choice.value for choice in several.value.fitting] == ["gm9002", "gm9003"]


def test_a_refusal_repeats_nothing_that_was_typed() -> None:
    with pytest.raises(RefusedError) as refused:
        values("adopted_on", "mevrouw Testerveld")

    assert "Testerveld" not in str(refused.value)


def test_an_empty_answer_takes_the_usual_one_or_is_asked_again() -> None:
    usual = Question("publication_status", "", default="draft", is_required=True)

    assert understood(usual, " ", kind=Kind.POLICY) == ("draft",)
    with pytest.raises(RefusedError, match="moet zijn ingevuld"):
        understood(Question("title", "", is_required=True), "", kind=Kind.POLICY)


def test_answers_become_the_tree_of_the_front_matter() -> None:
    answers = Answers((("title", ("X",)), ("hearing.facts.sent_on", ("2026-03-03",)), ("summary", ())))

    assert nested(answers) == {"title": "X", "hearing": {"facts": {"sent_on": "2026-03-03"}}}


def test_the_judgements_on_norms_become_one_list() -> None:
    answers = Answers((("judgements.N1", ("meets",)), ("judgements.N2", ()), ("judgements.N.3", ("none",))))

    assert nested(answers) == {
        "judgements": [{"norm": "N1", "verdict": "meets"}, {"norm": "N.3", "verdict": "none"}]
    }
