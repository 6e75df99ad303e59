"""The engines that are compared: each gives for each question the ids of what it finds, the best first."""

import importlib
import json
import sqlite3
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from snowballstemmer.dutch_porter_stemmer import DutchPorterStemmer

from bench.search.collection import Judged, providers
from bench.search.questions import Question
from generator.search.folding import words_of
from generator.search.index import build_index
from generator.staging.public_document import PublicDocument

ROOT = Path(__file__).resolve().parents[2]
MOST = 10


@dataclass(frozen=True, slots=True)
class Answer:
    """What an engine gives on one question."""

    ids: tuple[str, ...]
    ms: float
    bytes: int = 0  # over the line for a first question
    later: int = 0  # and for one after another
    rounds: int = 0  # of requests, after the head


@dataclass(frozen=True, slots=True)
class Run:
    """The answers of one engine, and what its index took."""

    engine: str
    answers: tuple[Answer, ...]
    build_s: float = 0.0
    size: int = 0
    note: str = ""  # why it was skipped


def ours(reports: Sequence[Judged], questions: Sequence[Question], *, folder: Path) -> Run:
    """Give the answers of the index of this project, asked in Node."""
    started = time.process_time()
    index = build_index([report.document for report in reports], providers())
    spent = time.process_time() - started
    target = folder / "ours" / "assets" / "search"
    target.mkdir(parents=True, exist_ok=True)
    for file in index.files:
        (target / file.path).write_bytes(file.content)
    engine = ROOT / "theme" / "assets" / "search.mjs"
    size = sum(len(file.content) for file in index.files)
    return Run("this project", asked_in_node(engine, target.parents[1], questions=questions), spent, size)


def asked_in_node(engine: Path, base: Path, *, questions: Sequence[Question]) -> tuple[Answer, ...]:
    """Give the answers of a module with `openIndex(base, fetch)`, counted file by file."""
    asked = json.dumps([{"text": question.text, "filters": question.filters} for question in questions])
    command = ["node", str(Path(__file__).with_name("ask.mjs")), str(engine), f"{base}/"]
    done = subprocess.run(command, input=asked, capture_output=True, text=True, check=True)
    raw = json.loads(done.stdout)
    return tuple(
        Answer(tuple(one["ids"]), one["ms"], one["bytes"], one["later"], one["rounds"]) for one in raw
    )


def _passing(reports: Sequence[Judged], question: Question) -> Callable[[str], bool]:
    if not question.filters:
        return lambda _report: True
    return lambda report: report in question.grades or _passes(report, reports, question=question)


def _passes(wanted: str, reports: Sequence[Judged], *, question: Question) -> bool:
    document = next(report.document for report in reports if report.document.id == wanted)
    values = filters_of(document)
    return all(values[name] == value for name, value in question.filters.items())


def filters_of(document: PublicDocument) -> dict[str, str]:
    """Give the value of each filter of a document."""
    return {
        "municipality": document.municipalities[0].key,
        "provider": document.providers[0].key,
        "kind": document.kind_key,
        "year": str(document.year),
        "judgement": str(document.verdict),
    }


def names_of(report: Judged) -> str:
    """Give the names that a page of a report shows."""
    document = report.document
    return f"{document.providers[0].label} {document.municipalities[0].label}"


def fts5(reports: Sequence[Judged], questions: Sequence[Question], *, folder: Path) -> Run:  # noqa: ARG001 - every engine is called the same way
    """Give the answers of SQLite FTS5 on text that is stemmed before, with any of the words."""
    stemmer = DutchPorterStemmer()
    stems: dict[str, str] = {}

    def stemmed(text: str) -> str:
        found = words_of(text)
        stems.update((word, stemmer.stemWord(word)) for word in set(found) - stems.keys())
        return " ".join(map(stems.__getitem__, found))

    started = time.process_time()
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE reports USING fts5(id, title, summary, names, body)")
    rows = (
        (
            each.document.id,
            *map(stemmed, (each.document.title, each.document.summary, names_of(each), each.document.text)),
        )
        for each in reports
    )
    base.executemany("INSERT INTO reports VALUES (?, ?, ?, ?, ?)", rows)
    spent = time.process_time() - started
    answers = []
    for question in questions:
        began = time.perf_counter()
        words = stemmed(question.text).split()
        query = f'"{" ".join(words)}"' if '"' in question.text else " OR ".join(f'"{word}"' for word in words)
        ranked = base.execute(
            "SELECT id FROM reports WHERE reports MATCH ? ORDER BY bm25(reports, 8, 5, 2, 2, 1) LIMIT 400",
            (query,),
        )
        passing = _passing(reports, question)
        ids = tuple(one for (one,) in ranked if passing(one))[:MOST]
        answers.append(Answer(ids, (time.perf_counter() - began) * 1000))
    return Run("SQLite FTS5, Dutch stems", tuple(answers), spent)


def tantivy(reports: Sequence[Judged], questions: Sequence[Question], *, folder: Path) -> Run:  # noqa: ARG001 - every engine is called the same way
    """Give the answers of tantivy with its Dutch stemmer."""
    try:
        engine = importlib.import_module("tantivy")
    except ImportError:
        return Run("tantivy, Dutch stemmer", (), note="the package tantivy is not installed")
    started = time.process_time()
    shape = engine.SchemaBuilder()
    shape.add_text_field("id", stored=True, tokenizer_name="raw")
    for name in ("title", "summary", "names", "body"):
        shape.add_text_field(name, tokenizer_name="dutch")
    index = engine.Index(shape.build())
    steps = engine.TextAnalyzerBuilder(engine.Tokenizer.simple()).filter(engine.Filter.lowercase())
    index.register_tokenizer("dutch", steps.filter(engine.Filter.stemmer("dutch")).build())
    writer = index.writer()
    for each in reports:
        found = each.document
        writer.add_document(
            engine.Document(
                id=found.id, title=found.title, summary=found.summary, names=names_of(each), body=found.text
            )
        )
    writer.commit()
    index.reload()
    spent = time.process_time() - started
    searcher, answers = index.searcher(), []
    boosts = {"title": 5.0, "summary": 2.0, "names": 2.0}
    for question in questions:
        began = time.perf_counter()
        query, _errors = index.parse_query_lenient(
            question.text, ["title", "summary", "names", "body"], field_boosts=boosts
        )
        hits = searcher.search(query, 400).hits
        passing = _passing(reports, question)
        ids = (searcher.doc(address)["id"][0] for _score, address in hits)
        answers.append(
            Answer(tuple(one for one in ids if passing(one))[:MOST], (time.perf_counter() - began) * 1000)
        )
    return Run("tantivy, Dutch stemmer", tuple(answers), spent)


ENGINES = {"ours": ours, "fts5": fts5, "tantivy": tantivy}
