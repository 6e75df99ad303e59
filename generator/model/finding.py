"""What a reader is told about a source."""

from dataclasses import dataclass
from enum import Enum

from generator.model.place import Span


class Severity(Enum):
    """How much a finding weighs."""

    ERROR = "error"  # holds back additions and changes
    WARNING = "warning"  # published, and somebody should look
    ADVICE = "advice"  # could be better


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault of one source, ready to be shown; `message` and `hint` hold no found text unmasked."""

    code: str
    name: str
    severity: Severity
    path: str
    span: Span
    key: str
    message: str
    hint: str
    commit: str = ""  # short name, where it is about an earlier state of the file; then so is the place

    @property
    def order(self) -> tuple[str, Span, str, str]:
        """Sort key: path, place, code, message."""
        return (self.path, self.span, self.code, self.message)
