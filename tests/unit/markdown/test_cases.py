"""Walks over tests/cases/markdown: what an author writes beside what a reader gets."""

import re
from pathlib import Path

import pyromark
import pytest
from lxml import html as parser

from generator.markdown.outline import outline
from generator.markup.context import Explained, RenderContext
from generator.markup.render import render

CASES = Path(__file__).parents[2] / "cases" / "markdown"
NAMES = sorted(path.stem for path in CASES.glob("*.md"))
CONTEXT = RenderContext(
    terms={
        "wmo": Explained("Wmo", "wmo", "Wet maatschappelijke ondersteuning."),
        "hoor en wederhoor": Explained("hoor en wederhoor", "hoor-en-wederhoor", "Reageren op een concept."),
    },
    figures={"I16": "12"},
    resolve=lambda href: None if href.startswith("weg") else f"../{href}",
)
OURS = re.compile(r"\blak\b|LAK|\{|\[!|www\.|&#|\x02")  # where our dialect says more than the engine
WORD = re.compile(r"[^\W_]+")


def source(name: str) -> str:
    return (CASES / f"{name}.md").read_bytes().decode()


def rendered(text: str) -> str:
    found = render(text, CONTEXT)
    return found.html + found.glossary


def words_of(markup: str) -> set[str]:
    if not markup.strip():
        return set()
    tree = parser.fragment_fromstring(markup, create_parent="div")
    attributes = [
        element.get(name, "") for element in tree.iter() for name in ("href", "title", "alt", "src")
    ]
    return set(WORD.findall(" ".join([*tree.itertext(), *attributes])))


def test_there_are_enough_cases() -> None:
    assert len(NAMES) >= 120


@pytest.mark.parametrize("name", NAMES)
def test_a_body_gives_the_page_that_its_case_shows(name: str) -> None:
    # given
    expected = (CASES / f"{name}.html").read_bytes().decode()
    # when
    page = rendered(source(name))
    # then
    assert page == expected


@pytest.mark.parametrize("name", [name for name in NAMES if not OURS.search(source(name))])
def test_our_writer_drops_no_word_that_the_engine_shows(name: str) -> None:
    # given: the same body as the engine itself would write it; it drops raw HTML into the page
    text = source(name)
    options = pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_FOOTNOTES
    options |= pyromark.Options.ENABLE_STRIKETHROUGH | pyromark.Options.ENABLE_TASKLISTS
    # when: the labels of footnotes are shown as numbers
    tree = parser.fragment_fromstring(pyromark.html(text, options=options), create_parent="div")
    theirs = set(WORD.findall(" ".join(tree.xpath(".//text()")))) - set(re.findall(r"\[\^(\w+)\]", text))
    # then
    assert theirs <= words_of(rendered(text))


@pytest.mark.parametrize("name", NAMES)
def test_no_word_disappears_without_being_named_in_the_outline(name: str) -> None:
    # given
    text = source(name)
    shown = words_of(rendered(text))
    # when
    found = outline(text)
    hidden = [loss.span for loss in found.losses]
    hidden += [mark.span for mark in found.marks]
    hidden += [link.span for link in found.links] + [image.span for image in found.images]
    hidden += [quote.span for quote in found.quotes] + [term.span for term in found.figures]
    # then
    for number, line in enumerate(text.replace("\x02", "\ufffd").replace("\x03", "\ufffd").split("\n"), 1):
        for match in WORD.finditer(line):
            place = (number, match.start() + 1)
            named = any((s.line, s.column) <= place < (s.end_line, s.end_column) for s in hidden)
            assert named or match[0] in shown or is_sign(line, match), match[0]


def is_sign(line: str, match: re.Match[str]) -> bool:
    """Numbers of a list, labels of notes, entities and the language of code are signs and no words."""
    before, after = line[: match.start()], line[match.end() :]
    is_number = match[0].isdigit() and not before.strip() and after[:1] in (".", ")")
    is_label = before.endswith("[^") or (before.endswith("[") and after.startswith("]"))
    is_entity = before.endswith(("&", "&#")) and after.startswith(";")
    return is_number or is_label or is_entity or before.endswith("```")
