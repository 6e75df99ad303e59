"""How well PDFs are told apart, and how fast: `python -m bench.attachments.pdf_run`."""

import argparse
import resource
import sys
import time
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from bench.attachments.office_case import Case
from bench.attachments.pdf_burdened import burdened
from bench.attachments.pdf_hostile import BOMBS, mutants
from bench.attachments.pdf_paper import Paper, printed, text_page
from bench.attachments.pdf_spotless import spotless
from bench.attachments.pdf_unseen import unseen
from generator.detection.hidden import HiddenKind, Inspected
from generator.detection.pdf import inspect_pdf
from generator.model.finding import Severity

REDACTED = (HiddenKind.HIDDEN_TEXT, HiddenKind.UNAPPLIED_REDACTION)
LONG = 50  # pages of the report on which the speed is measured
SLOWEST = 10.0  # seconds for a hostile file
LARGEST = 500  # MB


def pdf_cases() -> Iterator[Case]:
    """Give the whole set: one fault each, or none."""
    yield from (Case(name, f"{name}.pdf", data, kind) for name, kind, data in (*unseen(), *burdened()))
    yield from (Case(name, f"{name}.pdf", data) for name, data in spotless())


def is_right(case: Case, inspected: Inspected) -> bool:
    """Tell whether a fault was found, and a clean file passed without a word."""
    kinds = {item.kind for item in inspected.hidden}
    return case.kind in kinds if case.kind else not kinds


def is_badly_redacted(inspected: Inspected) -> bool:
    """Tell whether words were found that somebody meant to be out of sight."""
    return any(item.kind in REDACTED and item.severity is Severity.ERROR for item in inspected.hidden)


def main() -> int:
    """Print what came of it; gives 1 where a file was judged wrong or took too much."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--others", type=Path, help="a folder with PDFs of others")
    options.add_argument("--mutants", type=int, default=0, help="how many damaged files to try as well")
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    is_good = _own_set(list(pdf_cases()))
    _speed()
    if given.others:
        _others(sorted(given.others.glob("*.pdf")))
    if given.mutants:
        is_good &= _hostile(given.mutants, seed=given.seed)
    return 0 if is_good else 1


def _own_set(cases: list[Case]) -> bool:
    judged = [(case, inspect_pdf(case.data)) for case in cases]
    wrong = [(case, inspected) for case, inspected in judged if not is_right(case, inspected)]
    for word, is_bad in (("recall", True), ("clean", False)):
        total = sum(bool(case.kind) is is_bad for case in cases)
        right = total - sum(bool(case.kind) is is_bad for case, _ in wrong)
        print(f"{word:8} {right / total:.2f}  ({right} of {total} files)")
    for case, inspected in wrong:
        print(f"  wrong: {case.name}: {_told(inspected) or 'nothing'}")
    return not wrong


def _told(inspected: Inspected) -> str:
    return ", ".join(sorted({item.kind.value for item in inspected.hidden}))


def _speed() -> None:
    report = printed(Paper([text_page(lines=42)] * LONG))
    before = _seconds()
    pages = inspect_pdf(report).pages
    print(f"speed    {(_seconds() - before) / pages * 1000:.0f} ms CPU per page, of {pages} pages")


def _others(paths: Iterable[Path]) -> None:
    before, pages = _seconds(), 0
    for path in paths:
        inspected = inspect_pdf(path.read_bytes())
        pages += inspected.pages
        judgement = "hidden text" if is_badly_redacted(inspected) else "passes"
        print(f"  {path.name}: {judgement}  ({_told(inspected)})")
    print(f"others   {(_seconds() - before) / max(pages, 1) * 1000:.0f} ms CPU per page, of {pages} pages")


def _hostile(count: int, *, seed: int) -> bool:
    """Tell whether every hostile file gives an answer in time."""
    small = ((name, make()) for name, make in BOMBS.items())
    damaged = ((f"mutant {number}", data) for number, data in enumerate(mutants(count, seed=seed)))
    slowest = max(_wall(data, name) for name, data in chain(small, damaged))
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"hostile  {slowest:.1f} s at most, {memory:.0f} MB")
    return slowest < SLOWEST and memory < LARGEST


def _wall(data: bytes, name: str) -> float:
    before = time.monotonic()
    inspect_pdf(data)
    spent = time.monotonic() - before
    if spent >= SLOWEST:
        print(f"  slow: {name}: {spent:.1f} s")
    return spent


def _seconds() -> float:
    """Give the processor time of this process and of those that it started."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


if __name__ == "__main__":
    sys.exit(main())
