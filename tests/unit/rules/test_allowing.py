from datetime import date

import pytest

from generator.detection.find import find
from generator.detection.sighting import SightingKind
from generator.model.provider import AllowList
from generator.rules.allowing import Allowing

LISTED = AllowList.model_validate(
    {
        "organisations": ["Van Hoekstra", "Jeroen Verzonnen Zorg", "113"],
        "officials": [
            "Fatima Openbaar",
            {"name": "Jeroen van Ambt", "function": "wethouder", "until": "2026-06-30"},
            {"name": "B. Schrijver", "function": "griffier"},
        ],
        "contact": ["post@voorbeeld.example", "088 000 00 11", "113"],
        "places": ["Raadhuisplein 1, 1000 SA Voorbeeldstad"],
    }
)


def left(text: str, *, today: date = date(2026, 5, 1), names_officials: bool = False) -> list[str]:
    allowing = Allowing(LISTED, today, names_officials=names_officials)
    return [text[seen.start : seen.end] for seen in find(text) if not allowing.covers(text, seen)]


@pytest.mark.parametrize(
    "text",
    [
        "Bij Van Hoekstra werken zes mensen; ook Van Hoekstra.",
        "Mail post@voorbeeld.example of bel 088-0000011.",
        "Het kantoor: Raadhuisplein 1,\n1000 SA Voorbeeldstad.",
        "Fatima Openbaar opende het huis.",
        "De wethouder, Jeroen van Ambt, tekende.",
        "De wethouder Van Ambt kwam. Wethouder mevrouw Openbaar ook.",
        "B. Schrijver, griffier",
    ],
)
def test_what_the_list_has_as_a_whole_may_stand(text: str) -> None:
    assert left(text.replace("Van Ambt", "van Ambt")) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Van 192.0.113.207 kwam een bericht.", ["192.0.113.207"]),
        ("Wij spraken mevrouw Van Hoekstra.", ["Van Hoekstra"]),
        ("Post voor Fatima Openbaarstra.", ["Fatima Openbaarstra"]),
        ("Mail naar a.post@voorbeeld.example.", ["a.post@voorbeeld.example"]),
        ("Hij woont op Raadhuisplein 12.", ["Raadhuisplein 12"]),
    ],
)
def test_a_part_of_a_finding_is_not_enough(text: str, expected: list[str]) -> None:
    assert left(text) == expected


def test_an_official_with_a_function_needs_it_nearby() -> None:
    text = "Jeroen van Ambt belde de bewoner."

    assert left(text) == ["Jeroen van Ambt"]
    assert left(text, names_officials=True) == []


def test_an_official_is_allowed_until_the_last_day() -> None:
    text = "De wethouder, Jeroen van Ambt, tekende."

    assert left(text, today=date(2026, 6, 30)) == []
    assert left(text, today=date(2026, 7, 1)) == ["Jeroen van Ambt"]


def test_a_number_of_a_client_is_on_no_list() -> None:
    (seen,) = find("Cliëntnummer 884201")

    assert seen.kind is SightingKind.CLIENT_NUMBER
    assert not Allowing(LISTED, date(2026, 5, 1)).covers("Cliëntnummer 884201", seen)
