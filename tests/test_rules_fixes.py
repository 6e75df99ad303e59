"""What rules mend: the exact bytes of case files, and no harm to the cases of the rules themselves.

`tests/cases/fixes/<rule>/<case>.md` is laid over the base of the rules' cases and mended, as often as
needed; `<case>.fixed` is what stands there then. With ACCEPT_CASES=1 it is written instead of compared.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))

from test_rules_cases import CASES, MOMENT, RULES, Case, CaseFiles, cases, findings, laid_out, lone_path

from generator.model.finding import Finding
from generator.reading.library import read_files
from generator.rules.catalogue import all_rules
from generator.rules.mending import Change, mended

FIXES = CASES.parent / "fixes"
ROUNDS = 6


def mend(files: CaseFiles) -> list[Change]:
    changes: list[Change] = []
    for _ in range(ROUNDS):
        found = findings(files)
        done = list(mended(read_files(files), found, rules=all_rules(), texts=text_in(files), moment=MOMENT))
        if not done:
            return changes
        for file in done:
            files.contents[file.path] = file.text.encode()
            changes.extend(file.changes)
    raise AssertionError("there is always something left to mend")


def text_in(files: CaseFiles) -> Callable[[str], str | None]:
    def text_of(path: str) -> str | None:
        try:
            return files.contents[path].decode()
        except (KeyError, UnicodeDecodeError):
            return None

    return text_of


def fix_cases() -> list[object]:
    return [
        pytest.param(Case(file.parent.name, file.parent, file.stem), id=f"{file.parent.name}-{file.stem}")
        for file in sorted(FIXES.glob("*/*.md"))
    ]


def fixable(found: tuple[Finding, ...]) -> list[tuple[str, str]]:
    codes = {rule.code for rule in all_rules() if rule.fix}
    return [(one.path, one.code) for one in found if one.code in codes]


def seen_in(paths: set[str], found: tuple[Finding, ...]) -> list[tuple[str, str]]:
    return [(one.code, one.key) for one in found if one.path in paths]


def of_mending_rules(folder: str) -> list[object]:
    return [case for case in cases(folder) if RULES[case.values[0].rule].fix]


@pytest.mark.parametrize("case", fix_cases())
def test_a_case_is_mended_to_the_byte(case: Case) -> None:
    files, path = laid_out(case), lone_path(case)

    changes = mend(files)

    fixed = case.folder / f"{case.name}.fixed"
    if os.environ.get("ACCEPT_CASES"):
        fixed.write_bytes(files.contents[path])
    assert RULES[case.rule].code in {change.code for change in changes}
    assert files.contents[path] == fixed.read_bytes()


@pytest.mark.parametrize("case", fix_cases())
def test_a_mended_case_is_clean_and_stays_as_it_is(case: Case) -> None:
    files = laid_out(case)
    mend(files)
    contents = dict(files.contents)

    again = mend(files)

    assert fixable(findings(files)) == []
    assert again == []
    assert files.contents == contents


@pytest.mark.parametrize("case", of_mending_rules("invalid"))
def test_mending_a_wrong_case_brings_no_new_finding(case: Case) -> None:
    files = laid_out(case)
    before = findings(files)

    changes = mend(files)

    paths = {change.path for change in changes}
    left = seen_in(paths, findings(files))
    assert set(left) <= set(seen_in(paths, before))
    assert len(left) < len(seen_in(paths, before)) or not changes


@pytest.mark.parametrize("case", of_mending_rules("valid"))
def test_a_valid_case_is_not_touched(case: Case) -> None:
    files = laid_out(case)

    changes = mend(files)

    assert changes == []


def test_every_rule_with_a_fix_has_a_case() -> None:
    stored = {folder.name for folder in FIXES.iterdir()}

    # One is mended among the cases of the rule itself: it is not about a document.
    assert {name for name, rule in RULES.items() if rule.fix} - stored == {"met037_setting_out_of_list"}


def test_no_rule_about_law_or_personal_data_mends() -> None:
    mending = [rule for rule in all_rules() if rule.fix]

    assert [rule.code for rule in mending if rule.legal or rule.code.startswith(("RED", "STA", "ADO"))] == []
