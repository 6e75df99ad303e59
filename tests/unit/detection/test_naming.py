import pytest

from generator.detection.naming import is_personal, names_person


@pytest.mark.parametrize(
    "value",
    [
        "Fenna Hoekstra",
        "F. Hoekstra",
        "fhoekstra",
        "MERWEDAL\\fhoekstra",
        "f.hoekstra",
        "hoekstraf02",
        "© 2026 Fenna Hoekstra",
        "Foto: Fenna Hoekstra",
        "jverhulp",
        "Fenna Hoekstra, projectleider",
        "f.hoekstra@voorbeeld.example",
        "Fenna",
    ],
)
def test_a_person_or_an_account_is_personal(value: str) -> None:
    assert is_personal(value)


@pytest.mark.parametrize(
    "value",
    [
        "",
        " ",
        "2026",
        "Gemeente Merwedal",
        "GGD Kustland",
        "Afdeling Toezicht",
        "Toezichthouder Wmo",
        "Secretariaat",
        "python-docx",
        "openpyxl",
        "Microsoft Office User",
        "© 2026 Stichting De Linde",
        "Adviesgroep Noord",
        "Hogeschool Voorbeeldstad",
    ],
)
def test_an_organisation_a_role_or_a_program_is_not(value: str) -> None:
    assert not is_personal(value)


def test_a_title_is_personal_only_where_it_holds_a_name() -> None:
    assert names_person("Gesprek met mevrouw Hoekstra")
    assert not names_person("Verslag van het bezoek aan De Schelp")
