"""Who follows only the handbook publishes a report: its commands are given as its pages write them."""

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

import pytest
import yaml
from project import Answer, Project, seen_on
from word_report import word_report

from generator.reading.layout import partnership_of
from generator.source.files import ChosenFiles, FolderFiles

ROOT = Path(__file__).resolve().parents[2]
HANDBOOK = ROOT / "docs" / "handleiding"
TODAY = "2026-11-22 10:00"
OWN = ("vlietstreek", "")  # the rest of the example would make each build twice as long
PAGE = "vlietstreek/rapport/2026/vr-2026-011/index.html"
BLOCK = re.compile(r"^( *)```(?P<sort>sh|yaml)\n(?P<text>.*?)^ *```", re.MULTILINE | re.DOTALL)
QUESTION = re.compile(r"^\| (?P<asks>[^|]+?) \| (?P<typed>[^|]*?) ?\|$", re.MULTILINE)
ALREADY_SHOWN = re.compile(r"^\| Aanbieder .*?\n\n|^## Aanbevelingen\n.*?(?=^## )", re.MULTILINE | re.DOTALL)
TIMED = frozenset({"new", "check", "status", "approve", "build", "verify", "release", "changes", "preview"})


@dataclass(frozen=True)
class Step:
    """A block of a chapter: commands to give, or front matter to write."""

    sort: str
    text: str


def steps_of(page: str, heading: str) -> Iterator[Step]:
    """Give the blocks below a heading of level 2, in their order."""
    for hit in BLOCK.finditer(section(page, heading)):
        lines = (line.removeprefix(hit[1]) for line in hit["text"].splitlines())
        yield Step(hit["sort"], "\n".join(lines) + "\n")


