import lxml.html
import pyromark
import pytest

from generator.model.review import Exact, Items, Paragraph, Review, Section, Table
from generator.reporting.as_markdown import LIMIT, as_markdown

GFM = pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_TASKLISTS | pyromark.Options.ENABLE_GFM
HOSTILE = (
    "@iedereen kijk",
    "zie #12 en GH-12 en !3",
    "<img src=x onerror=y>",
    "<!-- weg -->",
    "![p](https://proef.example.org/p.png)",
    "[klik](https://proef.example.org/)",
    "<https://proef.example.org/>",
    "a | b | c",
    "`code` **vet** _schuin_ ~~weg~~",
    "# kop",
    "- punt",
    "1. punt",
    "> citaat",
    "[ ] vak",
    "&lt;b&gt; &amp;",
    "slot\\",
    "$x^2$",
    "/close",
)


def shown(text: str) -> str:
    """The text as it is, whatever hides between the letters."""
    return text.replace("\u2060", "")


def plain(text: str) -> str:
    return text


def in_a_cell(text: str) -> str:
    table = Table(("Een", "Twee"), (("voor", text),))
    return as_markdown(Review("Titel", (table,)), plain)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_in_a_table_is_shown_letter_by_letter(text: str) -> None:
    page = lxml.html.fromstring(pyromark.html(in_a_cell(text), options=GFM))
    cells = page.xpath("//tbody//td")
    assert [shown(cell.text_content()) for cell in cells] == ["voor", text]
    assert not page.xpath("//td/*")


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_in_a_list_is_shown_letter_by_letter(text: str) -> None:
    page = lxml.html.fromstring(
        pyromark.html(as_markdown(Review("Titel", (Items((text,)),)), plain), options=GFM)
    )
    (item,) = page.xpath("//li")
    assert shown(item.text_content()).strip() == text
    assert not item.xpath("./*")


@pytest.mark.parametrize("call", ["@iedereen", "#12", "GH-12", "!3", "~label", "%mijlpaal", "$9", "&4"])
def test_no_forge_sees_a_call_in_a_text(call: str) -> None:
    written = as_markdown(Review("Titel", (Paragraph(f"zie {call} nu"),)), plain)
    assert call not in written.replace("\\", "")
    assert call in shown(written.replace("\\", ""))


@pytest.mark.parametrize("address", ["https://proef.example.org/p", "www.example.org"])
def test_an_address_in_a_text_is_no_link(address: str) -> None:
    assert address not in in_a_cell(address).replace("\\", "")


def test_a_paragraph_is_no_command_to_gitlab() -> None:
    written = as_markdown(Review("Titel", (Paragraph("/close"),)), plain)
    assert not any(line.startswith("/") for line in written.splitlines())


@pytest.mark.parametrize("text", ["https://proef.example.org/a/", "a|b", "``x`", "`", "@iedereen"])
def test_an_exact_text_is_code(text: str) -> None:
    table = Table(("Adres",), ((Exact(text),),))
    page = lxml.html.fromstring(pyromark.html(as_markdown(Review("T", (table,)), plain), options=GFM))
    (code,) = page.xpath("//td/code")
    assert code.text_content() == text


def test_line_ends_and_hidden_characters_stay_within_their_cell() -> None:
    written = in_a_cell("een\n| twee |\r\n\u202edrie")
    assert written.count("\n") == in_a_cell("een").count("\n")
    assert "\u202e" not in written


def test_every_text_is_hidden_first() -> None:
    blocks = (Paragraph("Jansen"), Items(("Jansen",)), Table(("Jansen",), (("Jansen",), (Exact("Jansen"),))))
    review = Review("Jansen", blocks, (Section("Jansen", blocks),), Section("Jansen", blocks))
    assert "Jansen" not in as_markdown(review, lambda text: text.replace("Jansen", "J"))


def test_a_long_text_is_cut() -> None:
    written = in_a_cell("a" * 5000)
    assert len(written) < 500
    assert "…" in written


def test_a_report_that_is_too_long_is_cut_and_keeps_its_last_section() -> None:
    rows = tuple((f"rij {number}", "x" * 250) for number in range(80))
    sections = (Section("Lang", (Table(("Een", "Twee"), rows),)),) * 5
    last = Section("Slot", (Items(("vraag",), boxes=True),))
    written = as_markdown(Review("Titel", (), sections, last), plain)
    assert len(written) <= LIMIT
    assert len(written) > LIMIT - 500
    assert "Dit overzicht is te lang" in written
    assert written.endswith("### Slot\n\n- [ ] vraag\n")


def test_a_long_table_leaves_room_for_what_comes_after_it() -> None:
    rows = tuple((f"rij {number}",) for number in range(130))
    blocks = (Table(("Een",), rows), Items(tuple(row[0] for row in rows)), Paragraph("daarna"))
    written = as_markdown(Review("Titel", blocks), plain)
    assert written.count("En nog 30, hier niet getoond.") == 2
    assert written.count("rij ") == 200
    assert written.endswith("daarna\n")


def test_a_report_that_fits_is_not_cut() -> None:
    assert "te lang" not in in_a_cell("kort")
