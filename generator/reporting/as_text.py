"""Findings for people: where, what, the line, and the way out."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from generator.model.finding import Finding, Severity
from generator.model.text import Language, Text
from generator.reporting.lines import Lines

_WORDS = {
    Severity.ERROR: (Text("fout", "error"), Text("fouten", "errors")),
    Severity.WARNING: (Text("waarschuwing", "warning"), Text("waarschuwingen", "warnings")),
    Severity.ADVICE: (Text("advies", "advice"), Text("adviezen", "pieces of advice")),
}
_MORE = Text("Meer uitleg: toezicht explain {code}", "More: toezicht explain {code}")
_COMMAND = re.compile(r"\A(\s*)(?=::|##\[)")  # what a build server would obey where it opens a line
_APART = "\\g<1>\u2060"  # with a sign that is not seen
_CLEAN = Text("Geen bevindingen.", "No findings.")


def as_text(findings: Iterable[Finding], lines: Lines, *, language: Language) -> Iterator[str]:
    """Give the blocks to print, one for each finding, and a last line that counts them."""
    found = tuple(findings)
    for finding in found:
        safe = lines.safe(finding)
        yield "\n".join(_block(safe, lines.line(finding), language=language))
    yield summary(found, language)


def summary(findings: Iterable[Finding], language: Language) -> str:
    """Count the findings by severity, as in '2 fouten, 1 waarschuwing'."""
    counts = Counter(finding.severity for finding in findings)
    parts = [
        f"{counts[severity]} {one if counts[severity] == 1 else many}"
        for severity in Severity
        if counts[severity]
        for one, many in [tuple(text.in_language(language) for text in _WORDS[severity])]
    ]
    return ", ".join(parts) or _CLEAN.in_language(language)


def weight(severity: Severity, language: Language) -> str:
    """Give how much a finding weighs, in a word."""
    return _WORDS[severity][0].in_language(language)


def _block(finding: Finding, line: str, *, language: Language) -> Iterator[str]:
    span = finding.span
    word = weight(finding.severity, language)
    yield f"{finding.path}:{span.line}:{span.column} {finding.code} {finding.message} ({word})"
    if line:
        yield f"    {_COMMAND.sub(_APART, line)}"
    if finding.hint:
        yield f"    -> {finding.hint}"
    yield f"    {_MORE.in_language(language, code=finding.code)}"
