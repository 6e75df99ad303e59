"""Every rule against its case files: what it lets pass and what it says, in Dutch, and where.

A case is laid over the small clean project in `_base`. It is one Markdown file, a folder, or a recipe
`<case>.make.json` for what cannot be stored. With ACCEPT_CASES=1 the expected output is written instead
of compared; read it before you keep it.
"""

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from generator.detection.hidden import Hidden, HiddenKind
from generator.detection.inspection import Inspection, Personal
from generator.detection.sighting import SightingKind
from generator.model.finding import Finding, Severity
from generator.model.history import History, Passed
from generator.model.text import Text
from generator.model.values import AMSTERDAM
from generator.reading.layout import Role, partnership_of, position
from generator.reading.library import read_files
from generator.rules.catalogue import all_rules
from generator.rules.rule import Rule, Scope
from generator.rules.runner import Run, run_rules
from generator.source.files import Entry

CASES = Path(__file__).parent / "cases" / "rules"
BASE = CASES / "_base"
MOMENT = datetime(2026, 11, 1, 12, 0, tzinfo=AMSTERDAM)
RULES = {f"{rule.code.lower()}_{rule.name.replace('-', '_')}": rule for rule in all_rules()}
RECIPE = ".make.json"
EXPECTED = ".expected"
READ_AGAIN = {"RED061", "RED062"}  # that a text was changed since somebody read it is true of every mistake


@dataclass(frozen=True)
class Case:
    """One case of one rule, with everything that may be stored under its name."""

    rule: str
    folder: Path
    name: str

    @property
    def markdown(self) -> Path:
        return self.folder / f"{self.name}.md"

    @property
    def tree(self) -> Path:
        return self.folder / self.name

    @property
    def recipe(self) -> Path:
        return self.folder / f"{self.name}{RECIPE}"

    @property
    def expected(self) -> Path:
        return self.folder / f"{self.name}{EXPECTED}"


def inspection_in(step: dict[str, object], where: Text) -> Inspection:
    """What a case says was seen in an attachment."""
    if "personal" in step:
        kinds = {kind.value: kind for kind in SightingKind}
        return Inspection(personal=(Personal(kinds[str(step["personal"])], where, int(str(step["count"]))),))
    return Inspection((Hidden(HiddenKind(step["hidden"]), Severity(step["severity"]), where),))


class CaseFiles:
    """A tree of files in memory: the base, what a case lays over it, and what its recipe makes."""

    def __init__(self) -> None:
        self.contents: dict[str, bytes] = {}
        self.links: set[str] = set()
        self.closed: set[str] = set()
        self.passed: list[Passed] = []
        self.inspections: dict[str, Inspection] = {}

    def lay(self, folder: Path) -> None:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                self.contents[file.relative_to(folder).as_posix()] = file.read_bytes()

    def make(self, step: dict[str, object]) -> None:
        match step:
            case {"file": str(path), "repeat": str(text), "times": int(times)}:
                around = str(step.get("around", ""))
                self.contents[path] = (around + text * times + around).encode()
            case {"link": str(path), "to": str()}:
                self.links.add(path)
            case {"unreadable": str(path)}:
                self.closed.add(path)
            case {"remove": str(path)}:
                del self.contents[path]
            case {"passed": str(path), "commit": str(commit)}:
                text = str(step.get("text", ""))
                gone = bool(path) and path not in self.contents
                self.passed.append(Passed(commit, path, text, is_text="text" in step, is_gone=gone))
            case {"inspected": str(path), "where": [str(nl), str(en)]}:
                self.inspections[path] = inspection_in(step, Text(nl, en))
            case _:
                raise AssertionError(f"no such step in a recipe: {sorted(step)}")

    def entries(self) -> Iterator[Entry]:
        for path in sorted({*self.contents, *self.links, *self.closed}):
            yield Entry(path, len(self.contents.get(path, b"")), is_link=path in self.links)

    def histories(self) -> tuple[History, ...]:
        """What came and went, by partnership; what stands there now is no news."""
        keys = sorted({partnership_of(passed.path) for passed in self.passed})
        return tuple(
            History(
                key,
                tuple(passed for passed in self.passed if partnership_of(passed.path) == key),
                "\n".join(
                    data.decode("utf-8", "replace")
                    for path, data in sorted(self.contents.items())
                    if partnership_of(path) == key and position(path).role is Role.DOCUMENT
                ),
            )
            for key in keys
        )

    def read(self, path: str) -> bytes:
        if path in self.closed:
            raise PermissionError
        return self.contents[path]


def cases(folder: str) -> list[object]:
    found = []
    for place in sorted(CASES.glob(f"*/{folder}")):
        names = {
            file.name.removesuffix(RECIPE).removesuffix(EXPECTED).removesuffix(".md")
            for file in place.iterdir()
        }
        found += [
            pytest.param(Case(place.parent.name, place, name), id=f"{place.parent.name}-{name}")
            for name in sorted(names)
        ]
    return found


