"""Searching as a reader does: by typing, by ticking boxes, by going back and by keyboard."""

import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest

if TYPE_CHECKING:
    from conftest import Listed
    from playwright.sync_api import Page

expect = pytest.importorskip("playwright.sync_api", reason="playwright is missing").expect

LISTS = {
    "soort": "soort",
    "oordeel": "oordeel",
    "jaar": "jaar",
    "voorziening": "voorziening",
    "aanbieder": "aanbieder",
}
KIND, YEAR = "soort/risk-based", "jaar/2025"
MOST_TABS = 150


@pytest.fixture(scope="session")
def only_there(listed: "Listed") -> tuple[str, str]:
    """A long word from the middle of one document, of which no other document has even the beginning."""
    bodies = listed.bodies()
    for address, words in bodies.items():
        others = [set(found) for other, found in bodies.items() if other != address]
        for word in words[len(words) // 3 : 2 * len(words) // 3]:
            beginning = word[:6]
            if len(word) >= 10 and not any(found.startswith(beginning) for row in others for found in row):
                return word, address
    pytest.fail("no word stands in one document only")


def box(choice: str) -> str:
    name, value = choice.split("/")
    return f"input[name={name}][value='{value}']"


def tick(page: "Page", choice: str) -> None:
    unfold(page, choice)
    page.locator(box(choice)).click()


def unfold(page: "Page", choice: str) -> None:
    for details in (page.locator(".filters"), page.locator(f".filter:has({box(choice)})")):
        summary = details.locator("> summary")
        if summary.is_visible() and details.get_attribute("open") is None:
            summary.press("Enter")


def results(page: "Page") -> set[str]:
    hrefs = page.locator("#resultaten h3 a").evaluate_all("links => links.map(link => link.href)")
    return {urlsplit(href).path.removeprefix("/vlietstreek/") for href in hrefs}


def says(page: "Page", number: int) -> None:
    word = "resultaat" if number == 1 else "resultaten"
    expect(page.locator("#zoekstatus")).to_have_text(re.compile(rf"^{number} {word}"))


def state(page: "Page") -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def test_a_word_from_the_middle_of_a_document_finds_that_document(
    search_page: "Page", only_there: tuple[str, str]
) -> None:
    word, address = only_there
    search_page.locator("#q").press_sequentially(word)
    expect(search_page.locator("#zoekstatus")).to_have_text(f"1 resultaat voor “{word}”")
    assert results(search_page) == {address}
    expect(search_page.locator("#resultaten mark").first).to_be_visible()


def test_capitals_do_not_matter(search_page: "Page", only_there: tuple[str, str]) -> None:
    word, address = only_there
    search_page.locator("#q").press_sequentially(word.upper())
    says(search_page, 1)
    assert results(search_page) == {address}


def test_every_choice_shows_how_many_documents_it_has(search_page: "Page", listed: "Listed") -> None:
    shown = counts(search_page)
    assert len(shown) > 20
    assert shown == {
        choice: len(listed.documents(path)) for choice, path in lists(search_page, listed).items()
    }


def test_a_filter_narrows_the_list_and_every_other_count(search_page: "Page", listed: "Listed") -> None:
    within = listed.documents(KIND)
    tick(search_page, KIND)
    says(search_page, len(within))
    others = {
        choice: path for choice, path in lists(search_page, listed).items() if not choice.startswith("soort/")
    }
    expected = {choice: len(listed.documents(path) & within) for choice, path in others.items()}
    assert results(search_page) == within
    assert {choice: count for choice, count in counts(search_page).items() if choice in others} == expected


def test_two_filters_narrow_together_and_two_of_one_sort_widen(search_page: "Page", listed: "Listed") -> None:
    tick(search_page, KIND)
    tick(search_page, YEAR)
    both = listed.documents(KIND) & listed.documents(YEAR)
    says(search_page, len(both))
    assert results(search_page) == both
    tick(search_page, "soort/measure")
    either = (listed.documents(KIND) | listed.documents("soort/measure")) & listed.documents(YEAR)
    says(search_page, len(either))
    assert results(search_page) == either


def test_the_address_holds_what_was_chosen_and_back_goes_back(search_page: "Page", listed: "Listed") -> None:
    tick(search_page, KIND)
    says(search_page, len(listed.documents(KIND)))
    tick(search_page, YEAR)
    says(search_page, len(listed.documents(KIND) & listed.documents(YEAR)))
    assert state(search_page) == {"soort": ["risk-based"], "jaar": ["2025"]}
    search_page.go_back()
    says(search_page, len(listed.documents(KIND)))
    expect(search_page.locator(box(YEAR))).not_to_be_checked()
    assert state(search_page) == {"soort": ["risk-based"]}
    search_page.go_back()
    expect(search_page.locator("#zoekstatus")).to_have_text(re.compile("stukken, nieuwste eerst"))
    assert state(search_page) == {}


def test_an_address_that_is_shared_shows_the_same(
    search_page: "Page", only_there: tuple[str, str], listed: "Listed"
) -> None:
    word, address = only_there
    search_page.goto(search_page.url + f"?q={word}&soort=risk-based&soort=thematic")
    expected = {address} & (listed.documents(KIND) | listed.documents("soort/thematic"))
    expect(search_page.locator("#q")).to_have_value(word)
    expect(search_page.locator(box(KIND))).to_be_checked()
    expect(search_page.locator("#zoekstatus")).to_contain_text(word)
    assert results(search_page) == expected


def test_back_from_a_document_gives_the_same_list(search_page: "Page", only_there: tuple[str, str]) -> None:
    word, address = only_there
    search_page.locator("#q").press_sequentially(word)
    says(search_page, 1)
    search_page.locator("#resultaten h3 a").click()
    search_page.wait_for_url(f"**/{address}")
    search_page.go_back()
    says(search_page, 1)
    expect(search_page.locator("#q")).to_have_value(word)


def test_focus_stays_in_the_field_while_somebody_types(
    search_page: "Page", only_there: tuple[str, str]
) -> None:
    word, _ = only_there
    search_page.locator("#q").click()
    for letter in word:
        search_page.keyboard.type(letter)
        assert search_page.evaluate("document.activeElement.id") == "q"
    says(search_page, 1)
    assert search_page.evaluate("document.activeElement.id") == "q"
    expect(search_page.locator("#q")).to_have_value(word)


def test_a_keyboard_alone_reaches_the_first_result_and_opens_it(
    search_page: "Page", only_there: tuple[str, str]
) -> None:
    word, address = only_there
    search_page.locator("#q").focus()
    search_page.keyboard.type(word)
    search_page.keyboard.press("Enter")
    says(search_page, 1)
    for _ in range(MOST_TABS):
        search_page.keyboard.press("Tab")
        if search_page.evaluate("!!document.activeElement.closest('#resultaten')"):
            break
    search_page.keyboard.press("Enter")
    search_page.wait_for_url(f"**/{address}")


def test_the_first_tab_offers_a_way_past_the_menu(search_page: "Page") -> None:
    search_page.reload()
    search_page.keyboard.press("Tab")
    assert search_page.evaluate("document.activeElement.className") == "sprong"
    search_page.keyboard.press("Enter")
    assert search_page.evaluate("document.activeElement.id") == "inhoud"


def test_a_filter_can_be_set_with_the_space_bar(search_page: "Page", listed: "Listed") -> None:
    unfold(search_page, KIND)
    search_page.locator(box(KIND)).press("Space")
    says(search_page, len(listed.documents(KIND)))


def test_what_somebody_types_is_never_markup(search_page: "Page") -> None:
    search_page.locator("#q").fill('<img src=x onerror="document.title=1">')
    expect(search_page.locator("#zoekstatus")).to_contain_text("<img src=x")
    assert search_page.locator("#zoekstatus img, #resultaten img").count() == 0


def test_a_search_from_the_home_page_arrives_with_its_words(
    search_page: "Page", only_there: tuple[str, str]
) -> None:
    word, address = only_there
    search_page.goto(search_page.url.replace("zoeken/", ""))
    search_page.locator("#home-q").fill(word)
    search_page.locator("#home-q").press("Enter")
    search_page.wait_for_url("**/zoeken/?q=*")
    says(search_page, 1)
    assert results(search_page) == {address}


def lists(page: "Page", listed: "Listed") -> dict[str, str]:
    """Every choice of the form with the list that the site has for it."""
    boxes = page.locator("#zoekformulier input[type=checkbox]").evaluate_all(
        "boxes => boxes.map(box => [box.name, box.value, box.closest('label').children[1].textContent])"
    )
    return {
        f"{name}/{value}": listed.municipality(label) if name == "gemeente" else f"{LISTS[name]}/{value}"
        for name, value, label in boxes
    }


def counts(page: "Page") -> dict[str, int]:
    boxes = page.locator("#zoekformulier input[type=checkbox]").evaluate_all(
        """boxes => boxes.map(
            (box) => [box.name, box.value, box.closest("label").querySelector(".aantal").textContent]
        )"""
    )
    return {f"{name}/{value}": int(re.sub(r"\D", "", count)) for name, value, count in boxes}
