"""The shipped example speaks Dutch."""

import re
from collections.abc import Iterator
from pathlib import Path

import lxml.html

ATTRIBUTES = ("aria-label", "title", "alt", "placeholder")
ENGLISH = frozenset(
    re.findall(
        r"[a-z]+",
        """
    about all and are available back been browse button by can check clear click close closed download email
    error find follow for from has have here home images language last less list loading login mail more new
    next no not older on only or other page pages please previous print read report reports result results
    search see send share show site skip sort start submit that the their there these this toggle up us view
    version website welcome what when where which will with yes you your
    """,
    )
)
ALSO_DUTCH = frozenset({"last", "mail", "on", "or", "print", "see", "site", "sort", "start", "up", "website"})
"""Words that are Dutch too, or part of a Dutch sentence or name."""


def words_of(page: Path) -> Iterator[str]:
    """Give every word that a reader meets outside the text of a document."""
    for element in lxml.html.parse(str(page)).getroot().iter():
        inside = isinstance(element.tag, str) and element.xpath(
            "ancestor-or-self::*[contains(@class,'tekst')]"
        )
        if not isinstance(element.tag, str) or inside or element.tag in {"script", "style"}:
            continue
        found = (element.text, *(child.tail for child in element), *map(element.get, ATTRIBUTES))
        yield from (word for text in found if text for word in re.findall(r"[^\W\d_]+", text.lower()))


def test_no_english_word_stands_on_a_dutch_page(example_site: Path) -> None:
    pages = [page for page in example_site.rglob("*.html") if "admin" not in page.parts]

    found = {(word, page.name) for page in pages for word in words_of(page) if word in ENGLISH - ALSO_DUTCH}

    assert pages
    assert sorted(found) == []
