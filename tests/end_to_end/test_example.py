"""The shipped example as it is published: what is closed leaves no trace, and every page is finished."""

import re
from pathlib import Path

import pytest
from project import places_of, seen_on, texts_in

from generator.model.library import Document
from generator.model.terms import Status
from generator.reading.library import read_library

SECRET = {Status.DRAFT, Status.HEARING, Status.ADOPTED}
WAITING = {"vlietstreek/VR-2026-005", "vlietstreek/VR-2026-006"}  # published, but not yet at the moment
ENGLISH = (
    "Search results", "Type to start", "Table of contents", "Skip to", "Back to top", "Read more",
    "Page not found",
    "Next", "Previous", "Loading", "Edit this page", "Built with", "Made with", "published", "withdrawn",
    "visit-report", "does-not-meet", "not-public", "True", "False", "None", "undefined", "null",
)  # fmt: skip


@pytest.fixture(scope="module")
def closed(example: Path) -> list[Document]:
    return [
        document
        for document in read_library(example).documents
        if document.meta.publication_status in SECRET or f"{document.partnership}/{document.id}" in WAITING
    ]


@pytest.fixture(scope="module")
def pages(example_site: Path) -> dict[str, str]:
    return {path: text for path, text in texts_in(example_site).items() if path.endswith(".html")}


def test_the_example_has_closed_documents_of_every_sort(closed: list[Document]) -> None:
    assert {document.meta.publication_status for document in closed} == {*SECRET, Status.PUBLISHED}
    assert len(closed) >= 5


def test_a_closed_document_leaves_no_title_and_no_summary(closed: list[Document], example_site: Path) -> None:
    wanted = [words for document in closed for words in (document.meta.title, document.meta.summary) if words]
    assert {words: places_of(words, example_site) for words in wanted} == {words: [] for words in wanted}


def test_a_closed_document_leaves_no_id_and_no_address(closed: list[Document], example_site: Path) -> None:
    for document in closed:
        assert places_of(document.id, example_site / document.partnership) == []
        assert places_of(f"{document.partnership}/{document.id}", example_site) == []


def test_a_closed_document_leaves_no_sentence_of_its_body(closed: list[Document], example_site: Path) -> None:
    sentences = [
        sentence
        for document in closed
        for sentence in re.split(r"(?<=[.?!])\s+", document.body)
        if len(sentence.split()) > 8 and not re.search(r"[\[{*|>#]", sentence)
    ]
    text = re.sub(r"\s+", " ", " ".join(texts_in(example_site).values()))
    assert len(sentences) > 50
    assert [sentence for sentence in sentences if sentence in text] == []


def test_a_provider_with_a_contract_and_no_public_report_has_a_page_that_says_so(
    pages: dict[str, str],
) -> None:
    page = seen_on(pages["vlietstreek/aanbieder/p0112/index.html"])
    assert "Opvang De Luwte" in page
    assert "Over deze aanbieder staat nog geen rapport op deze site." in page
    assert "VR-2026-009" not in page


def test_no_page_shows_what_a_template_left_behind(pages: dict[str, str]) -> None:
    # A block of JSON for programs may well end with two of these.
    blocks = re.compile(r'<script type="application/.*?</script>')
    bare = {path: blocks.sub("", page) for path, page in pages.items()}
    left = {path: found for path, page in bare.items() if (found := re.findall(r"\{\{|\{%|%\}|\}\}", page))}
    assert left == {}


def test_no_page_speaks_english(pages: dict[str, str]) -> None:
    words = re.compile("|".join(rf"\b{re.escape(word)}\b" for word in ENGLISH))
    found = {path: sorted(set(words.findall(seen_on(page)))) for path, page in pages.items()}
    assert {path: leaked for path, leaked in found.items() if leaked} == {}


def test_every_page_is_marked_as_an_example(pages: dict[str, str]) -> None:
    bare = [path for path, page in pages.items() if "alles op deze site is verzonnen" not in page]
    assert bare == []


def test_a_withdrawal_for_privacy_says_nothing_more_than_that(pages: dict[str, str]) -> None:
    whole = pages["vlietstreek/rapport/2025/vr-2025-006/index.html"]
    page = seen_on(whole[whole.index("<main") : whole.index("</main>")])
    assert "VR-2025-006" in page
    assert "Zandbergen" not in page
