"""What the outline of a body says, and where it says it stands."""

import pytest

from generator.markdown.events import LinkKind, QuoteKind
from generator.markdown.found import Loss
from generator.markdown.outline import outline
from generator.model.place import Span


def text_at(body: str, span: Span) -> str:
    """Cut a span out of a body the way a reader would: by line and column."""
    lines = body.split("\n")[span.line - 1 : span.end_line]
    lines[-1] = lines[-1][: span.end_column - 1]
    lines[0] = lines[0][span.column - 1 :]
    return "\n".join(lines)


BODY = """## Één kop

De {wmo} géldt – zie [het beleid](beleid.md "Ué") en €€ https://voorbeeld.nl/é. 😀 <b>x</b>
![foto é](foto.png) {cijfer:I16} [^weg] [een][twee]
> [!CITAAT afgestemd] een cliënt
> Ja.

Eind [lak:5.1.2e naam].
"""


def test_every_span_points_at_what_was_written() -> None:
    # given
    found = outline(BODY)
    # when
    groups = (found.headings, found.links, found.images, found.terms, found.figures, found.lost_notes)
    spans = [one.span for group in groups for one in group]
    spans += [*found.html, *(mark.span for mark in found.marks), *(quote.span for quote in found.quotes)]
    # then
    assert [text_at(BODY, span) for span in spans] == [
        "## Één kop",
        '[het beleid](beleid.md "Ué")',
        "https://voorbeeld.nl/é",
        "[een][twee]",
        "![foto é](foto.png)",
        "{wmo}",
        "{cijfer:I16}",
        "[^weg]",
        "<b>",
        "</b>",
        "[lak:5.1.2e naam]",
        "> [!CITAAT afgestemd] een cliënt\n> Ja.",
    ]


def test_spans_are_the_same_with_windows_line_ends() -> None:
    assert outline(BODY.replace("\n", "\r\n")) == outline(BODY)


def test_links_say_how_they_were_written() -> None:
    # given
    body = "[a](b.md) <https://c.nl> https://d.nl [e][f] [g]\n\n[g]: h.md"
    # when
    kinds = [(link.href, link.kind) for link in outline(body).links]
    # then
    assert kinds == [
        ("b.md", LinkKind.LINK),
        ("https://c.nl", LinkKind.AUTOLINK),
        ("https://d.nl", LinkKind.BARE),
        ("", LinkKind.UNDEFINED),
        ("h.md", LinkKind.LINK),
    ]


@pytest.mark.parametrize(
    ("head", "kind", "is_agreed", "who"),
    [
        ("[!CITAAT afgestemd] een *oude* cliënt", QuoteKind.CITATION, True, "een oude cliënt"),
        ("[!citaat AFGESTEMD] een cliënt", QuoteKind.CITATION, True, "een cliënt"),
        ("[!CITAAT] een cliënt", QuoteKind.CITATION, False, "een cliënt"),
        ("[!VOORBEELD afgestemd] gemeente X", QuoteKind.EXAMPLE, True, "gemeente X"),
        ("[!CITAAT niet afgestemd] iemand", QuoteKind.UNKNOWN, False, ""),
        ("[!CITAAT afgestemd?] iemand", QuoteKind.UNKNOWN, False, ""),
        ("[!TIP]", QuoteKind.UNKNOWN, False, ""),
        ("[!LAK] 5.1.2e passage", QuoteKind.REDACTION, False, ""),
    ],
)
def test_the_head_of_a_quote_is_read(head: str, kind: QuoteKind, is_agreed: bool, who: str) -> None:  # noqa: FBT001  a column of the table
    (quote,) = outline(f"> {head}\n").quotes
    assert (quote.kind, quote.agreed, quote.who) == (kind, is_agreed, who)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ('[w]: a.md "verborgen"', Loss.UNUSED_DEFINITION),
        ("> [w]: a.md\n> tekst", Loss.UNUSED_DEFINITION),
        ("[w]\n\n[w]: a.md\n[w]: geheim.md", Loss.DOUBLE_DEFINITION),
        ("Tekst.\n\n[^1]: Niemand.", Loss.UNUSED_NOTE),
        ("Tekst.[^1]\n\n[^1]: Een.\n\n[^1]: Twee.", Loss.DOUBLE_NOTE),
        ("| a |\n|---|\n| 1 | meer |", Loss.TABLE_CELL),
        ("```yaml met woorden\nx\n```", Loss.CODE_WORDS),
        ("voor&#x202e;na", Loss.HIDDEN_CHARACTER),
    ],
)
def test_what_no_reader_sees_is_named(body: str, kind: Loss) -> None:
    assert [loss.kind for loss in outline(body).losses] == [kind]


@pytest.mark.parametrize(
    "body",
    [
        "[w]\n\n[w]: a.md",
        "[W][]\n\n[w]: a.md",
        "x[^A]\n\n[^a]: n",
        "| a |\n|---|\n| 1 |",
        "a [b]: c",
        "&amp;",
    ],
)
def test_an_ordinary_body_loses_nothing(body: str) -> None:
    assert outline(body).losses == ()


def test_words_and_first_text_are_counted_without_signs() -> None:
    # given
    found = outline("***\n\n## Twee woorden\n\n- en [lak:5.1.2e naam] vijf")
    # then
    assert (found.words, found.first_text) == (5, Span(3, 4, 3, 16))
