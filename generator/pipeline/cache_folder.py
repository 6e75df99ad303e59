"""The folder beside the sources in which outcomes are kept: kinds, places and numbers, never text."""

import hashlib
import os
from contextlib import suppress
from importlib.resources import files
from pathlib import Path

import generator.detection as room
import generator.rules.allowing as rules_for_lists
from generator.errors import CannotFinishError
from generator.source.revisions import Repository

FOLDER = ".toezicht-cache"


def folder_of(root: str) -> Path | None:
    """Give the folder of a project; none where git brought it, because then somebody else wrote it."""
    if not root:
        return None
    try:
        is_brought = (Path(root) / FOLDER).exists() and Repository(Path(root)).git("ls-files", FOLDER)
    except CannotFinishError:  # no git, or no repository
        is_brought = ""
    return None if is_brought else Path(root) / FOLDER


def store(folder: Path, name: str, *, text: str) -> None:
    """Write a file in one step; where that cannot be done, the next run does the work again."""
    beside = folder / f"{name}.{os.getpid()}"
    with suppress(OSError):
        folder.mkdir(exist_ok=True)
        keep_from_git(folder)
        beside.write_text(text, encoding="utf-8")
        beside.replace(folder / name)


def keep_from_git(folder: Path) -> None:
    """Let git not follow a folder of ours: not every project names it in a file of its own."""
    ignored = folder / ".gitignore"
    if not ignored.exists():
        ignored.write_text("*\n", encoding="utf-8")


def detectors() -> str:
    """Give a hash of all that decides what is found: a changed detector or list looks at everything again."""
    code = hashlib.sha256()
    rooms = (file for folder in sorted(room.__path__) for file in sorted(Path(folder).rglob("*")))
    for file in (*rooms, Path(rules_for_lists.__file__)):
        if file.is_file() and file.suffix != ".pyc":
            code.update(file.read_bytes())
    data = files("generator.authorities").joinpath("data")
    for item in sorted(data.iterdir(), key=lambda item: item.name):
        if item.name.startswith("person_names"):
            code.update(item.read_bytes())
    return code.hexdigest()
