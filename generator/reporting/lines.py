"""The source line of a finding, with everything masked that looks like personal data."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from generator.detection.mask import mask
from generator.model.finding import Finding

SHOWN = 160  # characters of a line


@dataclass(frozen=True, slots=True)
class Lines:
    """Gives source lines that may be shown."""

    source_of: Callable[[str], str] = field(repr=False)  # "" where the file is no text
    names: tuple[str, ...] = field(default=(), repr=False)  # names that must not be shown

    def line(self, finding: Finding) -> str:
        """Give the line of a finding, masked and cut; empty where there is none to show."""
        lines = self.source_of(finding.path).split("\n")
        if finding.span.line > len(lines):
            return ""
        shown = self.hidden(mask(lines[finding.span.line - 1].rstrip()))
        return shown if len(shown) <= SHOWN else f"{shown[:SHOWN]} …"

    def safe(self, finding: Finding) -> Finding:
        """Give a finding of which the sentences name nobody."""
        return replace(finding, message=self.hidden(finding.message), hint=self.hidden(finding.hint))

    def hidden(self, text: str) -> str:
        """Give a text without the names that must not be shown."""
        for name in self.names:
            text = re.sub(re.escape(name), "***", text, flags=re.IGNORECASE)
        return text


def lines_with(source_of: Callable[[str], str], names: Iterable[str]) -> Lines:
    """Give the lines of sources; longer names are hidden before the shorter ones within them."""
    return Lines(source_of, tuple(sorted({name for name in names if name.strip()}, key=len, reverse=True)))
