"""No text of a template escapes translation."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment

THEME = Path(__file__).resolve().parents[3] / "theme"
TEMPLATES = sorted(path for path in THEME.rglob("*.html") if "admin" not in path.parts)
LEXER = Environment(extensions=["jinja2.ext.i18n"]).lexer  # noqa: S701 - nothing is rendered
SAME_EVERYWHERE = {"RSS", "Atom", "JSON", "MB", "kB", "(Atom)", "(JSON)", "toegankelijkheidsverklaring.nl"}
SHOWN = re.compile(r'\b(?:aria-label|title|alt|placeholder)="([^"]*)"')
HIDDEN = re.compile(r'<!--.*?-->|<(script|style)\b.*?</\1>|&\w+;|(?m:^) (?:class|fill)="[^"]*"', re.DOTALL)


def bare(source: str) -> Iterator[str]:
    """Give the words that stand in a template itself, outside `trans` blocks."""
    pieces, block, translated = [], [], False
    for _, kind, text in LEXER.tokeniter(source, None):
        if kind == "block_begin":
            block = []
        elif kind == "block_end":
            translated = block[:1] == ["trans"] or (translated and block[:1] != ["endtrans"])
        elif kind == "data":
            pieces.append("" if translated else text)
        elif kind != "whitespace":
            block.append(text)
    html = HIDDEN.sub(" ", "".join(pieces))
    for text in (*SHOWN.findall(html), *re.sub(r"<[^>]*>", "\n", html).split("\n")):
        yield from (word for word in text.split() if re.search(r"[^\W\d_]{2}", word))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.relative_to(THEME).as_posix())
def test_every_text_of_a_template_can_be_translated(path: Path) -> None:
    assert [word for word in bare(path.read_text("utf-8")) if word.strip(".,·:") not in SAME_EVERYWHERE] == []


def test_a_text_that_is_not_wrapped_is_seen() -> None:
    source = '<p title="Kop">Een {{ _("Twee") }} {% trans n=1 %}drie{% endtrans %}</p>'
    assert list(bare(source)) == ["Kop", "Een"]