def lone_path(case: Case) -> str:
    """Say where the contract wants a lone document, by its kind and the year in its id."""
    text = case.markdown.read_bytes()
    kind = re.search(rb"^kind: *([a-z-]+)", text, re.MULTILINE)
    year = re.search(rb"^id: *[A-Z]+-(\d{4})-", text, re.MULTILINE)
    if kind and kind[1] in (b"policy", b"work-plan", b"document"):
        return f"content/kustland/policies/{case.name}.md"
    return f"reports/kustland/{year[1].decode() if year else '2026'}/{case.name}.md"


def laid_out(case: Case) -> CaseFiles:
    files = CaseFiles()
    files.lay(BASE)
    if case.markdown.exists():
        files.contents[lone_path(case)] = case.markdown.read_bytes()
    if case.tree.is_dir():
        files.lay(case.tree)
    if case.recipe.exists():
        steps = json.loads(case.recipe.read_text(encoding="utf-8"))
        for step in steps if isinstance(steps, list) else [steps]:
            files.make(step)
    return files


def findings(files: CaseFiles) -> tuple[Finding, ...]:
    return run_rules(
        read_files(files),
        Run(all_rules(), MOMENT, histories=files.histories(), inspections=files.inspections),
    )


def told(found: tuple[Finding, ...], rule: Rule | None = None) -> str:
    return "".join(
        f"{one.path}:{one.span.line}:{one.span.column} {one.code} {one.message}\n"
        for one in found
        if rule is None or one.code == rule.code
    )


def unread(files: CaseFiles) -> list[str]:
    """Give the documents of a case that are not understood, so that no rule has judged them."""
    met = {document.path for one in read_files(files).collections for document in one.documents}
    return [path for path in files.contents if position(path).role is Role.DOCUMENT and path not in met]


def test_the_base_is_clean() -> None:
    files = CaseFiles()
    files.lay(BASE)

    found = findings(files)

    assert told(found) == ""


@pytest.mark.parametrize("case", cases("valid"))
def test_a_valid_case_has_no_finding_of_its_rule(case: Case) -> None:
    rule = RULES[case.rule]
    files = laid_out(case)

    found = findings(files)

    assert told(found, rule) == ""
    assert rule.scope is Scope.FILE or unread(files) == [], told(found)


@pytest.mark.parametrize("case", cases("invalid"))
def test_an_invalid_case_is_told_as_expected(case: Case) -> None:
    rule = RULES[case.rule]

    found = told(findings(laid_out(case)), rule)

    if os.environ.get("ACCEPT_CASES"):
        case.expected.write_text(found, encoding="utf-8")
    assert found, "the rule finds nothing"
    assert found == case.expected.read_text(encoding="utf-8")


def test_every_case_folder_belongs_to_a_rule() -> None:
    folders = {folder.name for folder in CASES.iterdir() if folder != BASE}

    assert folders - RULES.keys() == set()


def test_every_rule_has_a_valid_and_an_invalid_case() -> None:
    stored = {(folder.parent.name, folder.name) for folder in CASES.glob("*/*") if any(folder.iterdir())}

    lacking = [(name, kind) for name in RULES for kind in ("valid", "invalid") if (name, kind) not in stored]

    assert lacking == []


def report_with(line: str) -> CaseFiles:
    files = CaseFiles()
    files.lay(BASE)
    path = "reports/kustland/2026/vr-2026-901-dagbesteding-zilverzand.md"
    files.contents[path] = files.contents[path].replace(b"\nprovider: p0101\n", f"\n{line}\n".encode())
    return files


@pytest.mark.parametrize(
    ("written", "instead", "code"),
    [
        ("published_on: 2026-08-11\n", "", "STA002"),
        ("published_on: 2026-08-11", "publised_on: 2026-08-11", "MET001"),
        ("published_on: 2026-08-11", "published_on: 2025-08-11", "ADO004"),
        ("adopted_on: 2026-07-14\n", "", "ADO002"),
        ("adopted_on: 2026-07-14", "adopted_on: 14 juli 2026", "MET005"),
        ("adopted_on: 2026-07-14", "adopted_on: 2027-07-14", "ADO006"),
        ("adopted_on: 2026-07-14", "adopted_on:", "MET003"),
        ("  checked_on: 2026-07-22\n", "", "STA001"),
        ("publication_status: published", "publication_status: openbaar", "MET004"),
        ("kind: visit-report\n", "", "MET002"),
        ("provider: p0101", "provider: p9999", "MET021"),
    ],
)
def test_a_common_mistake_is_told_once(written: str, instead: str, code: str) -> None:
    files = CaseFiles()
    files.lay(BASE)
    path = "reports/kustland/2026/vr-2026-901-dagbesteding-zilverzand.md"
    files.contents[path] = files.contents[path].replace(written.encode(), instead.encode(), 1)

    found = findings(files)

    assert [one.code for one in found if one.code not in READ_AGAIN] == [code], told(found)


def test_a_suggestion_stands_in_the_hint() -> None:
    files = report_with("providr: p0101")

    hints = [one.hint for one in findings(files) if one.key == "providr"]

    assert hints == ["bedoelde u 'provider'?"]


def test_what_looks_like_a_person_is_masked_in_message_and_key() -> None:
    files = report_with("provider: p0101\nmevrouw Fatima Jansen: x")

    found = findings(files)

    assert found
    assert not [one for one in found if "Jansen" in f"{one.message}{one.hint}{one.key}"]
