from dataclasses import replace

import pytest
import site_sample_documents as items

from generator.site.alphabet import alphabet_sheets, letters_of
from generator.staging.public_document import PublicDocument


@pytest.mark.parametrize(
    ("label", "sign"),
    [
        ("Aanwijzing", "A"),
        ("\u2019s-Hertogenbosch", "H"),
        ("'s-Hertogenbosch", "H"),
        ("\u00c9\u00e9n plan", "E"),
        ("\u2018Onderzoek\u2019", "O"),
        ("2025 in cijfers", "0-9"),
        ("(Her)controle", "H"),
    ],
)
def test_a_name_stands_with_the_letter_that_a_reader_looks_under(label: str, sign: str) -> None:
    (letter,) = letters_of([label], str, few=0)

    assert letter.sign == sign


def test_a_short_list_has_no_letters_and_is_still_in_order() -> None:
    (letter,) = letters_of(["Zorgboerderij", "\u00c4rzte", "Bij Ons"], str)

    assert letter.sign == ""
    assert letter.entries == ("\u00c4rzte", "Bij Ons", "Zorgboerderij")


def _titled(number: int, title: str) -> PublicDocument:
    return replace(items.report(1), id=f"VR-2024-{number:05d}", title=title)


def test_many_titles_get_a_page_for_each_letter_in_pages_of_two_hundred() -> None:
    documents = (*(_titled(number, f"Rapport {number}") for number in range(201)), _titled(300, "Beleid"))

    sheets = {sheet.address: sheet for sheet in alphabet_sheets(documents)}

    assert list(sheets) == ["a-z/", "a-z/b/", "a-z/r/", "a-z/r/pagina-2/"]
    shown = [sum(len(one.entries) for one in sheet.values["letters"]) for sheet in sheets.values()]  # type: ignore[attr-defined]
    assert shown == [0, 1, 200, 1]


def test_few_titles_stand_on_one_page_with_a_place_for_each_letter() -> None:
    (sheet,) = alphabet_sheets((_titled(1, "Rapport"), _titled(2, "Beleid")))

    assert [link.address for link in sheet.values["links"]] == ["#b", "#r"]  # type: ignore[attr-defined]
