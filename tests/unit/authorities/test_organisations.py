from datetime import date

from generator.authorities.organisations import all_organisations, organisation


def test_a_code_gives_the_partnership_with_its_first_day_and_address():
    found = organisation("so0006")

    assert found is not None
    assert found.name == "Regio Gooi en Vechtstreek"
    assert found.from_ is not None
    assert found.until is None
    assert found.uri == "https://identifier.overheid.nl/tooi/id/so/so0006"


def test_an_ended_partnership_keeps_its_last_day():
    found = organisation("so0298")

    assert found is not None
    assert found.until == date(2022, 12, 31)


def test_an_unknown_code_is_no_partnership():
    assert organisation("so9999") is None


def test_only_the_newest_partnerships_are_missing_in_diwoo():
    missing = [item.code for item in all_organisations() if not item.in_diwoo]

    assert missing == [f"so110{digit}" for digit in range(1, 9)]
