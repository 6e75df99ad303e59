"""How a ground is read aloud."""

import pytest

from generator.markup.articles import article


@pytest.mark.parametrize(
    ("code", "spelled"),
    [
        ("5.1.2e", "artikel 5.1, tweede lid, onder e"),
        ("5.1.1c", "artikel 5.1, eerste lid, onder c"),
        ("5.1.4", "artikel 5.1, vierde lid"),
        ("5.4a.1", "artikel 5.4a, eerste lid"),
        ("5.1.10", "artikel 5.1, tiende lid"),
        ("5.1.11", "5.1.11"),  # no such paragraph
        ("5.1", "5.1"),
        ("", ""),
    ],
)
def test_a_ground_is_spelled_as_an_article(code: str, spelled: str) -> None:
    assert article(code) == spelled
