"""The source line of a finding, with everything masked that looks like personal data."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from generator.detection.find import find_in_name
from generator.detection.mask import mask, masked
from generator.model.finding import Finding

SHOWN = 160  # characters of a line

_SPACED = str.maketrans("-_", "  ")
_WORD = re.compile(r"[^\W_]+")
_FILE = re.compile(r"[^\s'\"/]*[-_][^\s'\"/]*\.\w{2,5}\b")  # without such a sign it reads as any text
_BETWEEN = r"[\W_]*"  # what stands for a space in the name of a file


def _no_source(_path: str) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Lines:
    """Gives source lines that may be shown."""

    source_of: Callable[[str], str] = field(default=_no_source, repr=False)  # "" where the file is no text
    names: tuple[str, ...] = field(default=(), repr=False)  # names that must not be shown
    # What was masked before: a file, and a line in it, can have dozens of findings.
    _masked: dict[str, str] = field(default_factory=dict, init=False, repr=False)
    _paths: dict[str, str] = field(default_factory=dict, init=False, repr=False)

    def line(self, finding: Finding) -> str:
        """Give the line of a finding, masked and cut; empty where there is none to show."""
        if finding.commit:  # the file has another line there now
            return ""
        lines = self.source_of(finding.path).split("\n")
        if finding.span.line > len(lines):
            return ""
        shown = self._shown(lines[finding.span.line - 1].rstrip())
        return shown if len(shown) <= SHOWN else f"{shown[:SHOWN]} …"

    def safe(self, finding: Finding) -> Finding:
        """Give a finding of which the sentences and the path name nobody."""
        return replace(
            finding,
            path=self.hidden_path(finding.path),
            message=self.hidden(finding.message),
            hint=self.hidden(finding.hint),
        )

    def hidden_path(self, path: str) -> str:
        """Give a path without personal data, or a name that must not be shown, in the name of the file."""
        if path not in self._paths:
            self._paths[path] = self._hidden_path(path)
        return self._paths[path]

    def _hidden_path(self, path: str) -> str:
        folder, slash, name = path.rpartition("/")
        for person in self.names:
            words = _BETWEEN.join(map(re.escape, _WORD.findall(person))) or r"(?!)"
            pattern = rf"(?<![^\W_]){words}(?![^\W_])"
            name = re.sub(pattern, "***", name, flags=re.IGNORECASE)
        plain = name.translate(_SPACED)
        for seen in reversed(find_in_name(name)):
            name = name[: seen.start] + masked(plain, seen) + name[seen.end :]
        return folder + slash + name

    def hidden(self, text: str) -> str:
        """Give a text without the names that must not be shown, also where it tells the name of a file."""
        for name in self.names:
            text = re.sub(re.escape(name), "***", text, flags=re.IGNORECASE)
        return _FILE.sub(lambda found: self.hidden_path(found[0]), text)

    def _shown(self, line: str) -> str:
        if line not in self._masked:
            self._masked[line] = self.hidden(mask(line))
        return self._masked[line]


def lines_with(source_of: Callable[[str], str], names: Iterable[str]) -> Lines:
    """Give the lines of sources; longer names are hidden before the shorter ones within them."""
    return Lines(source_of, tuple(sorted({name for name in names if name.strip()}, key=len, reverse=True)))
