"""Writes every text of the interface to a file: `python -m generator.languages.extract FILE`.

Without headers, days or places in the code, so that the file changes only where a text does.
"""

import sys
from pathlib import Path

from babel.messages.frontend import CommandLineInterface

_MAPPING = Path(__file__).parent / "mapping.cfg"
_KEYWORDS = ("_", "gettext", "ngettext:1,2")


def extract(into: str) -> None:
    """Write the texts of the code and the templates in the current folder."""
    options = ["--no-default-keywords", "--no-location", "--omit-header", "--sort-output", "--no-wrap"]
    keywords = [part for keyword in _KEYWORDS for part in ("-k", keyword)]
    told = ["pybabel", "-q", "extract", "-F", str(_MAPPING), *options, *keywords, "-o", into, "."]
    CommandLineInterface().run(told)  # type: ignore[no-untyped-call]  # babel has no types here


if __name__ == "__main__":
    extract(sys.argv[1])
