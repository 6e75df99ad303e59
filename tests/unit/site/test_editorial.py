from pathlib import Path

from generator.site.editorial import cleaned

PAGE = "vlietstreek/over-het-toezicht/index.html"


def test_a_link_to_another_page_stays_as_staging_made_it(built: Path) -> None:
    assert '<a href="../beleid/2026/bel-2026-020/">beleid</a>' in (built / PAGE).read_text("utf-8")


def test_a_first_line_with_a_colon_is_text(built: Path) -> None:
    assert "<p>Let op: dit is een voorbeeld.</p>" in (built / PAGE).read_text("utf-8")


def test_a_script_in_a_page_is_gone(built: Path) -> None:
    assert "alert(1)" not in (built / PAGE).read_text("utf-8")


def test_a_table_can_be_reached_by_keyboard_and_keeps_its_alignment(built: Path) -> None:
    page = (built / PAGE).read_text("utf-8")
    assert '<div class="tabel" role="region" tabindex="0" aria-label="Tabel"><table>' in page
    assert '<td class="right">3</td>' in page


def test_only_allowed_html_is_left() -> None:
    html = '<p style="color:red" onclick="x()">a <a href="javascript:x()">b</a><img src="y"></p>'
    assert cleaned(html) == "<p>a <a>b</a></p>"


def test_a_redaction_mark_becomes_a_box_with_words_for_a_screen_reader() -> None:
    html = cleaned("<p>van [lak:5.1.2e naam]</p>")
    assert '<span class="lak"><span aria-hidden="true">5.1.2e</span>' in html
    assert "weggelakt: naam" in html
