"""The pages in docs/rules/ are what the rules and their cases say."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent))

from rule_pages import COMMAND, FOLDER, pages


def test_no_page_of_a_rule_is_stale() -> None:
    there = {file.name: file.read_text(encoding="utf-8") for file in FOLDER.iterdir()}

    wanted = pages()

    stale = sorted(name for name in there.keys() | wanted.keys() if there.get(name) != wanted.get(name))
    assert stale == [], f"run: {COMMAND}"


def test_no_page_holds_a_sign_that_cannot_be_seen() -> None:
    unseen = {
        name: sign
        for name, text in pages().items()
        for sign in text
        if not (sign.isprintable() or sign == "\n")
    }

    assert unseen == {}
