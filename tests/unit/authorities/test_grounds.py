import pytest

from generator.authorities.grounds import GroundKind, fits, ground, grounds
from generator.model.terms import Mark


def test_a_code_gives_the_article_as_a_reader_sees_it():
    found = ground("5.1.2e")

    assert found is not None
    assert found.article == "artikel 5.1, tweede lid, onder e, Woo"
    assert found.label == "Eerbiediging van de persoonlijke levenssfeer"
    assert found.kind is GroundKind.RELATIVE


def test_the_functioning_of_the_state_stands_under_i():
    found = ground("5.1.2i")

    assert found is not None
    assert found.label.startswith("Goed functioneren van de Staat")


def test_the_short_form_of_internal_deliberation_is_its_first_paragraph():
    assert ground("5.2") == ground("5.2.1")
    assert ground("5.2") is not None


@pytest.mark.parametrize("code", ["", "5", "5.1", "5.1.2", "5.1.2j", "5.1.2E", "10.2e", "5.1.3"])
def test_what_is_no_ground_is_not_found(code: str):
    assert ground(code) is None


def test_every_ground_of_the_chapter_is_there_once():
    codes = [item.code for item in grounds()]

    assert len(codes) == len(set(codes)) == 21


@pytest.mark.parametrize(
    ("code", "mark", "expected"),
    [
        ("5.1.2e", Mark.NAME, True),
        ("5.1.2e", Mark.ADDRESS, True),
        ("5.1.2e", Mark.CONTACT, True),
        ("5.1.1e", Mark.NUMBER, True),
        ("5.1.2e", Mark.NUMBER, False),  # identification numbers have a ground of their own
        ("5.1.1d", Mark.HEALTH, True),
        ("5.1.2e", Mark.HEALTH, False),  # special personal data: an absolute ground
        ("5.1.1c", Mark.BUSINESS, True),
        ("5.1.2f", Mark.BUSINESS, True),
        ("5.1.2d", Mark.NAME, False),
        ("9.9.9z", Mark.PASSAGE, False),  # an unknown ground fits nothing
    ],
)
def test_a_category_fits_its_ground(code: str, mark: Mark, *, expected: bool):
    assert fits(code, mark) is expected


def test_a_passage_can_be_withheld_on_every_ground():
    assert all(fits(item.code, Mark.PASSAGE) for item in grounds())
