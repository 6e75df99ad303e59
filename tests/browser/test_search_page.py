"""What the search page offers around its results, for everybody, and what it does when something fails."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit
from urllib.request import urlopen

import pytest
from looking import AXE, WCAG

if TYPE_CHECKING:
    from conftest import Surroundings
    from playwright.sync_api import Locator, Page, Response, Route

expect = pytest.importorskip("playwright.sync_api", reason="playwright is missing").expect

SEARCH = "vlietstreek/zoeken/"
STATES = {
    "results": "?q=dagbesteding&soort=thematic&jaar=2024",
    "nothing": "?q=xqzzyw&soort=thematic",
    "elsewhere": "?q=wijkverpleging",
    "newest": "?q=dagbesteding&volgorde=datum",
}
FIRST_LOAD = 45_000  # bytes with gzip, the font included
SMALL = """() => [...document.querySelectorAll("main a, main button, main select, main input, main summary")]
    .filter((each) => each.checkVisibility())
    .map((each) => [each.closest("label") ?? each, each.getBoundingClientRect()])
    .filter(([target, { height }]) => Math.max(height, target.getBoundingClientRect().height) < 24)
    .map(([target]) => target.outerHTML)"""


def ready(page: "Page") -> "Page":
    """A page of which the address holds a question, once it is answered."""
    page.wait_for_load_state("networkidle")
    expect(page.locator("#zoekstatus")).to_have_text(re.compile("resulta|Niets gevonden|lukt nu niet"))
    return page


def told(page: "Page") -> "Locator":
    return page.locator("#melding")


def state(page: "Page") -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def titles(page: "Page") -> list[str]:
    return page.locator("#resultaten h3").all_inner_texts()


def days(page: "Page") -> list[str]:
    return page.locator("#resultaten time").evaluate_all("all => all.map(one => one.dateTime)")


@pytest.fixture
def fresh(light: "Surroundings") -> Iterator["Page"]:
    """A tab of its own, still empty."""
    page = light.context.new_page()
    yield page
    page.close()


def test_a_screen_reader_hears_the_count_when_typing_stops_and_not_at_each_key(search_page: "Page") -> None:
    search_page.evaluate(
        """() => {
            window.heard = [];
            const place = document.getElementById("melding");
            new MutationObserver(() => window.heard.push(place.textContent))
                .observe(place, { childList: true, characterData: true, subtree: true });
        }"""
    )
    search_page.locator("#q").press_sequentially("dagbesteding", delay=60)
    expect(told(search_page)).to_contain_text("voor “dagbesteding”")
    heard = search_page.evaluate("window.heard")
    assert len(heard) == 1
    assert told(search_page).get_attribute("role") == "status"
    assert search_page.locator("#zoekstatus").inner_text() in heard[0]


def test_a_search_without_a_pause_for_the_list_shows_marks_in_an_excerpt(search_page: "Page") -> None:
    search_page.locator("#q").fill("dagbesteding")
    mark = search_page.locator("#resultaten .kaart-kort mark").first
    expect(mark).to_have_text(re.compile("dagbesteding", re.IGNORECASE))


def test_a_chosen_filter_is_a_chip_that_takes_it_away(fresh: "Page", address: str) -> None:
    fresh.goto(f"{address}{SEARCH}?soort=thematic&soort=policy&jaar=2025")
    chips = fresh.locator(".chip")
    expect(chips).to_have_count(3)
    first = chips.first.inner_text()
    chips.first.press("Enter")
    expect(chips).to_have_count(2)
    assert "Verwijder filter Soort" in first
    assert fresh.evaluate("document.activeElement.className") == "chip"
    assert len(state(fresh)["soort"]) == 1
    fresh.get_by_role("button", name="Wis filters").click()
    expect(chips).to_have_count(0)
    assert state(fresh) == {}
    assert fresh.evaluate("document.activeElement.id") == "zoekstatus"


def test_filters_from_a_shared_address_are_unfolded_and_named(fresh: "Page", address: str) -> None:
    fresh.goto(f"{address}{SEARCH}?jaar=2025&soort=unknown")
    expect(fresh.locator("input[name=jaar][value='2025']")).to_be_visible()
    expect(fresh.locator("#aantal-gekozen")).to_have_text(" (2 gekozen)")
    expect(fresh.locator(".chip").last).to_contain_text("Jaar: 2025")
    expect(fresh.locator("#zoekstatus")).to_have_text("Niets gevonden met deze filters")
    fresh.get_by_role("button", name="Soort: unknown").click()
    expect(fresh.locator("#zoekstatus")).to_have_text(re.compile(r"^\d+ resultaten"))


def test_the_newest_first_is_a_choice_in_the_address(fresh: "Page", address: str) -> None:
    fresh.goto(f"{address}{SEARCH}?q=dagbesteding")
    ready(fresh)
    best = titles(fresh)
    fresh.get_by_label("Volgorde").select_option("datum")
    expect(fresh.locator("#zoekstatus")).to_have_text(re.compile("nieuwste eerst"))
    newest = days(fresh)
    fresh.go_back()
    expect(fresh.locator("#zoekstatus")).not_to_have_text(re.compile("nieuwste eerst"))
    assert newest == sorted(newest, reverse=True)
    assert titles(fresh) == best
    expect(fresh.get_by_label("Volgorde")).to_have_value("")


def test_without_a_question_there_is_no_order_to_choose(search_page: "Page") -> None:
    expect(search_page.locator("#volgorde")).to_be_hidden()
    search_page.locator("#q").fill("hulp")
    expect(search_page.locator("#volgorde")).to_be_visible()


def test_more_results_add_to_the_list_keep_the_focus_and_are_in_the_address(
    fresh: "Page", address: str
) -> None:
    fresh.goto(f"{address}{SEARCH}")
    before = titles(fresh)
    more = fresh.get_by_role("link", name="Meer resultaten")
    with fresh.expect_response("**/assets/search/head*"):  # before the script is there, it is a plain link
        more.focus()
    more.press("Enter")
    expect(fresh.locator("#resultaten > li")).not_to_have_count(len(before))
    fresh.wait_for_url("**/zoeken/?pagina=2")
    after = titles(fresh)
    assert len(before) == 20
    assert len(after) > 20
    assert set(before) < set(after)
    expect(fresh.locator("#resultaten > li:nth-child(21) a")).to_be_focused()
    expect(more).to_have_count(0)
    fresh.reload()
    expect(fresh.locator("#resultaten > li")).to_have_count(len(after))


def test_a_typing_error_is_answered_with_did_you_mean(search_page: "Page") -> None:
    search_page.locator("#q").fill("begeleidnig")
    meant = search_page.locator("#raad .bedoelde a")
    expect(meant).to_be_visible()
    better = meant.inner_text()
    meant.press("Enter")
    expect(search_page.locator("#q")).to_have_value(better)
    expect(search_page.locator("#q")).to_be_focused()
    expect(search_page.locator("#zoekstatus")).to_contain_text(f"voor “{better}”")
    assert state(search_page) == {"q": [better]}


def test_a_question_outside_the_wmo_says_who_knows_more(fresh: "Page", address: str) -> None:
    fresh.goto(f"{address}{SEARCH}?q=wijkverpleging")
    ready(fresh)
    advice = fresh.locator("#raad .let-op")
    expect(advice).to_contain_text("Inspectie Gezondheidszorg en Jeugd")
    assert advice.locator("a").get_attribute("href") == "https://www.igj.nl/"


def test_nothing_found_says_nothing_of_a_provider_and_shows_what_to_do(fresh: "Page", address: str) -> None:
    fresh.goto(f"{address}{SEARCH}?q=xqzzyw&soort=thematic")
    ready(fresh)
    nothing = fresh.locator("#niets")
    expect(fresh.locator("#zoekstatus")).to_have_text("Niets gevonden voor “xqzzyw”")
    expect(nothing).to_contain_text("niets goeds of slechts")
    expect(nothing.locator("a[href$='a-z/']")).to_be_visible()
    expect(nothing.locator("a[href$='aanbieders/']")).to_be_visible()
    nothing.get_by_role("button", name="Zoek zonder filters").click()
    fresh.wait_for_url("**/zoeken/?q=xqzzyw")
    expect(nothing.get_by_role("button", name="Zoek zonder filters")).to_be_hidden()


@pytest.mark.parametrize(
    ("query", "feed"),
    [
        ("", "/vlietstreek/feed.xml"),
        ("?soort=thematic", "/vlietstreek/soort/thematic/feed.xml"),
        ("?jaar=2025", None),
        ("?soort=thematic&jaar=2025", None),
        ("?q=hulp", None),
    ],
)
def test_a_feed_is_offered_only_where_one_holds_what_is_shown(
    fresh: "Page", address: str, query: str, feed: str | None
) -> None:
    fresh.goto(f"{address}{SEARCH}{query}")
    fresh.wait_for_load_state("networkidle")
    offered = fresh.locator("#volg a:visible").evaluate_all("all => all.map(one => one.href)")
    assert [urlsplit(found).path for found in offered] == ([feed] if feed else [])
    for found in offered:
        with urlopen(found) as answer:  # noqa: S310 (an address on this machine)
            assert answer.status == 200


def test_the_portal_searches_in_all_partnerships(fresh: "Page", address: str) -> None:
    fresh.goto(address)
    fresh.locator("#home-q").fill("dagbesteding")
    fresh.locator("#home-q").press("Enter")
    fresh.wait_for_url("**/zoeken/?q=dagbesteding")
    ready(fresh)
    hrefs = fresh.locator("#resultaten h3 a").evaluate_all("all => all.map(one => one.href)")
    both = {urlsplit(href).path.split("/")[1] for href in hrefs}
    fresh.locator("input[name=samenwerking][value=duinkust]").check()
    expect(fresh.locator(".chip")).to_have_count(1)
    expect(fresh.locator("#resultaten h3 a[href*='vlietstreek/']")).to_have_count(0)
    assert both == {"vlietstreek", "duinkust"}
    assert fresh.locator("#resultaten h3 a").count() > 0


def broken(route: "Route") -> None:
    route.fulfill(status=200, body=b"\x1f\x8b\x08\x00 broken")


def missing(route: "Route") -> None:
    route.fulfill(status=404, body="")


@pytest.mark.parametrize("files", ["head.bin", "w-*.bin", "d-*.bin", "f-*.bin"])
@pytest.mark.parametrize("fault", [broken, missing])
def test_a_file_that_fails_gives_plain_words_and_the_list_and_a_later_try_works(
    fresh: "Page", address: str, files: str, fault: object
) -> None:
    fresh.goto(f"{address}{SEARCH}")
    before = titles(fresh)
    fresh.route(f"**/assets/search/{files}", fault)
    fresh.locator("#q").fill("dagbesteding")
    expect(fresh.locator("#zoekstatus")).to_have_text("Zoeken lukt nu niet")
    expect(fresh.locator("#raad")).to_contain_text("blader in de lijsten")
    expect(told(fresh)).to_contain_text("Zoeken lukt nu niet")
    assert titles(fresh) == before
    fresh.unroute(f"**/assets/search/{files}")
    fresh.locator("#q").press("Enter")
    ready(fresh)
    expect(fresh.locator("#zoekstatus")).to_have_text(re.compile("resultaten voor “dagbesteding”"))


def test_a_slow_answer_does_not_replace_a_later_one(fresh: "Page", address: str) -> None:
    fresh.goto(f"{address}{SEARCH}")
    held: list[Route] = []

    def hold(route: "Route") -> None:
        held.append(route)

    fresh.route("**/assets/search/head.bin", hold)
    fresh.locator("#q").fill("dagbesteding")
    fresh.wait_for_url("**/zoeken/?q=dagbesteding")
    fresh.locator("#q").fill("")
    fresh.wait_for_url("**/zoeken/")
    with fresh.expect_response("**/assets/search/head.bin"):
        held[0].continue_()
    fresh.wait_for_load_state("networkidle")
    expect(fresh.locator("#zoekstatus")).to_have_text(re.compile("stukken, nieuwste eerst"))


def test_who_only_looks_loads_no_index_and_little_else(fresh: "Page", address: str) -> None:
    seen: list[Response] = []

    def answered(response: "Response") -> None:
        seen.append(response)

    fresh.on("response", answered)
    fresh.goto(f"{address}{SEARCH}", wait_until="networkidle")
    weights = {urlsplit(one.url).path: len(gzip.compress(one.body())) for one in seen}
    assert not [path for path in weights if "/search/" in path or path.endswith(".mjs")]
    assert any(path.endswith(".woff2") for path in weights)
    assert sum(weights.values()) <= FIRST_LOAD


def test_searching_asks_nothing_of_others_keeps_nothing_and_breaks_no_policy(
    light: "Surroundings", fresh: "Page", address: str
) -> None:
    light.complaints.clear()
    for query in STATES.values():
        fresh.goto(f"{address}{SEARCH}{query}")
        ready(fresh)
    kept = fresh.evaluate("[localStorage.length, sessionStorage.length, document.cookie.length]")
    assert kept == [0, 0, 0]
    assert light.context.cookies() == []
    assert light.elsewhere == []
    assert light.complaints == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("query", STATES.values(), ids=STATES)
@pytest.mark.parametrize("path", [SEARCH, "zoeken/"])
def test_axe_finds_nothing_in_any_state(
    request: pytest.FixtureRequest, axe: str, path: str, query: str, scheme: str
) -> None:
    surroundings: Surroundings = request.getfixturevalue(scheme)
    page = ready(surroundings.open(f"{path}{query}"))
    page.locator("details").evaluate_all("all => all.forEach(one => { one.open = true; })")
    page.evaluate(axe)
    assert page.evaluate(AXE, WCAG) == []


@pytest.mark.parametrize("query", ["", *STATES.values()], ids=["start", *STATES])
@pytest.mark.parametrize("path", [SEARCH, "zoeken/"])
def test_a_small_telephone_shows_all_of_it_with_targets_for_a_finger(
    telephone: "Surroundings", path: str, query: str
) -> None:
    page = telephone.open(f"{path}{query}")
    if query:
        ready(page)
    page.locator("details").evaluate_all("all => all.forEach(one => { one.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.evaluate(SMALL) == []


def test_on_a_telephone_the_filters_lead_back_to_the_results(telephone: "Surroundings") -> None:
    page = telephone.open(f"{SEARCH}?q=hulp")
    ready(page)
    page.locator(".filters > summary").click()
    page.locator("input[name=soort][value=thematic]").check()
    page.get_by_role("button", name="Toon resultaten").click()
    expect(page.locator(".filters")).not_to_have_attribute("open", "")
    expect(page.locator("#zoekstatus")).to_be_focused()
    expect(page.locator("#zoekstatus")).to_be_in_viewport()


@pytest.mark.parametrize("path", ["vlietstreek/a-z/", "vlietstreek/aanbieders/", "aanbieders/"])
def test_without_script_lists_from_a_to_z_lead_to_everything(
    without_script: "Surroundings", path: str
) -> None:
    page = without_script.open(path)
    links = page.locator("main ul:not(.letters ul) li a[href*='/']")
    hrefs = links.evaluate_all("all => all.map(one => one.href)")
    assert len(hrefs) > 5
    page.locator("main .titels a, main .tegels a").first.click()
    page.wait_for_url(re.compile(r"/(rapport|beleid|document|reactie|maatregel|aanbieder|werkplan)/"))


def test_the_list_from_a_to_z_holds_every_public_document(
    without_script: "Surroundings", example_site: Path
) -> None:
    page = without_script.open("vlietstreek/a-z/")
    found = {
        urlsplit(href).path
        for href in page.locator(".titels a").evaluate_all("all => all.map(one => one.href)")
    }
    built = {
        f"/{each.parent.relative_to(example_site.resolve()).as_posix()}/"
        for each in example_site.resolve().glob("vlietstreek/*/[0-9][0-9][0-9][0-9]/*/index.html")
        if "article" in each.read_text(encoding="utf-8")
    }
    assert found <= built
    assert len(found) > 20


def test_without_script_the_page_offers_no_form_that_cannot_work(without_script: "Surroundings") -> None:
    page = without_script.open(SEARCH)
    expect(page.locator(".knoppen a[href$='a-z/']")).to_be_visible()
    for hidden in ("#zoekformulier", "#volgorde", "#meer", "#niets"):
        expect(page.locator(hidden)).to_be_hidden()


def test_a_browser_can_offer_the_search_as_its_own(light: "Surroundings") -> None:
    for path in ("", "vlietstreek/", SEARCH):
        page = light.open(path)
        href = page.locator("link[rel=search]").evaluate("one => one.href")
        with urlopen(href) as answer:  # noqa: S310 (an address on this machine)
            assert b"OpenSearchDescription" in answer.read()
