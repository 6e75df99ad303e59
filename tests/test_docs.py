"""What the documentation says exists: commands, targets, links, rooms, words of the code, dependencies."""

import re
import runpy
import shlex
import tomllib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import click
import pytest
import yaml

from generator.cli.main import toezicht
from generator.lifecycle.standing import at, is_public
from generator.model.finding import Severity
from generator.model.values import AMSTERDAM
from generator.reading.library import read_library
from generator.rules.catalogue import all_rules
from generator.rules.runner import Run, run_rules
from generator.source.files import FolderFiles

ROOT = Path(__file__).resolve().parent.parent
MOMENT = datetime(2026, 11, 1, 12, tzinfo=AMSTERDAM)
IGNORED = {line.strip("/\n") for line in (ROOT / ".gitignore").read_text().splitlines()} | {".git"}
# In pieces, because this file is read as well.
FORBIDDEN = tuple(
    "".join(pieces)
    for pieces in (
        ("/wo", "rk/"),
        ("/ro", "ot/"),
        ("/ho", "me/"),
        ("registry", ".npmjs"),
        ("files.python", "hosted"),
        ("pypi", ".org"),
        ("--extra-", "index-url"),
    )
)
COMMAND = re.compile(r"(?:^|\s)(?:\.venv/bin/)?toezicht (?=[a-z-])(?P<rest>[^#\n`]*)")
MAKE = re.compile(r"(?:^|\s)make (?P<target>[\w./-]+)")
LINK = re.compile(r"\]\((?P<target>[^)\s]+)\)")


