"""What is asked, and who watches."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from generator.errors import UsageError
from generator.model.finding import Finding, Severity
from generator.model.library import Library
from generator.model.text import Language
from generator.reading.layout import SHARED, partnership_of


class Watch(Protocol):
    """Somebody who follows the steps, such as a progress bar."""

    def step(self, name: str, total: int | None = None) -> AbstractContextManager[Callable[[int], None]]:
        """Begin a step; what it gives is called with the number of things done since the last call."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked."""

    root: Path
    moment: datetime
    out: Path = Path("site")
    partnerships: tuple[str, ...] = ()  # empty: all
    language: Language = "nl"
    with_search: bool = True
    previous: str = ""  # folder or address of the site to compare with; '' is the one that `out` shows
    is_compared: bool = True
    zips: Path | None = None  # folder for one zip file per partnership


def wanted(order: Order, library: Library) -> tuple[str, ...]:
    """Give the keys of the partnerships that are asked for; an unknown one is refused."""
    known = keys_in(library)
    for key in order.partnerships:
        if key not in known:
            names = ", ".join(known) or "geen: er staat nog niets in content/"
            raise UsageError(f"er is geen samenwerkingsverband '{key}'", hint=f"kies uit: {names}")
    return tuple(sorted(order.partnerships)) or known


def keys_in(library: Library) -> tuple[str, ...]:
    """Give the keys of all partnerships, also of those whose settings are not understood."""
    known = {collection.key for collection in library.collections}
    return tuple(sorted(known | {file.partnership for file in library.files if file.partnership}))


def with_errors(findings: Iterable[Finding]) -> frozenset[str]:
    """Give the partnerships with errors; '' stands for the files that all share."""
    return frozenset(
        partnership_of(finding.path)
        for finding in findings
        if finding.severity is Severity.ERROR and (partnership_of(finding.path) or finding.path in SHARED)
    )
