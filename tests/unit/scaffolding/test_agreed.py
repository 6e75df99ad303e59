"""What the form in the browser takes from the program about Word files."""

import json
import re
from pathlib import Path

from generator.scaffolding import messages
from generator.scaffolding.agreed import agreed_with_form

SENTENCE = re.compile(r'"([A-Z][A-Z_]{2,})"')


def test_every_sentence_that_the_form_names_is_one_of_the_program(repository: Path):
    agreed = json.loads(agreed_with_form())

    scripts = [path.read_text(encoding="utf-8") for path in (repository / "theme/admin/word").glob("*.js")]
    named = {name for script in scripts for name in SENTENCE.findall(script)}

    others = {"STRONG", "BLOCKQUOTE", "SUP", "SUB", "TABLE", "FFFFFF"}  # elements of HTML, and a colour
    assert len(named - others) > 15
    assert named - others <= agreed["messages"].keys()
    assert agreed["messages"]["CHANGES"] == messages.CHANGES.nl


def test_the_patterns_are_written_as_a_browser_reads_them():
    agreed = json.loads(agreed_with_form())

    patterns = [pattern for pattern, _role in agreed["roles"]]

    assert any("(?<level>" in pattern for pattern in patterns)
    assert not [pattern for pattern in (*patterns, agreed["mark"]) if "(?P<" in pattern]
