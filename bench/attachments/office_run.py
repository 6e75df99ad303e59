"""How well office files and pictures are told apart: `python -m bench.attachments.office_run`."""

import resource
import sys
import time
from collections.abc import Iterator

from bench.attachments.office_case import Case
from bench.attachments.office_libre import libre_cases
from bench.attachments.office_others import other_cases
from bench.attachments.office_sheets import sheet_cases
from bench.attachments.office_word import word_cases
from generator.detection.files import inspect_bytes
from generator.detection.hidden import Inspected


def office_cases() -> Iterator[Case]:
    """Give the whole set."""
    yield from word_cases()
    yield from sheet_cases()
    yield from libre_cases()
    yield from other_cases()


def is_right(case: Case, inspected: Inspected) -> bool:
    """Whether a fault was found, and a clean file passed without a word."""
    kinds = {item.kind for item in inspected.hidden}
    return case.kind in kinds if case.kind else not kinds


def _told(inspected: Inspected) -> str:
    return ", ".join(sorted({item.kind.value for item in inspected.hidden}))


def main() -> int:
    """Print what came of it; gives 1 where a file was judged wrong."""
    cases = list(office_cases())
    started = time.process_time()
    judged = [(case, inspect_bytes(case.file, case.data)) for case in cases]
    spent = time.process_time() - started
    wrong = [(case, inspected) for case, inspected in judged if not is_right(case, inspected)]
    for word, is_bad in (("recall", True), ("clean", False)):
        total = sum(bool(case.kind) is is_bad for case in cases)
        right = total - sum(bool(case.kind) is is_bad for case, _ in wrong)
        print(f"{word:8} {right / total:.2f}  ({right} of {total} files)")
    for case, inspected in wrong:
        print(f"  wrong: {case.name}: {_told(inspected) or 'nothing'}")
    mixed = [(case, found) for case, found in judged if case.kind and _told(found) != case.kind.value]
    print(
        f"alone    {1 - len(mixed) / sum(bool(case.kind) for case in cases):.2f}  (that fault and no other)"
    )
    for case, inspected in mixed:
        print(f"  also: {case.name}: {_told(inspected)}")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{spent / len(cases) * 1000:.1f} ms CPU per file, {peak:.0f} MB")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
