import pytest

from generator.model.values import parse_moment
from generator.reporting.lines import lines_with
from generator.reporting.status_words import Speech, moment_in_words, unread_in_words

SPEECH = Speech(lines_with(lambda _path: "", ["Zorg van Q"]), {}, parse_moment("2026-06-15 12:00"))


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("Brief over Zorg van Q", "Brief over ***"),
        ("Bel \x1b[31m nu", "Bel  [31m nu"),
        ("Een\nregel", "Een regel"),
        ("Een [bold]woord[/bold] en [lak:5.1.2e naam]", "Een [bold]woord[/bold] en [lak:5.1.2e naam]"),
    ],
)
def test_a_text_of_an_author_is_made_safe(written: str, told: str) -> None:
    assert SPEECH.safe(written) == told


@pytest.mark.parametrize(
    ("moment", "told"),
    [
        ("2026-03-03T08:00Z", "3 maart 2026 om 09:00 uur"),
        ("2026-07-01", "1 juli 2026 om 00:00 uur"),
        ("2026-06-30T22:00Z", "1 juli 2026 om 00:00 uur"),
    ],
)
def test_a_moment_is_told_in_amsterdam(moment: str, told: str) -> None:
    assert moment_in_words(parse_moment(moment)) == told


@pytest.mark.parametrize(("count", "lines"), [(0, 0), (1, 3), (10, 12), (11, 13), (500, 13)])
def test_a_long_list_of_files_is_cut(count: int, lines: int) -> None:
    told = unread_in_words(tuple(f"reports/{number}.md" for number in range(count)))

    assert len(told) == lines
    assert not told or "toezicht check" in told[-1]
