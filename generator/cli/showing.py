"""Findings in the form that was asked for."""

from collections.abc import Callable, Iterable, Iterator

from generator.model.finding import Finding
from generator.model.text import Language
from generator.reporting.as_github import as_github
from generator.reporting.as_gitlab import as_gitlab
from generator.reporting.as_json import as_json
from generator.reporting.as_junit import as_junit
from generator.reporting.as_sarif import as_sarif
from generator.reporting.as_text import as_text
from generator.reporting.lines import Lines

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
