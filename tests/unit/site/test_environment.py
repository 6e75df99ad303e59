import os
from pathlib import Path

from generator.site.environment import environment


def _theme(folder: Path, theme: Path) -> Path:
    folder.mkdir()
    for template in theme.glob("*.html"):
        (folder / template.name).write_bytes(template.read_bytes())
    return folder


def test_templates_are_read_once_for_all_sites(theme: Path) -> None:
    assert environment(theme) is environment(theme)


def test_a_changed_template_is_read_again(theme: Path, tmp_path: Path) -> None:
    own = _theme(tmp_path / "theme", theme)
    (own / "word.html").write_text("before", "utf-8")
    before = environment(own).get_template("word.html").render()
    (own / "word.html").write_text("after", "utf-8")
    os.utime(own / "word.html", (1, 1))
    after = environment(own).get_template("word.html").render()
    assert (before, after) == ("before", "after")


def test_every_template_knows_the_marks_without_an_import(theme: Path, tmp_path: Path) -> None:
    own = _theme(tmp_path / "theme", theme)
    (own / "word.html").write_text("{{ size(1024) }}, {{ mark('meets', '<Voldoet>') }}", "utf-8")
    shown = environment(own).get_template("word.html").render()
    assert shown.startswith("1 kB, <span")
    assert "&lt;Voldoet&gt;" in shown


def test_a_label_from_settings_is_text_and_no_markup(theme: Path, tmp_path: Path) -> None:
    own = _theme(tmp_path / "theme", theme)
    (own / "word.html").write_text("{{ _(label) }}, {{ _('%(n)s van 3', n=2) }}", "utf-8")

    shown = environment(own).get_template("word.html").render(label="100% <b>zorg</b>")

    assert shown == "100% &lt;b&gt;zorg&lt;/b&gt;, 2 van 3"


def test_each_language_has_templates_of_its_own(theme: Path) -> None:
    shown = {
        language: environment(theme, language)
        .from_string(
            "{{ _('Zoeken') }}, {% trans n=1200 %}{{ n }} stuk{% pluralize %}{{ n }} stukken{% endtrans %}"
        )
        .render()
        for language in ("nl", "en")
    }
    assert shown == {"nl": "Zoeken, 1.200 stukken", "en": "Search, 1,200 documents"}


def test_a_text_in_another_language_says_so_and_one_in_that_of_the_page_does_not(theme: Path) -> None:
    made = environment(theme, "fy").from_string("<p{{ own_language('nl') }}><p{{ own_language('fy') }}>")
    assert made.render() == '<p lang="nl"><p>'
