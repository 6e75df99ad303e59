from dataclasses import replace

import site_sample_documents as items

from generator.authorities.vocabularies import Vocabulary, keys
from generator.site.themes import INTRODUCTIONS, theme_sheets, themes_of
from generator.staging.public_parts import Link


def test_every_theme_of_the_shipped_list_has_an_introduction() -> None:
    assert set(INTRODUCTIONS) == set(keys(Vocabulary.THEMES))


def test_a_document_stands_with_each_of_its_themes() -> None:
    both = (
        Link("thema/veiligheid/", "Veiligheid", "veiligheid"),
        Link("thema/medicatie/", "Medicatie", "medicatie"),
    )
    document = replace(items.report(1), themes=both)

    found = {theme.address: theme.documents for theme in themes_of((document,))}

    assert found == {"thema/medicatie/": (document,), "thema/veiligheid/": (document,)}


def test_without_themes_there_is_no_page_about_them() -> None:
    assert list(theme_sheets((replace(items.report(1), themes=()),))) == []


def test_a_long_list_goes_on_in_pages_of_fifty() -> None:
    many = tuple(replace(items.report(1), id=f"VR-2024-{number:05}") for number in range(101))

    assert [sheet.address for sheet in theme_sheets(many)] == [
        "themas/",
        "thema/veiligheid/",
        "thema/veiligheid/pagina-2/",
        "thema/veiligheid/pagina-3/",
    ]
