"""Questions as citizens ask them, and which reports answer them; half of them is set aside for judging."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from bench.search.collection import Judged

FILTERED_BY = 3  # the filter of a question is the value of one of the reports that answer it


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its filters, and the grade of each report that answers it."""

    category: str
    text: str
    filters: Mapping[str, str]
    grades: Mapping[str, int]

    @property
    def is_set_aside(self) -> bool:
        """Tell whether the question belongs to the half that judges."""
        return sha256(f"{self.category} {self.text}".encode()).digest()[0] % 2 == 1


def questions(reports: Sequence[Judged]) -> Iterator[Question]:
    """Give the questions, judged by the subjects of the reports."""
    lines = Path(__file__).with_name("questions.tsv").read_text(encoding="utf-8").splitlines()
    for line in lines:
        category, text, wanted, *narrowed = line.split("\t")
        grades = _grades(wanted, reports)
        filters = {}
        if narrowed:
            best = max(sorted(grades), key=lambda report: grades[report])
            values = {report.document.id: _value(narrowed[0], report) for report in reports}
            filters = {narrowed[0]: values[best]}
            grades = {report: grade for report, grade in grades.items() if values[report] == values[best]}
        yield Question(category, text, filters, grades)


def _value(name: str, report: Judged) -> str:
    document = report.document
    return {
        "municipality": document.municipalities[0].key,
        "provider": document.providers[0].key,
        "kind": document.kind_key,
        "year": str(document.year),
        "judgement": str(document.verdict),
    }[name]


def _grades(wanted: str, reports: Iterable[Judged]) -> dict[str, int]:
    if wanted == "-":
        return {}
    topic, _, exact = wanted.partition("@")
    found: dict[str, int] = {}
    for report in reports:
        if exact and not _is(exact, report):
            continue
        grades = [report.grades.get(each, 0) for each in topic.split(",")] if topic else [3]
        if max(grades):
            found[report.document.id] = max(grades)
    return found


def _is(exact: str, report: Judged) -> bool:
    name, _, value = exact.partition(":")
    document = report.document
    return value == (document.id if name == "id" else document.providers[0].key)
