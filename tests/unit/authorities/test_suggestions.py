import pytest

from generator.authorities.suggestions import nearest

KEYS = ("publication_status", "published_on", "publish_from", "title")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("publised_on", "published_on"),
        ("Title", "title"),
        ("publication-status", "publication_status"),
        ("zzzz", None),
        ("", None),
    ],
)
def test_a_misspelt_word_gives_what_was_probably_meant(word: str, expected: str | None):
    assert nearest(word, KEYS) == expected


def test_the_suggestion_does_not_depend_on_the_order_of_the_choices():
    choices = ["risk-based", "risk-bases"]

    assert nearest("risk-base", choices) == nearest("risk-base", reversed(choices))
