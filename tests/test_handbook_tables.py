"""The tables in docs/handleiding/ say what the program knows."""

import re
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))

from handbook_tables import COMMAND, FIRST_FINDINGS, FOLDER, articles_of, pages

from generator.authorities.grounds import GroundKind, grounds
from generator.rules.catalogue import all_rules


def test_no_table_of_the_handbook_is_stale() -> None:
    wanted = pages()

    stale = [name for name, text in wanted.items() if (FOLDER / name).read_text(encoding="utf-8") != text]

    assert len(wanted) == 2
    assert stale == [], f"run: {COMMAND}"


def test_the_first_findings_are_rules_that_exist() -> None:
    codes = {rule.code for rule in all_rules()}

    assert set(FIRST_FINDINGS) <= codes


def test_the_chapter_on_redacting_tells_which_ground_needs_a_reason() -> None:
    text = (FOLDER / "weglakken.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\|[^|]+\| `([\d.a-z]+)`[^|]*\| (ja|nee) \|$", text, re.MULTILINE)

    told = {code: answer == "ja" for code, answer in rows}
    known = {found.code: found.kind is GroundKind.RELATIVE for found in grounds()}

    assert len(told) == 7
    assert told == {code: known[code] for code in told}


@pytest.mark.parametrize(
    ("source", "articles"),
    [
        ("Wet open overheid, artikelen 5.1, 5.2, 5.4 en 5.4a", {"5.1", "5.2", "5.4", "5.4a"}),
        ("Wet open overheid, artikel 5.1, eerste lid, onder d, en tweede lid, onder e", {"5.1"}),
        ("Wet open overheid, artikel 4.4, vijfde lid (twee weken), naar analogie", {"4.4"}),
        ("Algemene wet bestuursrecht, artikelen 7:1 en 7:1a", {"7:1", "7:1a"}),
        ("Wmo 2015, artikelen 2.1.2 en 6.1: elke gemeente stelt het voor zichzelf vast", {"2.1.2", "6.1"}),
        ("IGJ, Wmo-rapportage 2024; Wmo 2015, artikel 3.4", {"3.4"}),
        ("Algemene verordening gegevensbescherming, overweging 26", set()),
    ],
)
def test_the_articles_of_a_source_are_found(source: str, articles: set[str]) -> None:
    assert {article for _law, article in articles_of(source)} == articles
