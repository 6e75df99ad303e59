from collections.abc import Callable

import pytest

from generator.model.finding import Finding, Severity
from generator.model.place import Span

Tell = Callable[..., Finding]


@pytest.fixture
def tell() -> Tell:
    """Give a maker of findings."""

    def finding(
        severity: Severity = Severity.ERROR,
        *,
        line: int = 2,
        path: str = "reports/vliet/2026/vr-2026-001.md",
        message: str = "er is iets",
        hint: str = "doe iets",
    ) -> Finding:
        span = Span(line, 3, line, 9)
        return Finding("ADO012", "adopted-without-date", severity, path, span, "adopted_on", message, hint)

    return finding