def walked(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.name in IGNORED or path.name.endswith((".egg-info", ".pyc")) or path.is_symlink():
            continue
        if path.is_dir():
            yield from walked(path)
        else:
            yield path


def texts() -> Iterator[tuple[Path, str]]:
    for path in walked(ROOT):
        try:
            yield path, path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a picture, a font or a case that is no text on purpose


PAGES = sorted(ROOT.glob("*.md")) + sorted((ROOT / "docs").rglob("*.md"))


def named(path: object) -> str:
    return str(path.relative_to(ROOT)) if isinstance(path, Path) else str(path)


def code_of(page: Path) -> Iterator[str]:
    """Each line of a code block, and each piece of code within a sentence."""
    text = page.read_text(encoding="utf-8")
    blocks = re.findall(r"^```\w*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    for block in blocks:
        yield from block.splitlines()
    for line in re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL).splitlines():
        yield from [line] if line.startswith("    ") else re.findall(r"`([^`\n]+)`", line)


def found_in_code(pattern: re.Pattern[str]) -> list[tuple[Path, str]]:
    return [
        (page, hit.group(1)) for page in PAGES for line in code_of(page) for hit in pattern.finditer(line)
    ]


@pytest.mark.parametrize(("page", "written"), found_in_code(COMMAND), ids=named)
def test_a_command_that_is_written_down_exists(page: Path, written: str) -> None:
    name, *arguments = shlex.split(written)
    command = toezicht.get_command(click.Context(toezicht), name)
    assert command is not None, f"{page.name} names the command '{name}'"
    context = click.Context(command, info_name=name)
    if arguments and arguments[-1].startswith("--"):
        arguments.append("value")  # a name in running text, such as `check --since`
    given, _, _ = command.make_parser(context).parse_args(args=arguments)
    for option in command.params:
        if isinstance(option.type, click.Choice) and isinstance(given.get(option.name or ""), str):
            option.type.convert(given[option.name or ""], option, context)


def test_the_readme_names_commands_at_all() -> None:
    pages = {page.name for page, _ in found_in_code(COMMAND)}
    assert {"README.md", "echte-documenten.md"} <= pages


def make_targets() -> set[str]:
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    variables = dict(re.findall(r"^(\w+) [?:]?= (.*)$", text, re.MULTILINE))
    found = {name for line in re.findall(r"^([^\t#.=:]+):(?!=)", text, re.MULTILINE) for name in line.split()}
    return {expanded(name, variables) for name in found}


def expanded(name: str, variables: dict[str, str]) -> str:
    while hit := re.search(r"\$\((\w+)\)", name):
        name = name.replace(hit.group(), variables[hit.group(1)])
    return name


@pytest.mark.parametrize(("page", "target"), found_in_code(MAKE), ids=named)
def test_a_make_target_that_is_written_down_exists(page: Path, target: str) -> None:
    assert target in make_targets(), f"{page.name} names 'make {target}'"


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_a_relative_link_leads_somewhere(page: Path) -> None:
    prose = re.sub(r"^```.*?^```|`[^`\n]*`", "", page.read_text(encoding="utf-8"), flags=re.M | re.S)
    for target in LINK.findall(prose):
        if not re.match(r"[a-z]+:|#", target):
            assert (page.parent / target.partition("#")[0]).exists(), target


def test_contributing_fits_on_one_screen() -> None:
    assert len((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").splitlines()) <= 60


def rooms_in_table() -> dict[str, int]:
    rows = re.findall(r"^\| (\d) \| (.+) \|$", (ROOT / "docs/architecture.md").read_text("utf-8"), re.M)
    return {
        name: int(floor) for floor, cell in rows for name in re.findall(r"(?:^| · )`(\w+)(?:/|\.py)`", cell)
    }


def test_every_room_stands_in_the_architecture_on_its_own_floor() -> None:
    package = ROOT / "generator"
    there = {path.parent.name for path in package.glob("*/__init__.py")}
    there |= {path.stem for path in package.glob("*.py") if not path.stem.startswith("__")}
    floors = runpy.run_path(str(ROOT / "tests/test_floors.py"))["FLOORS"]
    assert rooms_in_table() == {name: floor for name, floor in floors.items() if name in there}
    assert there == set(rooms_in_table())


def test_no_file_names_this_machine_or_a_registry() -> None:
    found = [f"{named(path)}: {word}" for path, text in texts() for word in FORBIDDEN if word in text]
    assert not found


def names(requirements: list[str]) -> set[str]:
    return {re.split(r"[^\w.-]", line)[0].lower() for line in requirements}


def dependencies() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return names(project["dependencies"]) | names(project["optional-dependencies"]["dev"])


def test_the_lock_file_has_hashes_and_no_address() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in lock
    assert "index-url" not in lock
    pinned = re.split(r"^(?=[\w-])", lock, flags=re.MULTILINE)[1:]
    assert all("--hash=sha256:" in block for block in pinned)


@pytest.mark.parametrize("name", sorted(dependencies()))
def test_a_dependency_is_locked_and_has_its_reason(name: str) -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8").lower()
    reasons = (ROOT / "docs/decisions/0007-dependencies.md").read_text(encoding="utf-8").lower()
    assert re.search(rf"^{re.escape(name)}==", lock, re.MULTILINE)
    assert f"| {name} |" in reasons or f"`{name}`" in reasons


def test_every_decision_stands_in_the_list() -> None:
    folder = ROOT / "docs/decisions"
    listed = set(LINK.findall((folder / "README.md").read_text(encoding="utf-8")))
    assert listed == {path.name for path in folder.glob("0*.md")}


def glossary_words() -> list[str]:
    rows = re.findall(r"^\|[^|]+\|[^|]+\|([^|]+)\|$", (ROOT / "docs/glossary.md").read_text("utf-8"), re.M)
    return sorted({word for cell in rows for word in re.findall(r"`([^`]+)`", cell)})


def test_every_word_of_the_glossary_is_a_word_of_the_code() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "generator").rglob("*.py"))
    assert len(glossary_words()) > 50
    missing = [word for word in glossary_words() if not is_in(code, word)]
    assert not missing


def is_in(code: str, word: str) -> bool:
    if word.endswith(".yml"):
        return word.removesuffix(".yml") in code
    owner, _, member = word.rpartition(".")
    if not owner:
        return re.search(rf"\b{word}\b", code) is not None
    return re.search(rf"^class {owner}\b(?:(?!^class ).)*?^    {member} = ", code, re.M | re.S) is not None


def readme_block(start: str) -> str:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    found = re.findall(rf"^```\w+\n({start}.*?)^```", text, re.MULTILINE | re.DOTALL)
    assert len(found) == 1
    return str(found[0])


def errors_in(folder: Path, part_of_path: str) -> list[str]:
    findings = run_rules(read_library(folder), Run(all_rules(), MOMENT, "nl", lambda _number: None))
    return [
        f"{finding.code} {finding.message}"
        for finding in findings
        if part_of_path in finding.path and finding.severity is Severity.ERROR
    ]


def example_copied(to: Path) -> Path:
    for entry in FolderFiles(ROOT).entries():
        path = to / entry.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes((ROOT / entry.path).read_bytes())
    return to


def test_the_draft_in_the_readme_has_no_errors(tmp_path: Path) -> None:
    draft = readme_block("---")
    folder = example_copied(tmp_path)
    (folder / "reports/vlietstreek/2026/vr-2026-123-dagbesteding-de-grutto.md").write_text(draft, "utf-8")
    assert errors_in(folder, "vr-2026-123") == []


def test_the_draft_in_the_readme_can_be_published(tmp_path: Path) -> None:
    draft, steps = readme_block("---"), readme_block("summary")
    folder = example_copied(tmp_path)
    assert "publication_status: draft\n" in draft
    (folder / "reports/vlietstreek/2026/vr-2026-123-dagbesteding-de-grutto.md").write_text(
        draft.replace("publication_status: draft\n", steps), "utf-8"
    )
    assert errors_in(folder, "vr-2026-123") == []
    shown = {day: public_ids(folder, datetime(2026, 10, day, 12, tzinfo=AMSTERDAM)) for day in (28, 29)}
    assert shown[29] - shown[28] == {"VR-2026-123"}


def public_ids(folder: Path, moment: datetime) -> set[str]:
    found = next(item for item in read_library(folder).collections if item.key == "vlietstreek")
    when = at(found, moment)
    return {document.id for document in found.documents if is_public(document, when)}


def test_the_smallest_partnership_in_the_readme_has_no_errors(tmp_path: Path) -> None:
    folder = example_copied(tmp_path)
    (folder / "content/merwedal").mkdir()
    (folder / "content/merwedal/partnership.yml").write_text(readme_block("schema"), "utf-8")
    assert errors_in(folder, "content/merwedal") == []


def test_publiccode_tells_the_same_as_the_project() -> None:
    told = yaml.safe_load((ROOT / "publiccode.yml").read_text(encoding="utf-8"))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert told["softwareVersion"] == project["version"]
    assert told["legal"]["license"] == project["license"]
    assert all(len(item["shortDescription"]) <= 150 for item in told["description"].values())
    assert all(150 <= len(item["longDescription"]) <= 10_000 for item in told["description"].values())
    assert all((ROOT / path).is_file() for path in told["description"]["nl"]["screenshots"])


def test_the_licence_is_whole() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2\n")
    assert "15.Applicable Law" in text
    assert text.endswith("require the production of a new EUPL version.\n")
