"""The search of Material for MkDocs: its own worker, which is a part of that package, run in Node."""

import gzip
import json
from collections.abc import Sequence
from html import escape
from importlib.util import find_spec
from pathlib import Path

from bench.search.collection import Judged
from bench.search.engines import Run, asked_in_node, filters_of, names_of
from bench.search.questions import Question

NAME = "Material's search (lunr, nl)"
SCRIPTS = Path("templates") / "assets" / "javascripts"
FIELDS = {"title": {"boost": 1000.0}, "text": {"boost": 1.0}, "tags": {"boost": 1000000.0}}


def material(reports: Sequence[Judged], questions: Sequence[Question], *, folder: Path) -> Run:
    """Give the answers with what Material sets for a Dutch site: stop words, no stems."""
    return _answered(reports, questions, folder=folder, pipeline=("stopWordFilter",))


def material_stemmed(reports: Sequence[Judged], questions: Sequence[Question], *, folder: Path) -> Run:
    """Give the answers with the whole Dutch pipeline of lunr."""
    return _answered(reports, questions, folder=folder, pipeline=("stemmer", "stopWordFilter", "trimmer"))


def _answered(
    reports: Sequence[Judged], questions: Sequence[Question], *, folder: Path, pipeline: Sequence[str]
) -> Run:
    name = f"{NAME}, {' + '.join(pipeline)}"
    found = find_spec("material")
    folders = (found and found.submodule_search_locations) or ()
    workers = [worker for each in folders for worker in Path(each).glob(f"{SCRIPTS}/workers/search.*.min.js")]
    if not workers:
        return Run(name, (), note="the package mkdocs-material is not installed")
    config = {"lang": ["nl"], "separator": r"[\s\-]+", "pipeline": pipeline, "fields": FIELDS}
    index = {"config": config, "docs": [_entry(report) for report in reports]}
    content = gzip.compress(json.dumps(index, ensure_ascii=False).encode(), mtime=0)
    (folder / "index.json.gz").write_bytes(content)
    (folder / "worker.txt").write_text(str(workers[0].resolve()), encoding="utf-8")
    answers = asked_in_node(Path(__file__).with_name("material.mjs"), folder, questions=questions)
    return Run(name, answers, size=len(content))


def _entry(report: Judged) -> dict[str, object]:
    found = report.document
    shown = (found.summary, f"{found.id} {names_of(report)}", *found.text.split("\n\n"))
    text = "".join(f"<p>{escape(part, quote=False)}</p>" for part in shown)
    return {"location": found.id, "title": found.title, "text": text, "filters": filters_of(found)}
