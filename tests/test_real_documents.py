"""Five public documents as they came out of PDF and web page: what is really wrong with them is told.

The documents are not ours and no part of the project; they lie beside it, in `shared/real`.
"""

import shutil
from datetime import datetime
from pathlib import Path

import pytest

from generator.model.finding import Finding, Severity
from generator.model.values import AMSTERDAM
from generator.reading.library import read_library
from generator.rules.catalogue import all_rules
from generator.rules.runner import Run, run_rules

REAL = Path(__file__).resolve().parents[2] / "shared" / "real"
MOMENT = datetime(2026, 11, 1, 12, 0, tzinfo=AMSTERDAM)
REPORT = "reports/gooi-en-vechtstreek/2025/wmo-rapportage-2024.md"
AGREEMENTS = "content/gooi-en-vechtstreek/policies/afsprakenkader.md"
LETTER = "content/gooi-en-vechtstreek/policies/kamerbrief-wmo-toezicht.md"

pytestmark = pytest.mark.skipif(
    not REAL.is_dir(), reason=f"the real documents are not beside the project: {REAL}"
)

# Every error, judged: all of it must go before publication.
ERRORS = {
    f"{REPORT}:19:1 STA023",  # 'Versie 9'
    f"{REPORT}:21:17 STA023",  # 'wordt 7 oktober gepubliceerd'
    f"{REPORT}:27:3 STA023",  # 'Tekstredactie'
    f"{REPORT}:388:52 RED018",  # a mailbox of another organisation
    f"{REPORT}:418:1 LNK005",  # a path to a file server
    f"{REPORT}:418:173 RED018",  # the mailbox again, stuck to that path
    f"{REPORT}:638:46 RED021",  # a general number that nobody listed
    f"{REPORT}:638:63 RED018",  # a mailbox of another organisation
    f"{REPORT}:647:8 RED018",  # the same, left over from a link
}
# Every warning of the rules on contents: only the name of a minister could have been known as public.
WARNINGS = {
    f"{AGREEMENTS}:11:18 ADO010",  # the evaluation is four years late
    f"{AGREEMENTS}:50:1 LNK006",
    f"{AGREEMENTS}:87:1 LNK006",
    "content/gooi-en-vechtstreek/partnership.yml:6:17 REC005",  # no policy is among these documents
    f"{REPORT}:14:3 REC012",  # offered to one council of seven
    f"{REPORT}:14:3 REC013",  # and to no advisory council
    f"{LETTER}:345:1 RED022",  # the minister who signs
    f"{REPORT}:24:3 STA024",  # speaks of itself as a PDF
    f"{REPORT}:24:19 STA024",  # announces the final report
    f"{REPORT}:30:15 STA024",  # says that a text may change
    f"{REPORT}:28:42 STA024",  # speaks of its colours
    f"{REPORT}:28:66 STA024",  # quotes that were not all agreed
    f"{REPORT}:33:23 STA024",  # leaves texts to the web page
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(REAL, tmp_path / "real")
    return tmp_path / "real"


def judged(root: Path) -> tuple[Finding, ...]:
    return run_rules(read_library(root), Run(all_rules(), MOMENT))


def placed(found: tuple[Finding, ...], severity: Severity) -> set[str]:
    """Without RED062: nobody ran `toezicht approve` on any of them."""
    return {
        f"{one.path}:{one.span.line}:{one.span.column} {one.code}"
        for one in found
        if one.severity is severity and not one.code.startswith(("SRC", "MET", "RED062"))
    }


def test_all_five_are_read(root: Path) -> None:
    library = read_library(root)

    assert [len(collection.documents) for collection in library.collections] == [5]


def test_what_is_really_wrong_is_told_with_line_and_column(root: Path) -> None:
    found = judged(root)

    assert placed(found, Severity.ERROR) == ERRORS


def test_there_are_few_warnings_and_each_was_judged(root: Path) -> None:
    found = judged(root)

    assert placed(found, Severity.WARNING) == WARNINGS


def test_no_message_repeats_an_address_that_was_found(root: Path) -> None:
    told = "".join(one.message + one.hint for one in judged(root) if one.code.startswith("RED"))

    assert "@" not in told


def test_a_mended_copy_has_no_errors(root: Path) -> None:
    report = root / REPORT
    lines = report.read_text(encoding="utf-8").split("\n")
    for number in {int(error.split(":")[1]) for error in ERRORS}:
        lines[number - 1] = ""
    report.write_text("\n".join(lines), encoding="utf-8")

    found = judged(root)

    assert [one for one in found if one.severity is Severity.ERROR] == []
