"""Pagefind on a page per report: the folder with its npm packages stands in PAGEFIND_MODULES."""

import os
import resource
import subprocess
from collections.abc import Sequence
from html import escape
from pathlib import Path

from bench.search.collection import Judged
from bench.search.engines import Run, asked_in_node, filters_of, names_of
from bench.search.questions import Question

NAME = "Pagefind, lang=nl"
WHERE = "PAGEFIND_MODULES"
COMMAND = Path("pagefind") / "lib" / "runner" / "bin.cjs"


def pagefind(reports: Sequence[Judged], questions: Sequence[Question], *, folder: Path) -> Run:
    """Give the answers of Pagefind as it is delivered, with its own filters, asked in Node."""
    given = os.environ.get(WHERE, "")
    command = Path(given) / COMMAND
    if not given or not command.is_file():
        return Run(NAME, (), note=f"{WHERE} names no node_modules with the package pagefind")
    for report in reports:
        (folder / f"{report.document.id}.html").write_text(_page(report), encoding="utf-8")
    before = _spent()
    subprocess.run(["node", str(command), "--site", str(folder)], capture_output=True, check=True)
    spent = _spent() - before
    index = folder / "pagefind"
    data = {".pf_index", ".pf_fragment", ".pf_filter", ".pf_meta"}
    size = sum(file.stat().st_size for file in index.rglob("*") if file.suffix in data)
    answers = asked_in_node(Path(__file__).with_name("pagefind.mjs"), index, questions=questions)
    return Run(NAME, answers, spent, size)


def _spent() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _page(report: Judged) -> str:
    found = report.document
    filters = "".join(
        f'<i data-pagefind-filter="{name}:{escape(value)}"></i>' for name, value in filters_of(found).items()
    )
    shown = (found.summary, f"{found.id} {names_of(report)}", *found.text.split("\n\n"))
    body = "".join(f"<p>{escape(part)}</p>" for part in shown)
    return (
        f'<!doctype html><html lang="nl"><head><title>{escape(found.title)}</title></head>'
        f"<body><main data-pagefind-body>{filters}<h1>{escape(found.title)}</h1>{body}</main></body></html>"
    )
