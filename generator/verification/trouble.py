"""What verification finds in a built folder; never the text that was found."""

from dataclasses import dataclass

from generator.model.finding import Finding, Seen, Severity
from generator.model.place import START, Span
from generator.model.text import Language, Text
from generator.verification.trouble_kinds import TroubleKind

__all__ = ["Trouble", "TroubleKind", "as_finding"]

_SOURCE = Text("zie de bron '{source}'", "see the source '{source}'")


@dataclass(frozen=True, slots=True)
class Trouble:
    """One fault of a built folder; `source` is the path of the source that it is about, if any."""

    kind: TroubleKind
    path: str  # relative to the built folder, with /
    line: int = 0  # from 1; 0 is the file as a whole
    source: str = ""
    seen: Seen | None = None  # what was met, where it is about a stretch of text
    about: tuple[Text, ...] = ()  # more for the reader: where to look, which file is meant

    @property
    def code(self) -> str:
        """The code of the kind."""
        return self.kind.code

    @property
    def order(self) -> tuple[str, int, str, str, tuple[str, ...]]:
        """Sort key: path, line, code, source, and what more is told."""
        return (self.path, self.line, self.kind.code, self.source, tuple(text.nl for text in self.about))


def as_finding(trouble: Trouble, language: Language = "nl") -> Finding:
    """Give the trouble in the shape in which all findings are reported."""
    told = [trouble.kind.hint.in_language(language)]
    told += [text.in_language(language) for text in trouble.about]
    told += [_SOURCE.in_language(language, source=trouble.source)] if trouble.source else []
    return Finding(
        code=trouble.kind.code,
        name=trouble.kind.title,
        severity=Severity.ERROR,
        path=_printable(trouble.path),
        span=Span(trouble.line, 1, trouble.line, 1) if trouble.line else START,
        key="",
        message=trouble.kind.text.in_language(language),
        hint="; ".join(told),
        seen=trouble.seen,
    )


def _printable(path: str) -> str:
    """Give a path that can be shown: a name may hold signs that steer a terminal, or no text at all."""
    return path if path.isprintable() else "".join(sign if sign.isprintable() else "?" for sign in path)
