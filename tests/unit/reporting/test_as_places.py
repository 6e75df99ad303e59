from generator.model.history import Place, Search
from generator.model.text import Language
from generator.reporting.as_places import as_places


def told(*places: Place, closed: int = 0, language: Language = "nl") -> list[str]:
    return list(as_places(Search(places, 3, 7, closed), language=language))


def test_each_text_is_told_by_its_line_with_its_places() -> None:
    lines = told(
        Place(2, "4f0c2a91de", "content/a.md", 12), Place(2, "", "(los bestand 99)"), Place(5, "x", "y")
    )

    assert lines[:5] == [
        "de tekst op regel 2: 2 keer gevonden",
        "    4f0c2a91de content/a.md:12",
        "    geen commit (los bestand 99)",
        "de tekst op regel 5: 1 keer gevonden",
        "    x y",
    ]


def test_of_many_places_the_first_are_shown_and_the_rest_counted() -> None:
    lines = told(*(Place(1, "x", "a.md", line) for line in range(1, 101)))

    assert lines[0] == "de tekst op regel 1: 100 keer gevonden"
    assert lines[41] == "    … en nog 60"


def test_it_says_what_was_looked_through_and_what_cannot_be_seen() -> None:
    lines = told()

    assert lines[0] == "Geen van deze teksten gevonden."
    assert "3 commits en 7 versies" in lines[1]
    assert "forks" in lines[-1]


def test_what_could_not_be_read_is_counted_only_where_there_is_some() -> None:
    assert [line for line in told(closed=4) if "Niet te lezen: 4" in line]
    assert not [line for line in told() if "Niet te lezen" in line]


def test_it_speaks_english_too() -> None:
    assert told(language="en")[0] == "None of these texts was found."
