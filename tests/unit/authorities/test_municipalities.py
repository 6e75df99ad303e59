from datetime import date

import pytest

from generator.authorities.municipalities import all_municipalities, municipality, municipality_named

TODAY = date(2026, 2, 1)


def test_a_code_gives_name_province_and_address():
    found = municipality("gm0402")

    assert found is not None
    assert (found.name, found.province) == ("Hilversum", "pv27")
    assert found.uri == "https://identifier.overheid.nl/tooi/id/gemeente/gm0402"


def test_an_invented_code_is_no_municipality():
    assert municipality("gm9001") is None


def test_the_register_keeps_ended_municipalities_and_342_that_exist():
    everything = all_municipalities()

    assert len(everything) == 605
    assert sum(item.exists_on(TODAY) for item in everything) == 342


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Hilversum", "gm0402"),
        ("gemeente Hilversum", "gm0402"),
        ("GEMEENTE  hilversum", "gm0402"),
        ("Den Haag", "gm0518"),  # the register's other name for 's-Gravenhage
        ("’s-Gravenhage", "gm0518"),  # the apostrophe that Word makes
        ("Bergen", None),  # there are two; only 'Bergen (NH)' and 'Bergen (L)' are names
    ],
)
def test_a_name_is_found_as_people_write_it(name: str, code: str | None):
    assert municipality_named(name, TODAY) == code


@pytest.mark.parametrize(
    ("on", "code"),
    [(date(2020, 12, 31), "gm0003"), (date(2021, 1, 1), None)],
)
def test_a_name_holds_up_to_and_including_the_last_day(on: date, code: str | None):
    assert municipality_named("Appingedam", on) == code


def test_a_name_does_not_hold_before_the_first_day():
    begun = next(item for item in all_municipalities() if item.name == "Eemsdelta")

    assert begun.from_ == date(2021, 1, 1)
    assert municipality_named("Eemsdelta", date(2020, 12, 31)) is None
