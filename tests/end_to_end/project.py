"""A project in a temporary folder, and the commands as somebody in that folder gives them."""

import gzip
import json
import re
import shutil
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

import lxml.html

from generator.cli.main import main

MOMENT = "2026-11-01 12:00"
VALID = Path(__file__).resolve().parents[1] / "sites" / "valid"
BROKEN = VALID.with_name("broken")
THEME = VALID.parents[2] / "theme"


@dataclass(frozen=True)
class Answer:
    """What a command gave back."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def codes(self) -> list[str]:
        return [finding["code"] for finding in self.json["findings"]]


@dataclass(frozen=True)
class Project:
    """Somebody's folder with content/ and reports/."""

    root: Path

    @property
    def site(self) -> Path:
        return self.root / "site"

    def run(self, *arguments: str) -> Answer:
        out, err = StringIO(), StringIO()
        with chdir(self.root), redirect_stdout(out), redirect_stderr(err):
            status = main(arguments)
        return Answer(status, out.getvalue(), err.getvalue())

    def build(self, *arguments: str) -> Answer:
        return self.run("build", "--at", MOMENT, *arguments)

    def check(self, *arguments: str) -> Answer:
        return self.run("check", "--at", MOMENT, "--format", "json", *arguments)

    def verify(self) -> Answer:
        return self.run("verify", "site", "--at", MOMENT, "--format", "json")

    def read(self, path: str) -> str:
        return (self.root / path).read_text(encoding="utf-8")

    def write(self, path: str, text: str) -> None:
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def replace(self, path: str, *pairs: tuple[str, str]) -> None:
        text = self.read(path)
        for old, new in pairs:
            assert old in text, f"{path} does not hold what is to be replaced"
            text = text.replace(old, new, 1)
        self.write(path, text)

    def lay_over(self, folder: Path) -> None:
        shutil.copytree(folder, self.root, dirs_exist_ok=True, ignore=shutil.ignore_patterns("expected.txt"))

    def own_theme(self) -> None:
        shutil.copytree(THEME, self.root / "theme")


def new_project(root: Path) -> Project:
    shutil.copytree(VALID, root)
    return Project(root)


def files_in(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, links followed, by its path."""
    top = folder.resolve()
    return {
        path.relative_to(top).as_posix(): path.read_bytes()
        for path in sorted(top.rglob("*"))
        if path.is_file()
    }


def texts_in(folder: Path) -> dict[str, str]:
    """Every file as text, unpacked where it is packed."""
    return {
        path: (gzip.decompress(data) if data.startswith(b"\x1f\x8b") else data).decode("utf-8", "replace")
        for path, data in files_in(folder).items()
    }


def places_of(words: str, folder: Path) -> list[str]:
    """The files that hold these words, in their text or their path, whatever the capitals."""
    wanted = words.lower()
    return [path for path, text in texts_in(folder).items() if wanted in text.lower() or wanted in path]


def seen_on(page: str) -> str:
    """What a reader sees or hears of a page: its text, and the words in attributes."""
    tree = lxml.html.document_fromstring(page)
    for hidden in tree.xpath("//script|//style"):
        hidden.drop_tree()
    said = tree.xpath("//@aria-label|//@title|//@placeholder|//@alt|//meta[@name='description']/@content")
    return re.sub(r"\s+", " ", " ".join((tree.text_content(), *said)))