def section(page: str, heading: str) -> str:
    text = (HANDBOOK / page).read_text(encoding="utf-8")
    found = re.search(rf"^## {re.escape(heading)}\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    assert found, f"{page} has no heading '{heading}'"
    return found[1]


@pytest.fixture
def desk(tmp_path: Path) -> Project:
    """The example as one partnership has it: its sources in git, and a Word file beside it."""
    root = tmp_path / "project"
    for entry in ChosenFiles(FolderFiles(ROOT), lambda path: partnership_of(path) in OWN).entries():
        path = root / entry.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes((ROOT / entry.path).read_bytes())
    word_report(tmp_path / "rapport.docx")
    for words in ("init -q -b main", "config user.name Redactie", "config user.email redactie@example.org"):
        git(root, *words.split())
    git(root, "add", ".")
    git(root, "commit", "-q", "-m", "Begin")
    return Project(root)


def git(root: Path, *words: str) -> None:
    done = subprocess.run(["git", "-C", str(root), *words], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def given(desk: Project, line: str) -> Answer:
    """Give one command as it stands in the handbook; only the clock is set."""
    program, *words = shlex.split(line)
    if program == "git":
        git(desk.root, *words)
        return Answer(0, "", "")
    assert program == "toezicht", line
    clock = ("--at", TODAY) if words[0] in TIMED else ()
    return desk.run(*words, *clock)


def follow(desk: Project, steps: Iterator[Step], *, path: str = "") -> None:
    """Do what the blocks say; no command may end with an error."""
    for step in steps:
        if step.sort == "yaml":
            desk.write(path, with_keys(desk.read(path), step.text))
            continue
        for line in step.text.splitlines():
            answer = given(desk, line)
            assert answer.status == 0, f"{line}\n{answer.out}{answer.err}"


def with_keys(source: str, block: str) -> str:
    """Write each key of a block where it stands already, with or without '#', or else below the others."""
    for key in re.split(r"^(?=\w)", block, flags=re.MULTILINE)[1:]:
        name = key.partition(":")[0]
        there = re.compile(rf"^(?:# )?{name}:.*\n(?:  .*\n)*", re.MULTILINE)
        if there.search(source):
            source = there.sub(lambda _hit, key=key: key, source, count=1)
        else:
            source = source.replace("\n---\n", f"\n{key}---\n", 1)
    return source


def made(desk: Project) -> str:
    (path,) = desk.root.glob("reports/vlietstreek/2026/vr-2026-011-*.md")
    return path.relative_to(desk.root).as_posix()


def test_the_chapter_by_word_ends_with_the_report_on_the_site(desk: Project) -> None:
    steps = steps_of("eerste-rapport.md", "Met Word in de terminal")

    follow(desk, iter([next(steps)]))
    path = made(desk)
    desk.write(path, ALREADY_SHOWN.sub("", desk.read(path)))
    follow(desk, steps, path=path)
    follow(desk, steps_of("eerste-rapport.md", "Openbaar maken"), path=path)

    shown = seen_on(desk.read(f"site/{PAGE}"))
    assert "Dagbesteding op Zorgboerderij De Grutto" in shown
    assert "Twee van de negen plannen zijn ouder dan een jaar." in shown
    assert shown.count("Werk elk plan ten minste één keer per jaar bij.") == 1
    assert "Duifjes" not in shown


def test_the_chapter_by_terminal_ends_with_the_report_on_the_site(
    desk: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = steps_of("eerste-rapport.md", "Met de vragen in de terminal")
    _, *rows = QUESTION.findall(section("eerste-rapport.md", "Met de vragen in de terminal"))
    monkeypatch.setattr(sys, "stdin", StringIO("".join(f"{typed}\n" for _, typed in rows)))

    answer = given(desk, next(steps).text.strip() + " --ask")
    path = made(desk)
    desk.write(path, re.sub(r"^\[nog invullen\].*$", "Wij keken goed rond.", desk.read(path), flags=re.M))
    follow(desk, steps, path=path)
    follow(desk, steps_of("eerste-rapport.md", "Openbaar maken"), path=path)

    places = [answer.out.find(f"\n{asks}") for asks, _ in rows]
    assert -1 not in places
    assert places == sorted(places)
    assert "Dagbesteding in de kas" in seen_on(desk.read(f"site/{PAGE}"))


def test_what_the_chapter_on_a_leak_says_takes_a_report_away(desk: Project) -> None:
    address = "site/vlietstreek/rapport/2026/vr-2026-003/index.html"
    desk.run("build", "--no-search", "--at", TODAY)
    before = seen_on(desk.read(address))
    withdrawn = next(steps_of("intrekken-en-schorsen.md", "Intrekken om privacy"))
    path = "reports/vlietstreek/2026/vr-2026-003-dagbesteding-de-wending.md"
    (desk.root.parent / "gezocht.txt").write_text("komt hij fluitend thuis\n", encoding="utf-8")

    desk.write(path, withdrawn.text)
    git(desk.root, "commit", "-q", "-a", "-m", "Ingetrokken")
    follow(desk, steps_of("na-een-lek.md", "1. Stop het"))
    (looking,) = steps_of("na-een-lek.md", "3. Kijk waar het nog meer staat")
    site, history = (given(desk, line) for line in looking.text.splitlines())

    page = seen_on(desk.read(address))
    assert "komt hij fluitend thuis" in before
    assert "om persoonsgegevens te beschermen" in page
    assert "komt hij fluitend thuis" not in page
    assert (site.status, history.status) == (0, 1), site.out


def test_the_chapter_on_hearing_gives_the_provider_a_file_and_a_worksheet(desk: Project) -> None:
    page, path = "hoor-en-wederhoor.md", "reports/vlietstreek/2026/vr-2026-007-zorgboerderij-de-grutto.md"
    (runs,) = steps_of(page, "1. Zeg dat het loopt")
    (sending,) = steps_of(page, "2. Maak het concept voor de aanbieder")
    (ended,) = steps_of(page, "4. Pas aan en sluit af")

    desk.write(path, with_keys(desk.read(path), runs.text))
    running = desk.run("check", path, "--at", TODAY)
    answer = given(desk, sending.text.strip())
    desk.write(path, with_keys(desk.read(path), ended.text))
    after = desk.run("check", path, "--at", "2026-12-08 10:00")

    assert (running.status, answer.status, after.status) == (0, 0, 0), running.out + answer.err + after.out
    sent = {file.name for file in (desk.root.parent / "wederhoor").iterdir()}
    assert {"vr-2026-008-concept.html", "vr-2026-008-concept-reacties.xlsx"} <= sent


@pytest.mark.parametrize("heading", ["Intrekken om een andere reden", "Schorsen"])
def test_the_front_matter_in_the_chapter_on_withdrawing_has_no_errors(desk: Project, heading: str) -> None:
    (step,) = steps_of("intrekken-en-schorsen.md", heading)
    path = "reports/vlietstreek/2026/vr-2026-003-dagbesteding-de-wending.md"

    desk.write(path, with_keys(desk.read(path), step.text))
    answer = desk.run("check", path, "--at", TODAY)

    assert answer.status == 0, answer.out


@pytest.mark.parametrize("page", sorted(path.name for path in HANDBOOK.glob("*.md")))
def test_every_example_of_front_matter_can_be_read(page: str) -> None:
    blocks = BLOCK.finditer((HANDBOOK / page).read_text(encoding="utf-8"))

    for hit in blocks:
        if hit["sort"] == "yaml":
            assert list(yaml.safe_load_all(hit["text"]))
