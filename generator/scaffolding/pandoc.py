"""The only module that starts pandoc: a file goes in, its tree comes out, and pandoc can open no other file.

Pandoc reads what was cleaned before (`word_file`, `odt_file`), never the file of a stranger as it came.
"""

import json
import subprocess
from enum import Enum
from typing import Any

from generator.errors import CannotFinishError

_SECONDS = 60
_MEMORY = "-M1500m"  # of the heap of pandoc: a report of 40 pages takes some 60 MB


class Reader(Enum):
    """The formats that are read; the value is what pandoc calls it."""

    DOCX = "docx"
    ODT = "odt"


class TooHardError(Exception):
    """Pandoc gave up on a file, or took more time or memory than it gets."""


def tree_of_file(content: bytes, reader: Reader) -> list[Any]:
    """Give the blocks of a file as pandoc describes them; raises TooHardError where it cannot read them."""
    command = [_program(), "--sandbox", f"--from={reader.value}", "--to=json", "+RTS", _MEMORY, "-RTS"]
    try:
        done = subprocess.run(  # noqa: S603 (a program of a dependency, with fixed words)
            command, input=content, capture_output=True, timeout=_SECONDS, check=True
        )
        blocks: list[Any] = json.loads(done.stdout)["blocks"]
    except (subprocess.SubprocessError, json.JSONDecodeError, KeyError) as error:
        raise TooHardError from error
    return blocks


def _program() -> str:
    try:
        import pypandoc  # noqa: PLC0415 (an extra: who never imports a Word file does without)

        return str(pypandoc.get_pandoc_path())
    except (ImportError, OSError) as error:
        raise CannotFinishError(
            "het onderdeel dat Word-bestanden leest, is niet geïnstalleerd",
            hint="installeer het met: pip install 'openbaar-toezicht[word]'",
        ) from error
