"""What the first page of a visit weighs: everything that is fetched, as a server packs it."""

import gzip
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from page_sorts import SORTS

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Response

HEAVIEST = 45_000  # bytes
MOST = 8  # requests
PACKED_ALREADY = (".woff2", ".png", ".webp", ".bin")
WEIGHED = ("portal", "home", "rapport", "zoeken", "gemeente", "cijfers")


@pytest.fixture
def first_visit(chromium: "Browser") -> Iterator["Page"]:
    """A tab that has seen nothing yet."""
    context = chromium.new_context(locale="nl-NL", viewport={"width": 390, "height": 844})
    yield context.new_page()
    context.close()


def weight(answer: "Response") -> int:
    body = answer.body()
    return len(body if answer.url.endswith(PACKED_ALREADY) else gzip.compress(body, 6, mtime=0))


@pytest.mark.parametrize("sort", WEIGHED)
def test_a_first_visit_is_light(first_visit: "Page", address: str, sort: str) -> None:
    answers: list[Response] = []
    first_visit.on("response", lambda answer: answers.append(answer))  # noqa: PLW0108 - it takes no builtin

    first_visit.goto(f"{address}{SORTS[sort]}", wait_until="networkidle")
    weights = {answer.url.removeprefix(address): weight(answer) for answer in answers}

    assert len(answers) <= MOST, sorted(weights)
    assert sum(weights.values()) <= HEAVIEST, weights
