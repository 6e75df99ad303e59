"""Put real documents through the whole road: check, mend a copy, build; the originals are not touched.

    python -m bench.real_documents ../shared/real --to /tmp/echt

What is mended by hand in real life is mended here bluntly: a mail address or telephone number is left
out, and any other line of a body with an error is taken out.
"""

import argparse
import shutil
import stat
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from rich.console import Console

from generator.cli.watching import Watcher
from generator.model.finding import Finding, Severity
from generator.model.values import parse_moment
from generator.pipeline.building import Outcome, build
from generator.pipeline.checking import check
from generator.pipeline.order import Order
from generator.reporting.as_text import as_text
from generator.reporting.lines import lines_with

LEFT_OUT = "(contactgegevens weggelaten)"
CONTACT = frozenset({"RED018", "RED021"})  # an address or a number that is not the organisation's own
ROUNDS = 3  # one mend can bring another fault to light


def main() -> int:
    """Run the whole road and tell each step."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("source", type=Path, help="a folder with content/ and reports/")
    parser.add_argument("--to", type=Path, help="an empty folder for the copy; a temporary one without it")
    parser.add_argument("--at", default="2026-11-01 12:00", help="the moment")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        root = copied(options.source, (options.to or Path(temporary)) / "project")
        return 0 if published(Order(root, parse_moment(options.at), root / "site")) else 1


def published(order: Order) -> bool:
    """Check, mend and build a copy; True where every document is public in the end."""
    console = Console(highlight=False, markup=False)
    with Watcher() as watch:
        library, findings = check(order, watch)
    total = sum(len(collection.documents) for collection in library.collections)
    texts = lines_with(lambda path: _text(order.root / path), ())
    for block in as_text(findings, texts, language=order.language):
        console.print(block, soft_wrap=True)
    outcome = mended_and_built(order)
    console.print(f"na herstel van de kopie: {outcome.documents} van {total} stukken openbaar in {order.out}")
    return outcome.documents == total and not outcome.troubles


def mended_and_built(order: Order) -> Outcome:
    """Take the errors out of a copy and build it."""
    with Watcher() as watch:
        for _ in range(ROUNDS):
            _, findings = check(order, watch)
            errors = [finding for finding in findings if finding.severity is Severity.ERROR]
            if not errors:
                break
            mend(order.root, errors)
        return build(order, watch)


def copied(source: Path, to: Path) -> Path:
    """Copy content/ and reports/ to a folder of their own that can be written."""
    for name in ("content", "reports"):
        shutil.copytree(source / name, to / name)
    for path in (to, *to.rglob("*")):
        path.chmod(path.stat().st_mode | stat.S_IWUSR)
    return to


def mend(root: Path, errors: Iterable[Finding]) -> None:
    """Take the errors out of the bodies below `root`."""
    by_path: dict[str, list[Finding]] = defaultdict(list)
    for finding in errors:
        by_path[finding.path].append(finding)
    for path, found in sorted(by_path.items()):
        lines = _text(root / path).split("\n")
        for finding in sorted(found, key=lambda finding: finding.span, reverse=True):
            at, span = finding.span.line - 1, finding.span
            if finding.code in CONTACT and lines[at]:
                lines[at] = lines[at][: span.column - 1] + LEFT_OUT + lines[at][span.end_column - 1 :]
            else:
                lines[at] = ""
        (root / path).write_text("\n".join(lines), encoding="utf-8")


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


if __name__ == "__main__":
    sys.exit(main())
