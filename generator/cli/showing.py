"""Findings in the form that was asked for, with the lines they are about and the status they end with."""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from generator.model.finding import Finding, Severity
from generator.model.library import Library
from generator.model.text import Language
from generator.reporting.as_github import as_github
from generator.reporting.as_gitlab import as_gitlab
from generator.reporting.as_json import as_json
from generator.reporting.as_junit import as_junit
from generator.reporting.as_sarif import as_sarif
from generator.reporting.as_text import as_text
from generator.reporting.lines import Lines, lines_with
from generator.source.text import decode

FORMATS = ("text", "json", "github", "gitlab", "sarif", "junit")


def show(findings: Iterable[Finding], form: str, *, lines: Lines, language: Language) -> Iterator[str]:
    """Give the findings block by block; no form tells what a message may not hold."""
    if form == "text":
        yield from as_text(findings, lines, language=language)
        return
    safe = tuple(lines.safe(finding) for finding in findings)
    if form == "github":
        yield from as_github(safe)
        return
    documents: dict[str, Callable[[], str]] = {
        "json": lambda: as_json(safe),
        "gitlab": lambda: as_gitlab(safe),
        "sarif": lambda: as_sarif(safe, language=language),
        "junit": lambda: as_junit(safe, language=language),
    }
    yield documents[form]()


def lines_of(root: Path, library: Library) -> Lines:
    """Give the source lines below `root`, without the names of natural persons."""

    @lru_cache(maxsize=1)  # findings come file by file
    def source_of(path: str) -> str:
        try:
            return decode((root / path).read_bytes()).text or ""
        except OSError:
            return ""

    return lines_with(source_of, library.persons)


def exit_status(findings: tuple[Finding, ...]) -> int:
    """Give 1 where there is an error, else 0."""
    return int(any(finding.severity is Severity.ERROR for finding in findings))
