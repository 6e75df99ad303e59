"""Which pieces of a text get a number, and by which words one knows them again."""

import lxml.html
import pytest

from generator.outputs.hearing.numbering import numbered


def starts(html: str) -> list[str]:
    return [paragraph.start for paragraph in numbered(html, word="Alinea").paragraphs]


@pytest.mark.parametrize(
    ("html", "pieces"),
    [
        ("<h2>Kop</h2><p>Een.</p><p>Twee.</p>", ["Een.", "Twee."]),
        ("<ul><li>Een<ul><li>Twee</li></ul></li></ul>", ["Een", "Twee"]),
        ("<ol><li><p>Een.</p><p>Twee.</p></li></ol>", ["Een.", "Twee."]),
        (
            "<table><thead><tr><th>Norm</th></tr></thead><tbody><tr><td>A</td><td>B</td></tr></tbody></table>",
            ["A B"],
        ),
        ("<dl><div><dt>Soort</dt><dd>Rapport</dd></div></dl>", ["Soort Rapport"]),
        ("<blockquote><p>Gezegd.</p></blockquote><pre>code</pre>", ["Gezegd.", "code"]),
        ("<p></p><p> </p><p>Een.</p>", ["Een."]),
        ('<div class="zonder-nummer"><p>Uitleg.</p></div><p>Een.</p>', ["Een."]),
    ],
    ids=["headings", "nested", "paragraphs in an item", "table", "pairs", "quote", "empty", "aside"],
)
def test_each_piece_of_which_one_can_say_something_has_a_number(html: str, pieces: list[str]) -> None:
    assert starts(html) == pieces


def test_numbers_run_from_one_and_stand_before_the_text() -> None:
    page = lxml.html.fragment_fromstring(numbered("<p>Een</p><p>Twee</p>", word="Alinea").html, "div")
    marks = page.xpath(".//span[@class='nr']")
    assert [mark.get("id") for mark in marks] == ["alinea-1", "alinea-2"]
    assert [mark.getparent().text_content() for mark in marks] == ["Alinea 1Een", "Alinea 2Twee"]


def test_a_redaction_is_told_and_the_sign_of_a_note_is_not() -> None:
    lak = '<span class="lak"><span aria-hidden="true">5.1.2e</span><span class="sr">naam</span></span>'
    assert starts(f'<p>Volgens {lak} klopt het.<sup class="nootverwijzing">1</sup></p>') == [
        "Volgens weggelakt klopt het."
    ]


def test_a_long_paragraph_is_known_by_its_first_words() -> None:
    start = starts(f"<p>{'woord ' * 40}</p>")[0]
    assert len(start) < 100
    assert start.endswith("woord …")


def test_signs_of_html_stay_text() -> None:
    made = numbered("<p>5 &lt; 6 &amp; meer</p>", word="Alinea")
    assert "5 &lt; 6 &amp; meer" in made.html
    assert made.paragraphs[0].start == "5 < 6 & meer"
